import { vi } from 'vitest'

/** jsdom lays nothing out, so scrolling and observing have nothing to tell. */
export function stubLayout(): void {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = vi.fn()
      disconnect = vi.fn()
    },
  )
  vi.stubGlobal('scrollTo', vi.fn())
  Element.prototype.scrollIntoView = vi.fn()
}
