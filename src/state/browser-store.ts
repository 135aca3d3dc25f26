import { believedTime } from '#domain/progress/moment.ts'
import { followPage } from './follow-page.ts'
import { createCoreStore, type ProgressStore } from './core-store.ts'
import type { ProgressReader } from './progress-reader.ts'
import { scopedKey, scopedStorage } from './scoped-storage.ts'
import { type StorageLike, storageKey } from './stored-keys.ts'

let store: ProgressStore | undefined

/** The one store of this page; while prerendering, an empty one that keeps nothing. */
export function browserStore(): ProgressStore {
  store ??= openStore(null)
  return store
}

/**
 * Opens that store; to be waited for before the page uses it, so that it knows all at once. `scope`
 * keeps it apart from the stores of the other sites of this origin (`user.github.io/a` and `/b`).
 */
export async function openBrowserStore(scope?: string): Promise<void> {
  const reader = await fetchReader(storageOf(scope))
  store ??= openStore(reader, scope)
}

async function fetchReader(storage: StorageLike | null): Promise<ProgressReader | null> {
  try {
    if (storage?.getItem(storageKey) == null) return null
    return (await import('./progress-reader.ts')).progressReader
  } catch {
    // It did not come: what is stored stays as it is until the safeguards bring another.
    return null
  }
}

function openStore(reader: ProgressReader | null, scope?: string): ProgressStore {
  const opened = createCoreStore({ storage: storageOf(scope), now, newId, reader })
  if (typeof window !== 'undefined') keepSafe(opened, window, scope)
  return opened
}

/** A store in a part of the browser's storage, apart from the one above; see `scoped-storage.ts`. */
export async function openScopedStore(scope: string, page: Window): Promise<ProgressStore> {
  const { progressReader: reader } = await import('./progress-reader.ts')
  const opened = createCoreStore({ storage: storageOf(scope), now, newId, reader })
  keepSafe(opened, page, scope)
  return opened
}

function keepSafe(store: ProgressStore, page: Window, scope: string | undefined) {
  const key = scope === undefined ? storageKey : scopedKey(scope, storageKey)
  followPage(store, page, key)
  void addSafeguards(store, key)
}

function storageOf(scope: string | undefined): StorageLike | null {
  const whole = browserStorage()
  return whole === null || scope === undefined ? whole : scopedStorage(whole, scope)
}

const now = () => believedTime(new Date())

/** No page needs them to be read, so none waits for them. */
async function addSafeguards(store: ProgressStore, name: string) {
  try {
    const { attachSafeguards } = await import('./safeguards.ts')
    await attachSafeguards(store, browserDatabases(), name)
  } catch {
    // The file did not come: what is typed is stored as it was without them.
  }
}

function browserDatabases(): IDBFactory | null {
  try {
    return window.indexedDB ?? null
  } catch {
    return null
  }
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
