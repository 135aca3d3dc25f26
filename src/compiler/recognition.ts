/* Which terms a passage names, for notes and lists; where they stand is marked in `term-marks.ts`. */
import { createTermFinder, type TermUse } from '#domain/course/term-uses.ts'
import { foldText } from '#domain/text/fold.ts'
import type { TermDraft } from './glossary.ts'

/** A use with the language of its words where they are a name of the term in another one. */
export type NamingUse = TermUse & { lang?: string }
export type FindTerms = (text: string) => NamingUse[]
export type Recogniser = (text: string) => Set<string>

/** What a name is written in when nobody has to be told. */
const ownLanguage = 'pt-BR'

/** Finds the uses of the glossary's terms in a text. */
export function createFinder(terms: readonly TermDraft[]): FindTerms {
  const find = createTermFinder(terms.map(({ term, wordings }) => ({ id: term.id, wordings })))
  const languages = new Map(
    terms.flatMap(({ term }) =>
      term.names.map(({ text, lang }) => [`${term.id} ${foldText(text)}`, lang] as const),
    ),
  )
  return (text) =>
    find(text).map((use) => {
      const lang = languages.get(`${use.id} ${foldText(text.slice(use.start, use.end))}`)
      return lang === undefined || lang === ownLanguage ? use : Object.assign(use, { lang })
    })
}

/** Finds the ids of the terms that a text names. */
export function createRecogniser(find: FindTerms): Recogniser {
  return (text) => new Set(find(text).map(({ id }) => id))
}
