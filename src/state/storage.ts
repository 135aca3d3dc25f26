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
import { emptyProgress, type Progress } from '#domain/progress/progress.ts'
import type { StoredFault } from '#domain/progress/stored-progress.ts'
import { progressVersion, writeStored } from '#domain/progress/written-progress.ts'
import type { ProgressReader } from './progress-reader.ts'
import {
  asideKey,
  copyKey,
  copyPrefix,
  isFull,
  keysWith,
  type StorageLike,
  storageKey,
} from './stored-keys.ts'

/** Milliseconds: a pause in the typing, and the most that may stay unsaved while it goes on. */
const pause = 300
const longestWait = 1000

export type StorageStatus =
  | { kind: 'ok' }
  /** Nothing is saved: the browser refuses, or what is stored must not be overwritten. */
  | { kind: 'memory'; reason: 'refused' | 'newer' | 'not-kept-aside' }
  /** The last write found no room; each new change tries again. */
  | { kind: 'full' }
  /** What was stored could not be read and is kept under `key`; new progress is saved as usual. */
  | { kind: 'kept-aside'; fault: StoredFault; reason: string; key: string }
  /** Something outside of the app emptied the storage, and this tab put back what it held. */
  | { kind: 'put-back' }

/** What comes after the first paint, because no page needs it to be read; see `safeguards.ts`. */
export type Safeguards = {
  /** Where the store was opened without one. */
  reader?: ProgressReader
  /** Unite two tabs; `base` is the stored state that both come from. */
  unite: (mine: Progress, theirs: Progress, base: Progress) => Progress
  /** Hears of each text that was to be stored, whether there was room or not. */
  onWrite: (text: string) => void
  /** Hears of what must not be stored in its place, because a newer app has written there. */
  onWriteBeside: (text: string) => void
  /** Where there is no room, let go of what can be spared until `write` says that it fits. */
  writeWithLess: (progress: Progress, write: (less: Progress) => boolean) => boolean
  /**
   * The storage is left with what another hand or tab has put there; null: emptied. What was
   * written before does not hold any more.
   */
  onForeignChange: (text: string | null) => void
}

/** What becomes of what this tab holds; `base` is the stored state that it comes from. */
export type TakeIn = (current: Progress, base: Progress) => Progress

export type ProgressStorageOptions = {
  storage: StorageLike | null
  now: () => Date
  /** Null for as long as nothing stored has to be read; the safeguards bring one. */
  reader: ProgressReader | null
  onStatus: (status: StorageStatus) => void
  /** Another tab's progress came in, or something had to go; the store takes it over. */
  onMerged: (progress: Progress) => void
}

export type ProgressStorage = PersistStorage<Progress, void> & {
  /** Write what waits, now. */
  flush: () => void
  /** Write what waits: the page may be gone for good. */
  leave: () => void
  /** Take in what another tab has written. `current` is what this tab holds. */
  follow: (current: Progress) => void
  /** Take in what is found elsewhere; says whether the storage now holds it. */
  takeIn: (current: Progress, unite: TakeIn) => boolean
  guard: (safeguards: Safeguards) => void
}

