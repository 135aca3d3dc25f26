/*
 * How the progress was before something happened to all of it: erased, imported into, updated. A
 * copy outlives the page, so that it can be brought back another day; only the learner, or a newer
 * copy, takes it away.
 */
import type { Progress } from '#domain/progress/progress.ts'
import { hasProgress } from '#domain/progress/reset-progress.ts'
import { writeStored } from '#domain/progress/written-progress.ts'
import {
  copyKey,
  copyPrefix,
  type CopyReason,
  keysWith,
  momentOfKey,
  type StorageLike,
} from './stored-keys.ts'

/** `reason`: what was about to happen. `at`: when, in ISO 8601. */
export type Copy = { key: string; reason: CopyReason; at: string; text: string }

/** How many there are of each reason at most. */
const mostCopies = 2

const reasons: readonly CopyReason[] = ['apagar', 'importar', 'restaurar', 'atualizar']

/** Keeps one, if there is anything to keep; says whether it could. */
export function keepCopy(
  storage: StorageLike | null,
  reason: CopyReason,
  progress: Progress,
  at: Date,
): boolean {
  if (!hasProgress(progress)) return true
  try {
    storage?.setItem(copyKey(reason, at), writeStored(progress))
    for (const { key } of readCopies(storage)
      .filter((copy) => copy.reason === reason)
      .slice(mostCopies)) {
      storage?.removeItem(key)
    }
    return storage !== null
  } catch {
    return false
  }
}

/** All copies, the latest first. */
export function readCopies(storage: StorageLike | null): Copy[] {
  try {
    if (storage === null) return []
    return keysWith(storage, copyPrefix)
      .flatMap((key) => {
        const reason = reasons.find((one) => key.startsWith(`${copyPrefix}${one}-`))
        const text = storage.getItem(key)
        return reason === undefined || text === null
          ? []
          : [{ key, reason, at: momentOfKey(key), text }]
      })
      .toReversed()
  } catch {
    return []
  }
}

export function removeCopy(storage: StorageLike | null, { key }: Copy): void {
  try {
    storage?.removeItem(key)
  } catch {
    // Refused: then there is none either.
  }
}
