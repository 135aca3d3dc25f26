/*
 * The door to the browser's storage, between zustand's `persist` and a `Storage`. Progress enters
 * as values and leaves as values; nothing here ever throws at whoever called an action.
 *
 * `persist` alone is not safe enough for what a learner wrote: it starts empty over a corrupt text
 * and overwrites it, merges a wrong shape unchecked, throws when the storage is full, and lets the
 * last tab win. So: unreadable data is put aside first, writes wait for a pause in the typing, and
 * before each write what another tab wrote meanwhile is merged in.
 */
import type { PersistStorage } from 'zustand/middleware'
import { lighterProgress } from '#domain/essays/essay-work.ts'
import { mergeProgress } from '#domain/progress/merge-progress.ts'
import type { Progress } from '#domain/progress/progress.ts'
import type { StoredFault } from '#domain/progress/progress-file.ts'
import { parseStored, progressVersion, writeStored } from '#domain/progress/progress-file.ts'

export const storageKey = 'guia-mlops'
const asidePrefix = `${storageKey}-guardado-`

/** Milliseconds: a pause in the typing, and the most that may stay unsaved while it goes on. */
const pause = 300
const longestWait = 1000

export type StorageLike = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

export type StorageStatus =
  | { kind: 'ok' }
  /** Nothing is saved: the browser refuses, or what is stored must not be overwritten. */
  | { kind: 'memory'; reason: 'refused' | 'newer' | 'not-kept-aside' }
  /** The last write found no room; each new change tries again. */
  | { kind: 'full' }
  /** What was stored could not be read and is kept under `key`; new progress is saved as usual. */
  | { kind: 'kept-aside'; fault: StoredFault; reason: string; key: string }

/** `at`: when it was put aside, in ISO 8601. `reason`: why it cannot be read, in Portuguese. */
export type KeptAside = { key: string; at: string; reason: string; text: string }

export type ProgressStorageOptions = {
  storage: StorageLike | null
  now: () => Date
  onStatus: (status: StorageStatus) => void
  /** Another tab's progress came in, or something had to go; the store takes it over. */
  onMerged: (progress: Progress) => void
}

export type ProgressStorage = PersistStorage<Progress, void> & {
  /** Write what waits, now. */
  flush: () => void
  /** Take in what another tab has written. `current` is what this tab holds. */
  follow: (current: Progress) => void
  keptAside: () => KeptAside[]
}

export function createProgressStorage(options: ProgressStorageOptions): ProgressStorage {
  const { storage, now, onStatus, onMerged } = options
  let aside: StorageStatus | null = null
  let trouble: StorageStatus | null = null
  /** The text that this tab last read or wrote; another one now means another tab. */
  let seen: string | null = null
  let waiting: Progress | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitingSince = 0

  function tell(next: StorageStatus | null) {
    trouble = next
    onStatus(trouble ?? aside ?? { kind: 'ok' })
  }

  function read(): string | null {
    try {
      return storage?.getItem(storageKey) ?? null
    } catch {
      tell({ kind: 'memory', reason: 'refused' })
      return null
    }
  }

  /** Read what another tab, an earlier visit or a hand has left. */
  function readProgress(text: string): Progress | null {
    const stored = parseStored(text)
    if (stored.ok) return stored.progress
    keepAside(text, stored.fault, stored.reason)
    return null
  }

  function keepAside(text: string, fault: StoredFault, reason: string) {
    const key = asidePrefix + now().toISOString().replace(/[:.]/g, '-')
    try {
      storage?.setItem(key, text)
      storage?.removeItem(storageKey)
      seen = null
      aside = { kind: 'kept-aside', fault, reason, key }
      tell(trouble)
    } catch {
      tell({ kind: 'memory', reason: 'not-kept-aside' })
    }
  }

  /** Says whether the storage now holds it; where room is short, earlier states of essays go. */
  function write(progress: Progress): boolean {
    const refusal = tryWrite(progress)
    if (refusal === null) return true
    if (refusal.kind === 'full') {
      for (const lighter of lighterProgress(progress)) {
        if (tryWrite(lighter) !== null) continue
        onMerged(lighter)
        return true
      }
    }
    tell(refusal)
    return false
  }

  /** What stood in the way, if anything did. */
  function tryWrite(progress: Progress): StorageStatus | null {
    const text = writeStored(progress)
    try {
      if (text !== seen) storage?.setItem(storageKey, text)
    } catch (error) {
      return isFull(error) ? { kind: 'full' } : { kind: 'memory', reason: 'refused' }
    }
    seen = text
    if (trouble !== null) tell(null)
    return null
  }

  /** Unite with what another tab has written since this one last looked. */
  function united(current: Progress): Progress {
    const text = read()
    if (text === null || text === seen) return current
    if (isWrittenByNewerApp(text)) {
      tell({ kind: 'memory', reason: 'newer' })
      return current
    }
    const other = readProgress(text)
    if (other === null) return current
    seen = text
    const merged = mergeProgress(current, other)
    onMerged(merged)
    return merged
  }

  function mayWrite() {
    return storage !== null && (trouble?.kind !== 'memory' || trouble.reason === 'refused')
  }

  function flush() {
    clearTimeout(timer)
    timer = undefined
    if (waiting === null) return
    const current = mayWrite() ? united(waiting) : waiting
    const written = mayWrite() && write(current)
    // `onMerged` went through `persist`, which handed the same progress in once more.
    clearTimeout(timer)
    timer = undefined
    // What found no room is tried again when the page goes.
    waiting = written ? null : current
  }

  if (storage === null) tell({ kind: 'memory', reason: 'refused' })

  return {
    getItem: () => {
      const text = read()
      const progress = text === null ? null : readProgress(text)
      if (progress === null) return null
      seen = text
      return { state: progress, version: progressVersion }
    },
    setItem: (_name, { state }) => {
      const time = now().getTime()
      if (timer === undefined) waitingSince = time
      waiting = state
      clearTimeout(timer)
      timer = setTimeout(flush, Math.max(0, Math.min(pause, waitingSince + longestWait - time)))
    },
    removeItem: () => {},
    flush,
    follow: (current) => {
      if (mayWrite()) united(current)
    },
    keptAside: () => {
      try {
        return storage === null ? [] : readKeptAside(storage)
      } catch {
        return []
      }
    },
  }
}

function readKeptAside(storage: StorageLike): KeptAside[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
  return keys
    .filter((key) => key.startsWith(asidePrefix))
    .sort()
    .map((key) => {
      const text = storage.getItem(key) ?? ''
      const stored = parseStored(text)
      // "2025-03-01T10-00-00-000Z" is the moment without the signs that file names dislike.
      const at = key
        .slice(asidePrefix.length)
        .replace(/T(\d\d)-(\d\d)-(\d\d)-(\d+)Z/, 'T$1:$2:$3.$4Z')
      return { key, at, reason: stored.ok ? 'este app já consegue ler' : stored.reason, text }
    })
}

// A tab that stayed open over an update must not put the new tab's progress aside.
function isWrittenByNewerApp(text: string): boolean {
  const stored = parseStored(text)
  return !stored.ok && stored.fault === 'newer'
}

// Firefox names it in its own way; old WebKit only by number.
function isFull(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    (error.name === 'QuotaExceededError' ||
      error.name === 'NS_ERROR_DOM_QUOTA_REACHED' ||
      error.code === 22)
  )
}
