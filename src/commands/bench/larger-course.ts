/*
 * A course many times as large as the real one, for measuring the search: the same shapes of places
 * and sentences, other words. As in real text, a larger course has more words, but most of what it
 * says is said with the words there were: about half of each copy's words are new ones.
 */
import type { SearchEntry } from '#domain/search/search-entry.ts'
import { isCommonWord, textWords } from '#domain/search/search-words.ts'

/** The entries of a course `times` as large; the first ones are the given ones. Same in, same out. */
export function growEntries(entries: readonly SearchEntry[], times: number): SearchEntry[] {
  return Array.from({ length: times }, (_, copy) =>
    copy === 0 ? [...entries] : entries.map((entry) => copyEntry(entry, copy)),
  ).flat()
}

function copyEntry(entry: SearchEntry, copy: number): SearchEntry {
  const other = (text: string) => otherWords(text, copy)
  return {
    kind: entry.kind,
    address: `${entry.address}-${copy}`,
    title: other(entry.title),
    names: entry.names.map(other),
    trail: other(entry.trail),
    text: other(entry.text),
  }
}

/** Words, folded, that a copy may not keep, and such as it must. */
export type WordChoice = { always: ReadonlySet<string>; never: readonly string[] }

const free: WordChoice = { always: new Set(), never: [] }

/** The text as it stands in a copy; a word is the same one wherever it stands in it. */
export function otherWords(text: string, copy: number, choice: WordChoice = free): string {
  let result = ''
  let at = 0
  for (const { word, start, end } of textWords(text)) {
    result += text.slice(at, start)
    const isKept = isCommonWord(word) || choice.never.includes(word) || hash(word, copy) % 2 === 0
    if (choice.always.has(word)) result += otherWord(word, copy) + ordinalWord(copy)
    else result += isKept ? text.slice(start, end) : otherWord(word, copy)
    at = end
  }
  return result + text.slice(at)
}

/** Another ending for each copy, because short words soon coincide: 3 → "bu". */
function ordinalWord(copy: number): string {
  const letters = consonants.charAt(copy % consonants.length) + vowels.charAt(copy % vowels.length)
  const rest = Math.floor(copy / (consonants.length * vowels.length))
  return rest === 0 ? letters : letters + ordinalWord(rest)
}

const vowels = 'aeiou'
const consonants = 'bcdfglmnprstv'

/** A word of the same length and sound, one for each word and copy: "modelo" → "gadeta". */
function otherWord(word: string, copy: number): string {
  let seed = hash(word, copy)
  return [...word]
    .map((letter) => {
      seed = scramble(seed)
      const letters = vowels.includes(letter) ? vowels : consonants
      return /[a-z]/u.test(letter) ? letters.charAt(seed % letters.length) : letter
    })
    .join('')
}

function hash(word: string, copy: number): number {
  let value = scramble(copy)
  for (const letter of word) value = scramble(value ^ (letter.codePointAt(0) ?? 0))
  return value
}

/** One round of a well-mixing integer hash (Murmur3's finaliser). */
function scramble(value: number): number {
  let mixed = (value + 0x9e3779b9) >>> 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
