import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import { vi } from 'vitest'
import { createProgressStore } from '#state/progress-store.ts'
import { ProgressProvider } from '#state/use-progress.ts'
import { createMemoryStorage } from '../../state/memory-storage.ts'

export const openStore = () =>
  createProgressStore({
    storage: createMemoryStorage(),
    now: () => new Date('2026-03-03T14:05:00Z'),
    newId: () => 'novo',
  })

export function renderGuide(page: ReactNode, store = openStore()) {
  return {
    store,
    ...render(
      <ProgressProvider value={store}>
        <MemoryRouter initialEntries={['/guia/pipeline']}>{page}</MemoryRouter>
      </ProgressProvider>,
    ),
  }
}

/** Stands in for the browser's observer, which jsdom lacks; `scrollPast` places the elements. */
export function stubScrolling() {
  const observers: (() => void)[] = []
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: () => void) {
        observers.push(callback)
      }
      observe() {}
      disconnect() {}
    },
  )
  return {
    /** As if the reader had scrolled until the elements with these ids lay above the line. */
    scrollPast(...ids: string[]) {
      vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
        this: Element,
      ) {
        return new DOMRect(0, ids.includes(this.id) ? 0 : 5000, 100, 20)
      })
      for (const notify of observers) notify()
    },
  }
}
