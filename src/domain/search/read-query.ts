/* A query, read with the vocabulary at hand: which words to look for, and what was made of them. */
import type { Asking } from './asking.ts'
import { isCommonWord, type TextWord, textWords } from './search-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One word to look for: the words of the index that will do for it, each with its weight. */
export type Wanted = ReadonlyMap<string, number>

export type Mended = { typed: string; meant: readonly string[] }

export type QueryReading = {
  wanted: Wanted[]
  /** The name that the query would be, if it is one (see `nameKey`). */
  name: string
  /** Words read as others, for none of the index's is like them. */
  mended: Mended[]
  /** Words, as typed, that are nowhere and like nothing. */
  missing: string[]
  /** There were words, but all of them common ones. */
  onlyCommon: boolean
}

/** Beyond this a query is a pasted text: its beginning must do. */
export const longestQuery = 200
const mostWords = 12
/** A single letter begins too much to mean anything. */
const shortestBeginning = 2
const shortestHalf = 3

/**
 * Never fails, whatever is typed.
 *
 * @example readQuery('O que é Feature Store?', vocabulary) // ends with the name 'feature store'
 */
export function* readQuery(query: string, vocabulary: Vocabulary): Asking<QueryReading> {
  const text = query.slice(0, longestQuery)
  const all = yield* joinHalves(text, vocabulary)
  const telling = withoutRepeats(all.filter(({ word }) => !isCommonWord(word))).slice(0, mostWords)

  const reading: QueryReading = {
    wanted: [],
    name: '',
    mended: [],
    missing: [],
    onlyCommon: telling.length === 0 && all.length > 0,
  }
  const name: string[] = []
  yield* vocabulary.open(telling.map(({ word }) => word))
  for (const { word, start, end } of telling) {
    const typed = text.slice(start, end)
    const direct = yield* weighWords([word], vocabulary)
    const halves = direct.size > 0 ? null : yield* splitInHalves(word, vocabulary)
    const meant = direct.size > 0 || halves !== null ? [] : yield* vocabulary.mend(word)
    if (direct.size > 0) {
      name.push(word)
      reading.wanted.push(direct)
    } else if (halves !== null) {
      name.push(...halves)
      for (const half of halves) reading.wanted.push(yield* weighWords([half], vocabulary))
    } else if (meant[0] !== undefined) {
      name.push(meant[0])
      reading.mended.push({ typed, meant })
      reading.wanted.push(yield* weighWords(meant, vocabulary))
    } else reading.missing.push(typed)
  }
  reading.name = name.join(' ')
  return reading
}

/** A relative ("implantar" for "implantação") against the very word. */
const familyWeight = 0.6
/** A word that only begins so, against the very word; long rests count less still. */
const beginningWeight = 0.5

/** The words of the index that these stand for as they are; none when they lead nowhere. */
function* weighWords(
  words: readonly string[],
  vocabulary: Vocabulary,
): Asking<Map<string, number>> {
  const weights = new Map<string, number>()
  yield* vocabulary.open(words)
  for (const word of words) {
    const isKnown = yield* vocabulary.has(word)
    // "sim" is not the beginning of "simples" to someone who types a word that exists.
    if (!isKnown && word.length >= shortestBeginning) {
      for (const begun of yield* vocabulary.beginning(word)) {
        weights.set(begun, (beginningWeight * word.length) / begun.length)
      }
    }
    for (const relative of yield* vocabulary.family(word)) weights.set(relative, familyWeight)
  }
  for (const word of words) if (yield* vocabulary.has(word)) weights.set(word, 1)
  return weights
}

/** "re-treinamento" and "ML Ops" are one word to the guide, unless it has both halves as words. */
function* joinHalves(text: string, vocabulary: Vocabulary): Asking<TextWord[]> {
  const words = textWords(text)
  const joined: TextWord[] = []
  for (let index = 0; index < words.length; index++) {
    const [first, second] = [words[index], words[index + 1]]
    if (first === undefined) break
    if (second !== undefined && (yield* areHalves(text, [first, second], vocabulary))) {
      joined.push({ ...first, word: first.word + second.word, end: second.end })
      index++
    } else joined.push(first)
  }
  return joined
}

function* areHalves(
  text: string,
  [first, second]: readonly [TextWord, TextWord],
  vocabulary: Vocabulary,
): Asking<boolean> {
  if (isCommonWord(first.word) || isCommonWord(second.word)) return false
  yield* vocabulary.open([first.word, second.word])
  if ((yield* vocabulary.has(first.word)) && (yield* vocabulary.has(second.word))) return false
  const whole = first.word + second.word
  if (yield* vocabulary.has(whole)) return true
  // With a hyphen any form of the word will do; without one, a stem in common would be chance.
  const isHyphened = /^\p{Pd}$/u.test(text.slice(first.end, second.start))
  return isHyphened && (yield* vocabulary.family(whole)).length > 0
}

/** "featurestore" is two words to the guide. */
function* splitInHalves(word: string, vocabulary: Vocabulary): Asking<[string, string] | null> {
  for (let at = shortestHalf; at <= word.length - shortestHalf; at++) {
    const halves: [string, string] = [word.slice(0, at), word.slice(at)]
    if ((yield* vocabulary.has(halves[0])) && (yield* vocabulary.has(halves[1]))) return halves
  }
  return null
}

function withoutRepeats(words: readonly TextWord[]): TextWord[] {
  const seen = new Set<string>()
  return words.filter(({ word }) => {
    if (seen.has(word)) return false
    seen.add(word)
    return true
  })
}
