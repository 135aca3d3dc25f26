import type { StorageLike } from './stored-keys.ts'

/**
 * A part of a storage under a name of its own. Sites of one origin share a storage. An LMS serves all its learners and packages from
 * one origin, and the next learner at this computer must not find, or send, the last one's progress.
 */
export function scopedStorage(storage: StorageLike, scope: string): StorageLike {
  const prefix = scopedKey(scope, '')
  return {
    get length() {
      return storage.length
    },
    // By the storage's own count: whatever is outside of the scope has no name here.
    key: (index) => {
      const key = storage.key(index)
      return key?.startsWith(prefix) ? key.slice(prefix.length) : null
    },
    getItem: (key) => storage.getItem(prefix + key),
    setItem: (key, value) => storage.setItem(prefix + key, value),
    removeItem: (key) => storage.removeItem(prefix + key),
  }
}

/** How the storage itself calls a key of the scope, as its events do. */
export function scopedKey(scope: string, key: string): string {
  return `${scope}:${key}`
}
