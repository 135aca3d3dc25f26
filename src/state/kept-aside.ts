import { parseStored } from '#domain/progress/stored-progress.ts'
import * as words from '#words/kept-aside.ts'
import { asidePrefix, keysWith, momentOfKey, type StorageLike } from './stored-keys.ts'

/** `at`: when it was put aside, in ISO 8601. `reason`: why it cannot be read, in words. */
export type KeptAside = { key: string; at: string; reason: string; text: string }

/** What could not be read and was put aside, oldest first. */
export function readKeptAside(storage: StorageLike | null): KeptAside[] {
  try {
    if (storage === null) return []
    return keysWith(storage, asidePrefix).map((key) => {
      const text = storage.getItem(key) ?? ''
      const stored = parseStored(text)
      const reason = stored.ok ? words.readable : stored.reason
      return { key, at: momentOfKey(key), reason, text }
    })
  } catch {
    return []
  }
}
