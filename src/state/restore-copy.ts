import { withImported } from '#domain/progress/import-progress.ts'
import { withReplacement } from '#domain/progress/reset-progress.ts'
import { parseStored } from '#domain/progress/stored-progress.ts'
import { type Copy, keepCopy } from './copies.ts'
import type { ProgressStore } from './core-store.ts'

/** Brings a kept copy back; says whether it could be read. */
export function restoreCopy(
  { storage, progress, update, now }: ProgressStore,
  copy: Copy,
): boolean {
  const stored = parseStored(copy.text)
  if (!stored.ok) return false
  const before = stored.progress
  keepCopy(storage, 'restaurar', progress.getState(), now())
  // What was erased comes back beside what was made since; an import is taken back.
  if (copy.reason === 'apagar') update((current) => withImported(current, before))
  else update((current, at) => withReplacement(current, before, at))
  return true
}
