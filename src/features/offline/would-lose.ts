import type { StorageStatus } from '#state/storage.ts'

/**
 * Whether a reload takes away what only this page has. Beside a newer app's progress, what is
 * typed here lies apart and is taken in by the reload.
 */
export function wouldLose(status: StorageStatus): boolean {
  return status.kind === 'full' || (status.kind === 'memory' && status.reason !== 'newer')
}
