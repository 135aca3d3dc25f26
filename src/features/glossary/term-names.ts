import type { Glossary, Term, TermName } from '#domain/course/course.ts'

/** The names beside the one that the term is listed under. */
export function otherNames(term: Term): TermName[] {
  return term.names.filter((name) => name.text !== term.name)
}

/** Whether the glossary tells names of two languages apart. */
export function isBilingual({ terms }: Glossary): boolean {
  const languages = new Set(terms.flatMap(({ names }) => names.map(({ lang }) => lang)))
  return languages.has('en') && languages.has('pt-BR')
}
