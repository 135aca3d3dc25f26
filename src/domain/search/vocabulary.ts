/*
 * The words that the index knows. A word that it knows, or that begins one, is taken as typed; only
 * a word that leads nowhere is read as another, and the reader is told so. Each question asks for
 * the shards of words that can hold the answer, and for no others.
 */
import { IRREGULAR, stem } from '../reading/stem.ts'
import { addTo } from './add-to.ts'
import type { Asking } from './asking.ts'
import { beginningOf, type SearchDirectory, shardName } from './search-shards.ts'
import { slipsBetween, slipsToBeginning } from './slips.ts'
import type { WordList } from './word-list.ts'

export type Vocabulary = {
  /** Asks at once for all that the other questions need of these words as they are typed. */
  open: (words: readonly string[]) => Asking<void>
  /** Whether the index has this very word. */
  has: (word: string) => Asking<boolean>
  /** The words of the same stem, the word itself left out: "implantar" for "implantação". */
  family: (word: string) => Asking<readonly string[]>
  /** The words that begin so, commonest first, and of very many only those. */
  beginning: (start: string) => Asking<readonly string[]>
  /** The words that a misspelt one may have been meant to be, nearest and commonest first. */
  mend: (word: string) => Asking<readonly string[]>
  /** How many places hold a word that one of these has answered with. */
  countOf: (word: string) => number
  /** The number of the shards with all of the word; -1 if the index cannot have it. */
  shardOf: (word: string) => number
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

/** `listOf` gives the shards of words that have been asked for. */
export function createVocabulary(
  spans: SearchDirectory['spans'],
  listOf: (number: number) => WordList,
): Vocabulary {
  const shardOf = (word: string) => {
    const beginning = beginningOf(word)
    return spans.findIndex(([first, last]) => first <= beginning && beginning <= last)
  }
  /** The lists that have the words, or would have them. */
  function* openLists(words: readonly string[]): Asking<WordList[]> {
    const numbers = new Set(words.map(shardOf).filter((number) => number !== -1))
    return yield* openShards([...numbers])
  }
  function* openShards(numbers: number[]): Asking<WordList[]> {
    yield numbers.map((number) => shardName('words', number))
    return numbers.sort((a, b) => a - b).map(listOf)
  }
  const countOf = (word: string) => listOf(shardOf(word)).countOf(word)

  const nearest = (
    word: string,
    candidates: readonly string[],
    most: number,
    slips: (word: string, candidate: string, most: number) => number,
  ): string[] => {
    let fewest = most
    let found: string[] = []
    for (const candidate of candidates) {
      const distance = slips(word, candidate, fewest)
      if (distance > fewest) continue
      if (distance < fewest) found = []
      fewest = distance
      found.push(candidate)
    }
    return found.sort(commonestFirst(countOf)).slice(0, mostReadings)
  }

  return {
    *open(words) {
      yield* openLists(words.flatMap((word) => [word, ...homesOf(stem(word))]))
    },
    *has(word) {
      const [list] = yield* openLists([word])
      return list !== undefined && list.positionOf(word) !== -1
    },
    *family(word) {
      const root = stem(word)
      const lists = yield* openLists(homesOf(root))
      return lists.flatMap((list) => list.ofStem(root)).filter((other) => other !== word)
    },
    *beginning(start) {
      const [list] = yield* openLists([start])
      if (list === undefined) return []
      let room = mostPlacesBegun
      return list
        .beginning(start)
        .toSorted(commonestFirst(list.countOf))
        .filter((word, index) => {
          room -= list.countOf(word)
          return index === 0 || room > 0
        })
    },
    *mend(word) {
      if (word.length < oneSlipFrom || /\d/u.test(word)) return []
      // The first letter is rarely the wrong one, but may have changed places with the second.
      const initials = [word.charAt(0), word.charAt(1)]
      const numbers = spans.flatMap((span, number) => (mayBegin(span, initials) ? [number] : []))
      const lists = yield* openShards(numbers)
      const candidates = lists.flatMap((list) =>
        list.words.filter((candidate) => initials.includes(candidate.charAt(0))),
      )
      const most = word.length >= twoSlipsFrom ? 2 : 1
      const whole = nearest(word, candidates, most, slipsBetween)
      // "fatur" is on its way to "feature": while one types, the end is still missing.
      return whole.length > 0 ? whole : nearest(word, candidates, 1, slipsToBeginning)
    },
    countOf,
    shardOf,
  }
}

function commonestFirst(countOf: (word: string) => number): (a: string, b: string) => number {
  return (a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1)
}

/** Whether the words of a shard may have one of these first letters. */
function mayBegin([first, last]: readonly [string, string], initials: readonly string[]): boolean {
  return initials.some((letter) => first.charAt(0) <= letter && letter <= last.charAt(0))
}

const irregularForms = new Map<string, string[]>()
for (const [form, root] of IRREGULAR) addTo(irregularForms, root, form)

/** Words in whose shards all words of a stem stand: it begins as they do, but for irregular ones. */
function homesOf(root: string): string[] {
  return [root, ...(irregularForms.get(root) ?? [])]
}
