/* Taking in a file of progress and saying what it brought: fetched with the first file. */
import { countGains, type Gains } from '#domain/progress/progress-difference.ts'
import { parseProgressFile } from '#domain/progress/progress-file.ts'
import type { ProgressStore } from '#state/core-store.ts'
import type { DataActions } from '#state/data-actions.ts'
import { list } from '#words/format.ts'
import { whyRefused } from '#words/progress-data.ts'
import * as words from '#words/progress-import.ts'

/** In words why the file was refused, or what came of it. */
export type TakenIn = { ok: false; why: string } | { ok: true; what: string; hasGains: boolean }

/** `text` is the file's; the actions are those of the store. */
export function takeFileIn(
  text: string,
  { progress }: ProgressStore,
  { importProgress }: DataActions,
): TakenIn {
  const parsed = parseProgressFile(text)
  if (!parsed.ok) return { ok: false, why: whyRefused(parsed.reason) }
  const before = progress.getState()
  if (!importProgress(parsed.value)) return { ok: false, why: words.noRoom }
  const gains = countGains(before, progress.getState())
  const gained = kinds.filter((kind) => gains[kind] > 0)
  return { ok: true, what: describeGains(gains, gained), hasGains: gained.length > 0 }
}

const kinds = [
  'attempts',
  'rejudged',
  'drafts',
  'essays',
  'chapters',
  'ticks',
  'reviews',
  'runs',
] as const satisfies readonly (keyof Gains)[]

function describeGains(gains: Gains, gained: readonly (keyof Gains)[]): string {
  if (gained.length === 0) return words.nothingGained
  const total = gained.reduce((sum, kind) => sum + gains[kind], 0)
  return words.gained(list(gained.map((kind) => words.gains[kind](gains[kind]))), total === 1)
}
