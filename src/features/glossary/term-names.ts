import type { Term, TermName } from '#domain/course/course.ts'

/** The names beside the one that the term is listed under. */
export function otherNames(term: Term): TermName[] {
  return term.names.filter((name) => name.text !== term.name)
}

/** The language of the name that the term is listed under. */
export function nameLanguage(term: Term): string | undefined {
  return term.names.find((name) => name.text === term.name)?.lang
}
