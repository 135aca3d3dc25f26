/* Two sites on one origin, such as `user.github.io/a` and `/b`, share one storage. */
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const root = document.documentElement

beforeEach(() => localStorage.clear())
afterEach(() => {
  delete root.dataset['scope']
  delete root.dataset['theme']
})

/** A page of a site, opened anew. */
async function openSite(scope?: string) {
  vi.resetModules()
  const { browserStore, openBrowserStore } = await import('#state/browser-store.ts')
  await openBrowserStore(scope)
  return browserStore()
}

/** What a page does before its first paint. */
function openPage(): void {
  window.eval(readFileSync('public/tema.js', 'utf8'))
}

it('sites with keys of their own do not find each other’s answers', async () => {
  const first = await openSite('turma-a')
  first.actions.saveDraft('o-que-e', 'Da turma A.')
  first.flush()
  const second = await openSite('turma-b')
  expect(second.progress.getState().drafts).toEqual({})
  second.actions.saveDraft('o-que-e', 'Da turma B.')
  second.flush()
  expect((await openSite()).progress.getState().drafts).toEqual({})
  expect((await openSite('turma-a')).progress.getState().drafts['o-que-e']?.text).toBe(
    'Da turma A.',
  )
  expect(Object.keys(localStorage).sort()).toEqual(['turma-a:guia-mlops', 'turma-b:guia-mlops'])
})

it('a site without one keeps the key that it has always had', async () => {
  const store = await openSite()
  store.actions.markRead('pipeline', true)
  store.flush()
  expect(Object.keys(localStorage)).toEqual(['guia-mlops'])
})

it('each site opens in its own theme, before the app is there', async () => {
  const store = await openSite('turma-a')
  store.actions.setTheme('escuro')
  store.flush()
  delete root.dataset['theme']
  openPage()
  expect(root.dataset['theme']).toBeUndefined()
  root.dataset['scope'] = 'turma-a'
  openPage()
  expect(root.dataset['theme']).toBe('escuro')
})
