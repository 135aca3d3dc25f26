/* Which terms a passage names, for notes and lists; where they stand is marked in `term-marks.ts`. */
import { createTermFinder, type TermUse } from '#domain/course/term-uses.ts'
import type { TermDraft } from './glossary.ts'

export type FindTerms = (text: string) => TermUse[]
export type Recogniser = (text: string) => Set<string>

/** Finds the uses of the glossary's terms in a text. */
export function createFinder(terms: readonly TermDraft[]): FindTerms {
  return createTermFinder(terms.map(({ term, wordings }) => ({ id: term.id, wordings })))
}

/** Finds the ids of the terms that a text names. */
export function createRecogniser(terms: readonly TermDraft[]): Recogniser {
  const find = createFinder(terms)
  return (text) => new Set(find(text).map(({ id }) => id))
}
