/* What offline use reads from the page and writes into it. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { findEntry, watchMissingFiles } from '#features/offline/missing-file.ts'
import { colorWindow } from '#features/offline/window-color.ts'
import { trustedScriptUrl } from '#ui/trusted-script-url.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  document.head.replaceChildren()
})

function addToHead(name: string, attributes: Record<string, string>) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  document.head.append(element)
  return element
}

describe('the version of a page', () => {
  it('is the script that starts it, at any base path', () => {
    expect(findEntry(document)).toBeNull()
    addToHead('script', { src: '/tema.js', type: 'text/plain' })
    addToHead('script', { src: '/curso/assets/index-1a.js', type: 'module' })
    expect(findEntry(document)).toBe('index-1a.js')
  })

  it.each([
    ['is out of date when the host names another script', '<script src="index-2b.js">', 1],
    ['is not when a file is missing for another reason', '<script src="index-1a.js">', 0],
  ])('%s', async (_name, home, times) => {
    const fetchHome = vi.fn(() => Promise.resolve(new Response(home)))
    vi.stubGlobal('fetch', fetchHome)
    const onOutdated = vi.fn<() => void>()
    const stop = watchMissingFiles('/curso/', 'index-1a.js', onOutdated)
    window.dispatchEvent(new Event('vite:preloadError'))
    await vi.waitFor(() => expect(fetchHome).toHaveBeenCalledWith('/curso/', expect.anything()))
    await vi.waitFor(() => expect(onOutdated).toHaveBeenCalledTimes(times))
    stop()
  })

  it('is not known without a network', async () => {
    const fetchHome = vi.fn(() => Promise.reject(new TypeError('sem rede')))
    vi.stubGlobal('fetch', fetchHome)
    const onOutdated = vi.fn<() => void>()
    const stop = watchMissingFiles('/', 'index-1a.js', onOutdated)
    window.dispatchEvent(new Event('vite:preloadError'))
    await vi.waitFor(() => expect(fetchHome).toHaveBeenCalledOnce())
    expect(onOutdated).not.toHaveBeenCalled()
    stop()
  })
})

describe('the colour of the window', () => {
  it.each([
    ['claro', 'all', 'not all'],
    ['escuro', 'not all', 'all'],
    ['sistema', '(prefers-color-scheme: light)', '(prefers-color-scheme: dark)'],
  ] as const)('follows the theme "%s"', (theme, light, dark) => {
    const metas = ['light', 'dark'].map(() => addToHead('meta', { name: 'theme-color' }))
    colorWindow(theme)
    expect(metas.map((meta) => meta.getAttribute('media'))).toEqual([light, dark])
  })
})

describe('the address of a worker', () => {
  it('passes through the one policy, and only when it is of this site', () => {
    const createPolicy = vi.fn((_name: string, rules: object) => rules)
    vi.stubGlobal('trustedTypes', { createPolicy })
    expect(trustedScriptUrl('/sw.js')).toBe(`${window.location.origin}/sw.js`)
    expect(trustedScriptUrl('/curso/sw.js')).toBe(`${window.location.origin}/curso/sw.js`)
    expect(createPolicy).toHaveBeenCalledOnce()
    expect(createPolicy.mock.lastCall?.[0]).toBe('guia-mlops')
    expect(() => trustedScriptUrl('https://exemplo.org/sw.js')).toThrow('another site')
  })
})
