/*
 * Which parts of a text answer a query. Search and highlighting share this one reading of the
 * query, so that every hit in a list is a hit that the reader can see.
 */
import { foldText, foldWithMap } from './fold.ts'

export type TextPart = { text: string; hit: boolean }

/** Where in a folded text a word was found: at the start of a word, inside one, or nowhere. */
export type WordHit = 'start' | 'inside' | 'none'

// Below three letters a match inside a word is chance: "ia" is in "mediana".
const shortestInside = 3

const littleWords = new Set(
  'a ao aos as com como da das de do dos e em na nas no nos o os ou para por qual que se um uma the of and'.split(
    ' ',
  ),
)

/**
 * The folded words to look for. Little words are left out unless they are all there is.
 *
 * @example queryWords('O que é Desvio de Dados?') // ['desvio', 'dados']
 */
export function queryWords(query: string): string[] {
  const words = [
    ...new Set(
      foldText(query)
        .split(' ')
        .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%+]+$/gu, ''))
        .filter((word) => word !== ''),
    ),
  ]
  const telling = words.filter((word) => !littleWords.has(word))
  return telling.length > 0 ? telling : words
}

/** How a folded text answers one folded word, the best place found. */
export function findWord(folded: string, word: string): WordHit {
  let best: WordHit = 'none'
  for (const at of occurrences(folded, word)) {
    if (startsWord(folded, at)) return 'start'
    best = 'inside'
  }
  return best
}

/**
 * The text cut into parts, those that answer the query marked, nothing added or lost.
 *
 * @example splitHits('Aferição de dados', ['afericao'])
 * // [{ text: 'Aferição', hit: true }, { text: ' de dados', hit: false }]
 */
export function splitHits(text: string, words: readonly string[]): TextPart[] {
  const { folded, map } = foldWithMap(text)
  const hit = new Uint8Array(text.length)
  for (const word of words) {
    for (const at of occurrences(folded, word)) {
      hit.fill(1, map[at], map[at + word.length])
    }
  }
  const parts: TextPart[] = []
  for (let start = 0, end = 1; start < text.length; end++) {
    if (end < text.length && hit[end] === hit[start]) continue
    parts.push({ text: text.slice(start, end), hit: hit[start] === 1 })
    start = end
  }
  return parts
}

function* occurrences(folded: string, word: string): Generator<number> {
  if (word === '') return
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
    if (word.length >= shortestInside || startsWord(folded, at)) yield at
  }
}

function startsWord(folded: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(folded.charAt(at - 1))
}
