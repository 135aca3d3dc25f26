/*
 * The words that the index knows. A word that it knows, or that begins one, is taken as typed; only
 * a word that leads nowhere is read as another, and the reader is told so.
 */
import { stem } from '../reading/stem.ts'
import { slipsBetween, slipsToBeginning } from './slips.ts'

export type Vocabulary = {
  /** Whether the index has this very word. */
  has: (word: string) => boolean
  /** How many places hold the word. */
  countOf: (word: string) => number
  /** The words of the same stem, the word itself left out: "implantar" for "implantação". */
  family: (word: string) => readonly string[]
  /** The words that begin so, commonest first, and of very many only those. */
  beginning: (start: string) => string[]
  /** The words that a misspelt one may have been meant to be, nearest and commonest first. */
  mend: (word: string) => string[]
}

/** From these lengths on, so many slips are forgiven: shorter words have too many neighbours. */
const oneSlipFrom = 4
const twoSlipsFrom = 8
/** More readings of one word would explain nothing. */
const mostReadings = 3

/**
 * Two letters begin thousands of words in a large course, each in many places: so many places at
 * most are worth looking at before the third letter comes.
 */
const mostPlacesBegun = 3_000

/** From the index's words with the number of places that hold each. */
export function createVocabulary(terms: Iterable<readonly [string, number]>): Vocabulary {
  const counts = new Map(terms)
  const words = [...counts.keys()].sort()
  const families = new Map<string, string[]>()
  for (const word of words) addTo(families, stem(word), word)
  const byInitial = new Map<string, string[]>()
  for (const word of words) addTo(byInitial, word.charAt(0), word)
  const commonestFirst = (a: string, b: string) =>
    (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1)

  const nearest = (
    word: string,
    most: number,
    slips: (word: string, candidate: string, most: number) => number,
  ): string[] => {
    let fewest = most
    let found: string[] = []
    for (const candidate of candidatesFor(word, byInitial)) {
      const distance = slips(word, candidate, fewest)
      if (distance > fewest) continue
      if (distance < fewest) found = []
      fewest = distance
      found.push(candidate)
    }
    return found.sort(commonestFirst).slice(0, mostReadings)
  }

  return {
    has: (word) => counts.has(word),
    countOf: (word) => counts.get(word) ?? 0,
    family: (word) => (families.get(stem(word)) ?? []).filter((other) => other !== word),
    beginning: (start) => {
      const from = lowerBound(words, start)
      // No letter stands behind the last of Unicode's private ones.
      const begun = words.slice(from, lowerBound(words, `${start}\uf8ff`))
      let room = mostPlacesBegun
      return begun.sort(commonestFirst).filter((word, index) => {
        room -= counts.get(word) ?? 0
        return index === 0 || room > 0
      })
    },
    mend: (word) => {
      if (word.length < oneSlipFrom || /\d/u.test(word)) return []
      const most = word.length >= twoSlipsFrom ? 2 : 1
      const whole = nearest(word, most, slipsBetween)
      // "fatur" is on its way to "feature": while one types, the end is still missing.
      return whole.length > 0 ? whole : nearest(word, 1, slipsToBeginning)
    },
  }
}

// The first letter is rarely the wrong one, but it may have changed places with the second.
function candidatesFor(word: string, byInitial: ReadonlyMap<string, string[]>): string[] {
  const initials = new Set([word.charAt(0), word.charAt(1)])
  return [...initials].flatMap((initial) => byInitial.get(initial) ?? [])
}

function addTo(lists: Map<string, string[]>, key: string, word: string): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [word])
  else list.push(word)
}

/** The position of the first word that does not stand before `start`. */
function lowerBound(words: readonly string[], start: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] ?? '') < start) low = middle + 1
    else high = middle
  }
  return low
}