export function createProgressStorage(options: ProgressStorageOptions): ProgressStorage {
  const { storage, now, onStatus, onMerged } = options
  /** What happened to the stored text; stays said for as long as the page is open. */
  let incident: StorageStatus | null = null
  let trouble: StorageStatus | null = null
  /** The text that this tab last read or wrote, and what it says; another one means another tab. */
  let seen: string | null = null
  let base: Progress = emptyProgress
  let waiting: Progress | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitingSince = 0
  let safeguards: Safeguards | null = null
  let { reader } = options
  /** What was written before the safeguards were there. */
  let unguarded: string | null = null

  function tell(next: StorageStatus | null) {
    trouble = next
    onStatus(trouble ?? incident ?? { kind: 'ok' })
  }

  function read(): string | null {
    try {
      return storage?.getItem(storageKey) ?? null
    } catch {
      tell({ kind: 'memory', reason: 'refused' })
      return null
    }
  }

  function keepAside(text: string, fault: StoredFault, reason: string, current: Progress) {
    const key = asideKey(now())
    try {
      storage?.setItem(key, text)
    } catch {
      return tell({ kind: 'memory', reason: 'not-kept-aside' })
    }
    incident = { kind: 'kept-aside', fault, reason, key }
    tell(trouble)
    // At once: found empty, the place would look to other tabs as if a hand had cleared it.
    write(current)
  }

  /** Says whether the storage now holds it. */
  function write(progress: Progress): boolean {
    const text = writeStored(progress)
    if (safeguards === null) unguarded = text
    else safeguards.onWrite(text)
    const refusal = tryWrite(text, progress)
    if (refusal === null) return true
    if (refusal.kind === 'full' && safeguards?.writeWithLess(progress, tryLess) === true)
      return true
    tell(refusal)
    return false
  }

  function tryLess(progress: Progress): boolean {
    const isWritten = tryWrite(writeStored(progress), progress) === null
    if (isWritten) onMerged(progress)
    return isWritten
  }

  /** What stood in the way, if anything did. */
  function tryWrite(text: string, progress: Progress): StorageStatus | null {
    try {
      if (text !== seen) storage?.setItem(storageKey, text)
    } catch (error) {
      return isFull(error) ? { kind: 'full' } : { kind: 'memory', reason: 'refused' }
    }
    seen = text
    base = progress
    if (trouble !== null) tell(null)
    return null
  }

  /** Unite with what another tab has written since this one last looked. */
  function united(current: Progress): Progress {
    const text = read()
    if (text === seen) return current
    if (text === null) {
      if (trouble?.kind === 'memory') return current
      // Nobody empties it but a hand, in the browser's tools or in another page.
      seen = null
      incident = { kind: 'put-back' }
      tell(trouble)
      return current
    }
    if (reader === null) return current
    const stored = reader.parse(text)
    if (!stored.ok) {
      // A tab that stayed open over an update must not put the new tab's progress aside.
      if (stored.fault === 'newer') tell({ kind: 'memory', reason: 'newer' })
      else keepAside(text, stored.fault, stored.reason, current)
      return current
    }
    const unite = safeguards?.unite ?? reader.unite
    const merged = unite(current, stored.progress, base)
    seen = text
    base = stored.progress
    onMerged(merged)
    return merged
  }

  function mayWrite() {
    return storage !== null && (trouble?.kind !== 'memory' || trouble.reason === 'refused')
  }

  /** Whether another tab has written what this one cannot read yet, and so must not write over. */
  function isUnread(): boolean {
    if (reader !== null) return false
    const text = read()
    return text !== null && text !== seen
  }

  function flush() {
    clearTimeout(timer)
    timer = undefined
    if (waiting === null || isUnread()) return
    const current = mayWrite() ? united(waiting) : waiting
    const written = mayWrite() && write(current)
    if (trouble?.kind === 'memory' && !mayWrite()) {
      const text = writeStored(current)
      if (trouble.reason === 'newer') safeguards?.onWriteBeside(text)
      else safeguards?.onWrite(text)
    }
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
      if (text === null) return null
      // Written by another tab since this page looked for it: it joins in with the safeguards.
      if (reader === null) return null
      const stored = reader.parse(text)
      if (!stored.ok) {
        keepAside(text, stored.fault, stored.reason, emptyProgress)
        return null
      }
      if (stored.version < progressVersion) keepCopyOf(text)
      seen = text
      base = stored.progress
      return { state: stored.progress, version: progressVersion }
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
    leave: () => {
      if (isUnread() && waiting !== null) return writeAside(waiting)
      flush()
      if (!mayWrite()) return
      const text = read()
      if (text !== seen) safeguards?.onForeignChange(text)
    },
    follow: (current) => {
      if (!mayWrite() || isUnread()) return
      const before = seen
      united(current)
      if (before !== null && seen === null) write(current)
    },
    takeIn: (current, unite) => {
      if (trouble?.kind === 'memory' && trouble.reason === 'newer') return false
      onMerged(unite(current, base))
      flush()
      return waiting === null
    },
    guard: (given) => {
      reader ??= given.reader ?? null
      safeguards = given
      if (unguarded !== null) given.onWrite(unguarded)
      flush()
    },
  }

  /** For the next page, which takes in what it finds there. */
  function writeAside(progress: Progress) {
    try {
      storage?.setItem(asideKey(now()), writeStored(progress))
    } catch {
      // No room, and the page is going: what it wrote in its first moment is lost with it.
    }
  }

  /** Before an update of the app writes in its own way what an earlier one wrote. */
  function keepCopyOf(text: string) {
    try {
      if (storage === null) return
      const copies = keysWith(storage, `${copyPrefix}atualizar-`)
      if (copies.some((key) => storage.getItem(key) === text)) return
      storage.setItem(copyKey('atualizar', now()), text)
    } catch {
      // Without room for a copy the update goes on: what was stored is read without loss.
    }
  }
}
