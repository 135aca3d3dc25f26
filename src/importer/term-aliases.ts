import { splitTitle } from '#domain/course/name-in-title.ts'
import { foldText } from '#domain/text/fold.ts'
import { longestTerm } from './split-entry.ts'

/**
 * The second names in a title's parentheses: abbreviations and names that begin with a capital. A
 * remark such as "(matemática)" or "(ex.: três)" is no name.
 */
export function findAliases(title: string): string[] {
  const { name, inside } = splitTitle(title)
  if (inside === null || /[,;:()]/u.test(inside) || inside.length > longestTerm) return []
  const names = inside.split(/ [-–—/] | \/ /u).map((part) => part.trim())
  const folded = foldText(name)
  return names.every(isName) ? [...new Set(names)].filter((text) => foldText(text) !== folded) : []
}

function isName(text: string): boolean {
  return /^\p{Lu}/u.test(text) || /^\p{Ll}{1,3}\p{Lu}/u.test(text)
}
