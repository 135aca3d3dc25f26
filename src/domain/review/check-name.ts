/*
 * Whether a typed name is a term's. Either language will do, with or without accents, articles and
 * a slip of the finger; but another term's name is never taken for a slip.
 */
import type { TermName } from '../course/course.ts'
import { foldText } from '../text/fold.ts'
import { editDistance } from '../reading/typo.ts'

export type NamedTerm = { id: string; title: string; names: readonly TermName[] }

export type NameCheck =
  | { kind: 'empty' | 'wrong' }
  /** `name` is the one that was meant; a slip was forgiven when `slip`. */
  | { kind: 'right'; name: string; slip: boolean }
  | { kind: 'other'; term: string }

const little = new Set(
  'a o as os um uma de do da dos das e and the of for el la los las un y del'.split(' '),
)

/** Read what was typed as a name of this term. `others` are the terms that it could be mixed with. */
export function checkName(typed: string, term: NamedTerm, others: readonly NamedTerm[]): NameCheck {
  const words = wordsOf(typed)
  if (words.length === 0) return { kind: 'empty' }
  const exact = term.names.find((name) => isSame(words, wordsOf(name.text)))
  if (exact !== undefined) return { kind: 'right', name: exact.text, slip: false }
  const other = others.find(
    (one) => one.id !== term.id && one.names.some((name) => isSame(words, wordsOf(name.text))),
  )
  if (other !== undefined) return { kind: 'other', term: other.title }
  const near = term.names.find((name) => isNear(words, wordsOf(name.text)))
  if (near !== undefined) return { kind: 'right', name: near.text, slip: true }
  return { kind: 'wrong' }
}

function wordsOf(text: string): string[] {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = words.filter((word) => !little.has(word))
  return telling.length > 0 ? telling : words
}

/** "featurestore" and "feature-store" are one name. */
function isSame(typed: readonly string[], name: readonly string[]): boolean {
  return typed.join('') === name.join('')
}

function isNear(typed: readonly string[], name: readonly string[]): boolean {
  if (typed.length !== name.length) return false
  return typed.every((word, index) => {
    const meant = name[index] ?? ''
    const most = meant.length >= 9 ? 2 : meant.length >= 4 ? 1 : 0
    return editDistance(word, meant, most) <= most
  })
}
