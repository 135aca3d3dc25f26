import type { Gains } from '#domain/progress/progress-difference.ts'
import { list } from '#words/format.ts'
import * as words from '#words/progress-data.ts'

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

/** What an import brought, as a sentence. */
export function describeGains(gains: Gains): string {
  const gained = kinds.filter((kind) => gains[kind] > 0)
  if (gained.length === 0) return words.nothingGained
  const total = gained.reduce((sum, kind) => sum + gains[kind], 0)
  return words.gained(list(gained.map((kind) => words.gains[kind](gains[kind]))), total === 1)
}
