import type { Progress } from '#domain/progress/progress.ts'
import { writeStored } from '#domain/progress/written-progress.ts'
import { isFull, roomKey, type StorageLike, storageKey } from './stored-keys.ts'

/**
 * Whether the progress fits in the place of the stored one beside all else that is kept. No browser
 * tells how much room there is: it is taken for a moment and given back.
 */
export function hasRoomFor(storage: StorageLike | null, progress: Progress): boolean {
  try {
    const held = storage?.getItem(storageKey)?.length ?? 0
    storage?.setItem(roomKey, ' '.repeat(Math.max(0, writeStored(progress).length - held)))
    storage?.removeItem(roomKey)
    return true
  } catch (error) {
    // A browser that refuses everything has nothing that would have to go.
    return !isFull(error)
  }
}
