/* The words of one shard, in the ways in which they are looked up. */
import { stem } from '../reading/stem.ts'
import { addTo } from './add-to.ts'

export type WordList = {
  words: readonly string[]
  /** How many places hold the word. */
  countOf: (word: string) => number
  /** Where the word stands in the list, -1 if it does not. */
  positionOf: (word: string) => number
  /** The words of this stem. */
  ofStem: (root: string) => readonly string[]
  /** The words that begin so. */
  beginning: (start: string) => readonly string[]
}

export function readWordList({ words, counts }: { words: string[]; counts: number[] }): WordList {
  const positions = new Map(words.map((word, position) => [word, position]))
  let families: Map<string, string[]> | null = null
  return {
    words,
    countOf: (word) => counts[positions.get(word) ?? -1] ?? 0,
    positionOf: (word) => positions.get(word) ?? -1,
    ofStem: (root) => (families ??= groupByStem(words)).get(root) ?? [],
    // No letter stands behind the last of Unicode's private ones.
    beginning: (start) =>
      words.slice(lowerBound(words, start), lowerBound(words, `${start}\uf8ff`)),
  }
}

function groupByStem(words: readonly string[]): Map<string, string[]> {
  const families = new Map<string, string[]>()
  for (const word of words) addTo(families, stem(word), word)
  return families
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
