import { foldText } from '../text/fold.ts'
import type { Term } from './course.ts'
import { plainText } from './plain-text.ts'
import { findWord, queryWords } from '../text/text-hits.ts'

/** Alphabetical as a Brazilian dictionary has it, by the name that stands first. */
export function sortTerms(terms: readonly Term[]): Term[] {
  return [...terms].sort(byName)
}

/**
 * The terms that hold every word of the query, in a name of either language or in the definition,
 * best first; an empty query finds all of them in alphabetical order.
 *
 * The ranks, each with the query that tells it from the next:
 * 0 a whole name ("roi") · 1 a name begins so ("model") · 2 each word begins a word of the names
 * ("repositório") · 3 each word stands in the names ("parameter") · 4 begins a word of the names or
 * the definition ("governança") · 5 stands anywhere.
 */
export function findTerms(terms: readonly Term[], query: string): Term[] {
  const words = queryWords(query)
  if (words.length === 0) return sortTerms(terms)
  const wanted = foldText(query)
  return terms
    .map((term) => ({ term, rank: rankTerm(term, wanted, words) }))
    .filter((found) => found.rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || byName(a.term, b.term))
    .map((found) => found.term)
}

function rankTerm(term: Term, wanted: string, words: readonly string[]): number | null {
  const names = [...term.names.map((name) => name.text), term.name].map(foldText)
  if (names.includes(wanted)) return 0
  if (names.some((name) => name.startsWith(wanted))) return 1

  // Two names never run into one word: the bar between them begins a new one.
  const named = names.join(' | ')
  const defined = foldText(plainText(term.definition))
  let rank = 2
  for (const word of words) {
    const inName = findWord(named, word)
    const inDefinition = findWord(defined, word)
    if (inName === 'start') continue
    if (inName === 'inside') rank = Math.max(rank, 3)
    else if (inDefinition === 'start') rank = Math.max(rank, 4)
    else if (inDefinition === 'inside') rank = Math.max(rank, 5)
    else return null
  }
  return rank
}

const collator = new Intl.Collator('pt', { sensitivity: 'base', numeric: true })

function byName(a: Term, b: Term): number {
  return collator.compare(a.name, b.name)
}
