import { vi } from 'vitest'
import { openOfflineLink } from '#features/offline/offline-link.ts'
import type { FakeWorkers } from './fake-workers.ts'

export const ownEntry = 'index-nossa.js'

/** A page of the version `ownEntry` among these workers. */
export function openLink(workers: FakeWorkers | null, { isSafe = true, fails = false } = {}) {
  const reload = vi.fn<() => void>()
  const link = openOfflineLink({
    // The fakes are what the link uses of the browser's own.
    workers: workers as unknown as ServiceWorkerContainer | null,
    register: () =>
      fails
        ? Promise.reject(new TypeError('sem arquivo'))
        : Promise.resolve(workers?.registration as unknown as ServiceWorkerRegistration),
    ownEntry,
    flush: () => isSafe,
    reload,
  })
  return { link, reload }
}
