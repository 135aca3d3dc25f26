import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
})

it('opens where there is no window, empty and kept nowhere', async () => {
  vi.stubGlobal('window', undefined)
  vi.resetModules()
  const { browserStore } = await import('#state/browser-store.ts')
  const store = browserStore()
  store.actions.markRead('pipeline', true)
  store.flush()
  expect(store.progress.getInitialState().read).toEqual({})
  expect(store.status.getState()).toEqual({ kind: 'memory', reason: 'refused' })
  expect(localStorage).toHaveLength(0)
})
