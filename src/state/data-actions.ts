/* What is done to the progress as a whole. Before it goes or changes, a copy is kept. */
import type { Progress } from '#domain/progress/progress.ts'
import { withImported } from '#domain/progress/import-progress.ts'
import {
  type ProgressPart,
  withErasure,
  withPartErased,
  withPartRestored,
  withReplacement,
} from '#domain/progress/reset-progress.ts'
import { keepCopy } from './copies.ts'
import { hasRoomFor } from './room.ts'
import type { ProgressStore } from './core-store.ts'
import type { CopyReason } from './stored-keys.ts'

export type DataActions = {
  /** Unite with an exported progress; false, and nothing done, when the storage has no room for it. */
  importProgress: (progress: Progress) => boolean
  /** Unite with what was here a moment ago. */
  bringBack: (progress: Progress) => void
  /** Put another progress in the place of this one, in every tab: what was before, to undo. */
  replace: (progress: Progress) => void
  /** Erase all that was learned, in every tab; says whether a copy of it could be kept. */
  reset: () => boolean
  /** Erase a part of it, in every tab. */
  resetPart: (part: ProgressPart) => void
  /** Put a part back as it was in the progress from before its erasure. */
  restorePart: (part: ProgressPart, before: Progress) => void
}

export function createDataActions(store: ProgressStore): DataActions {
  const { storage, update, now } = store
  const keep = (reason: CopyReason) => keepCopy(storage, reason, store.progress.getState(), now())

  const bringBack = (before: Progress) => {
    keep('importar')
    update((current) => withImported(current, before))
  }

  return {
    importProgress: (imported) => {
      // To make room for a file, copies and earlier states of essays would have to go.
      if (!hasRoomFor(storage, withImported(store.progress.getState(), imported))) return false
      bringBack(imported)
      return true
    },
    bringBack,
    replace: (other) => update((current, at) => withReplacement(current, other, at)),
    reset: () => {
      const isKept = keep('apagar')
      update(withErasure)
      return isKept
    },
    resetPart: (part) => {
      keep('apagar')
      update((current, at) => withPartErased(current, part, at))
    },
    restorePart: (part, before) => update((current) => withPartRestored(current, part, before)),
  }
}
