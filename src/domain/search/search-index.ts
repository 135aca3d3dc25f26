/* The index of a course, made once by the build and cut into the shards that browsers take. */
import { addTo } from './add-to.ts'
import { packPostings, type WordPostings } from './postings.ts'
import type { SearchEntry } from './search-entry.ts'
import {
  beginningOf,
  fields,
  type PackedEntry,
  type SearchDirectory,
  type Shard,
} from './search-shards.ts'
import { firstWord, indexTerms, nameKey } from './search-words.ts'

export type SearchData = { directory: SearchDirectory; shards: Shard[] }

/**
 * How large shards become. A shard of 500 words, and one of where they stand, is about 2 KiB
 * compressed: less would be all requests, more would bring words that nobody asked for. Hits stand
 * apart, so few entries share a shard: with 12 instead of 8 a query brings a third more.
 */
const usualSizes = { words: 500, neighbours: 8 }

/** The index of the entries, as plain data; `directory` has no shards yet. */
export function createSearchData(
  entries: readonly SearchEntry[],
  sizes: typeof usualSizes = usualSizes,
): SearchData {
  const places = entries.map((entry) =>
    fields.map((field) => indexTerms([entry[field]].flat().join(' '))),
  )
  const postings = listPostings(places)
  const groups = groupWords([...postings.keys()], sizes.words)
  const names = listNames(entries)
  const lengths = fields.map((_, field) => places.map((terms) => new Set(terms[field]).size))
  return {
    directory: {
      kinds: entries.map(({ kind }) => kind),
      lengths,
      averages: lengths.map(meanOf),
      spans: groups.map((words) => [beginningOf(words[0] ?? ''), beginningOf(words.at(-1) ?? '')]),
      neighbours: sizes.neighbours,
      shards: [],
    },
    shards: [
      ...groups.flatMap((words, number) => wordShards(words, number, postings, names)),
      ...entryShards(entries, sizes.neighbours),
    ],
  }
}

function wordShards(
  words: readonly string[],
  number: number,
  postings: ReadonlyMap<string, WordPostings>,
  names: ReadonlyMap<string, [string, number[]][]>,
): Shard[] {
  const held = words.map((word) => postings.get(word) ?? [])
  const counts = held.map((each) => each.reduce((sum, { places }) => sum + places.length, 0))
  return [
    { kind: 'words', number, words: [...words], counts },
    { kind: 'postings', number, ...packPostings(held) },
    { kind: 'names', number, names: words.flatMap((word) => names.get(word) ?? []) },
  ]
}

function entryShards(entries: readonly SearchEntry[], neighbours: number): Shard[] {
  return Array.from({ length: Math.ceil(entries.length / neighbours) }, (_, number) => ({
    kind: 'entries',
    number,
    entries: entries.slice(number * neighbours, (number + 1) * neighbours).map(packEntry),
  }))
}

function packEntry({ address, title, names, trail, text }: SearchEntry): PackedEntry {
  return [address, title, names, trail, text]
}

function listPostings(places: readonly (readonly string[])[][]): Map<string, WordPostings> {
  const postings = new Map<string, WordPostings>()
  places.forEach((terms, place) => {
    terms.forEach((words, field) => {
      for (const word of words) {
        const held = postings.get(word) ?? fields.map(() => ({ places: [], times: [] }))
        postings.set(word, held)
        const posting = held[field]
        if (posting === undefined) continue
        if (posting.places.at(-1) !== place) {
          posting.places.push(place)
          posting.times.push(0)
        }
        posting.times.push((posting.times.pop() ?? 0) + 1)
      }
    })
  })
  return postings
}

/** Words of one beginning stay together, and those of one letter, which are typed first, apart. */
function groupWords(words: readonly string[], most: number): string[][] {
  const byBeginning = new Map<string, string[]>()
  for (const word of words.toSorted()) addTo(byBeginning, beginningOf(word), word)
  const groups: string[][] = []
  for (const [, begun] of [...byBeginning].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = groups.at(-1)
    const isRoomy = last !== undefined && last.length + begun.length <= most
    if (isRoomy && beginningOf(last[0] ?? '') !== '') last.push(...begun)
    else groups.push([...begun])
  }
  return groups
}

/** Names by their first word. */
function listNames(entries: readonly SearchEntry[]): Map<string, [string, number[]][]> {
  const byName = new Map<string, number[]>()
  entries.forEach(({ title, names }, place) => {
    for (const name of new Set([title, ...names].map(nameKey))) addTo(byName, name, place)
  })
  const byFirst = new Map<string, [string, number[]][]>()
  for (const named of byName) addTo(byFirst, firstWord(named[0]), named)
  return byFirst
}

/** Step by step, the way the engine that the ranking was tuned with came to its means. */
function meanOf(lengths: readonly number[]): number {
  return lengths.reduce((mean, length, count) => (mean * count + length) / (count + 1), 0)
}
