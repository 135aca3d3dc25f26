import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchAhead } from '#app/fetch-ahead.ts'
import { loadPage } from '#app/routes.tsx'

vi.mock(import('#app/routes.tsx'), () => ({ loadPage: vi.fn<typeof loadPage>() }))
const load = vi.mocked(loadPage)

afterEach(() => {
  load.mockReset()
  vi.unstubAllGlobals()
})

describe('a page fetched ahead', () => {
  it('is fetched once, whatever place of it is meant', () => {
    load.mockResolvedValue(Object.create(null))
    fetchAhead('/guia/um#lugar')
    fetchAhead('/guia/um?q=a')
    expect(load.mock.calls).toEqual([['/guia/um']])
  })

  it('is asked for again when it did not come', async () => {
    load.mockRejectedValue(new Error('offline'))
    fetchAhead('/guia/dois')
    await vi.waitFor(() => {
      fetchAhead('/guia/dois')
      expect(load).toHaveBeenCalledTimes(2)
    })
  })

  it.each([{ connection: { saveData: true }, onLine: true }, { onLine: false }])(
    'is not fetched on a line of %j',
    (navigator) => {
      vi.stubGlobal('navigator', navigator)
      fetchAhead('/guia/tres')
      expect(load).not.toHaveBeenCalled()
    },
  )
})
