import { followPage } from './follow-page.ts'
import type { ProgressStore } from './progress-store.ts'
import { createProgressStore } from './progress-store.ts'
import type { StorageLike } from './storage.ts'

let store: ProgressStore | undefined

/** The one store of this page; while prerendering, an empty one that keeps nothing. */
export function browserStore(): ProgressStore {
  store ??= openStore()
  return store
}

function openStore(): ProgressStore {
  const opened = createProgressStore({ storage: browserStorage(), now: () => new Date(), newId })
  if (typeof window !== 'undefined') followPage(opened, window)
  return opened
}

// Merely naming `localStorage` throws where the browser refuses it.
function browserStorage(): StorageLike | null {
  try {
    return typeof window === 'undefined' ? null : window.localStorage
  } catch {
    return null
  }
}

// `crypto.randomUUID` is missing on plain http, where a teacher may serve the app in a classroom.
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
