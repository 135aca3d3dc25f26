import { nameInTitle } from '#domain/course/name-in-title.ts'
import { foldText } from '#domain/text/fold.ts'
import type { Notes } from './notes.ts'

/** A term that stands twice keeps its first definition; a name of two terms belongs to the first. */
export function withoutTwins<Term extends { line: number; title: string; aliases: string[] }>(
  terms: readonly Term[],
  notes: Notes,
): Term[] {
  const owners = new Map<string, Term>()
  return terms.flatMap((term) => {
    const key = foldText(nameInTitle(term.title))
    const owner = owners.get(key)
    if (owner !== undefined) {
      notes.add('sobrou', term.line, `o termo "${term.title}" já está na linha ${owner.line}`)
      return []
    }
    owners.set(key, term)
    const aliases = term.aliases.filter((alias) => !owners.has(foldText(alias)))
    for (const alias of aliases) owners.set(foldText(alias), term)
    return [{ ...term, aliases }]
  })
}
