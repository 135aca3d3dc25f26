import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fetchPage, loadedPage } from '#app/loaded-pages.ts'
import type { LoadedPage } from '#app/page.ts'
import { loadPage } from '#app/routes.tsx'

vi.mock(import('#app/routes.tsx'), () => ({ loadPage: vi.fn<typeof loadPage>() }))
const load = vi.mocked(loadPage)

beforeEach(() => {
  load.mockReset()
})

function page(path: string): LoadedPage {
  return { path, title: path, description: '', status: 200, element: null }
}

describe('a page that has been fetched', () => {
  it('is there without waiting from then on, and fetched once', async () => {
    load.mockImplementation(async (path) => page(path))
    expect(loadedPage('/guia')).toBeUndefined()
    const first = await fetchPage('/guia')
    expect(loadedPage('/guia')).toBe(first)
    expect(await fetchPage('/guia')).toBe(first)
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('is tried again after it could not be fetched', async () => {
    load.mockRejectedValueOnce(new Error('offline'))
    await expect(fetchPage('/glossario')).rejects.toThrow('offline')
    expect(loadedPage('/glossario')).toBeUndefined()
    load.mockResolvedValueOnce(page('/glossario'))
    expect((await fetchPage('/glossario')).path).toBe('/glossario')
  })
})
