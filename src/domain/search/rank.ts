/*
 * Which places hold the words of a query, and how well each speaks of them: BM25+ by fields, with
 * the constants that MiniSearch has, against which the tests hold it.
 */
import type { Posting } from './postings.ts'
import type { Wanted } from './read-query.ts'
import { fields, type SearchDirectory } from './search-shards.ts'

export type Found = { place: number; score: number; terms: readonly string[] }

/** The postings of a word by field. */
export type PostingsOf = (word: string) => readonly Posting[]

/** What is looked at; both functions know all the words that are looked for. */
export type Index = {
  directory: SearchDirectory
  postingsOf: PostingsOf
  countOf: (word: string) => number
}

/**
 * What a word in each field is worth.
 * `title`: who types "ajuste" wants the stage of that name before the texts that mention it.
 * `names`: the other language's name is a title to those who know the thing by it.
 * `trail`: "pipeline segurança" should narrow by chapter, but no chapter's name should lift all
 * that stands in it above a text that really speaks of the word.
 */
export const fieldBoosts: Record<(typeof fields)[number], number> = {
  title: 4,
  names: 3,
  trail: 0.3,
  text: 1,
}

/** How soon a word said again stops to count: 3 times "modelo" is not 3 times as much about it. */
const saturation = 1.2
/** How much a long text must say a word more often: 0 not at all, 1 in proportion. */
const lengthWeight = 0.7
/** What a word is worth for being there at all, however long the text. */
const presence = 0.5

/** The places that hold all the words; if there are none, those that hold most of them. */
export function findPlaces(
  wanted: readonly Wanted[],
  index: Index,
): { found: Found[]; isPartial: boolean } {
  const found = findAll(wanted, index)
  if (found.length > 0 || wanted.length < 2) return { found, isPartial: false }
  return { found: findMost(wanted, index), isPartial: true }
}

function findAll(wanted: readonly Wanted[], index: Index): Found[] {
  const countPlacesOf = (each: Wanted) =>
    [...each.keys()].reduce((sum, word) => sum + index.countOf(word), 0)
  // The rarest first: what it leaves out need not be looked at again.
  const ordered = wanted.toSorted((a, b) => countPlacesOf(a) - countPlacesOf(b))
  let found: ReadonlyMap<number, Found> | null = null
  for (const each of ordered) found = join(findWord(each, index, found), found)
  return [...(found?.values() ?? [])]
}

function join(
  next: ReadonlyMap<number, Found>,
  before: ReadonlyMap<number, Found> | null,
): ReadonlyMap<number, Found> {
  return new Map([...next].map(([place, found]) => [place, add(found, before?.get(place))]))
}

function findMost(wanted: readonly Wanted[], index: Index): Found[] {
  const found = new Map<number, Found & { words: number }>()
  for (const [place, hit] of wanted.flatMap((each) => [...findWord(each, index, null)])) {
    const before = found.get(place)
    found.set(place, { ...add(hit, before), words: (before?.words ?? 0) + 1 })
  }
  const most = Math.max(0, ...[...found.values()].map(({ words }) => words))
  return [...found.values()].filter(({ words }) => words === most)
}

/** The places that hold one of the words, `among` those already found if there are any. */
function findWord(
  wanted: Wanted,
  index: Index,
  among: ReadonlyMap<number, Found> | null,
): Map<number, Found> {
  const found = new Map<number, Found>()
  for (const [word, weight] of wanted) {
    for (const [place, score] of scoreWord(word, weight, index, among)) {
      found.set(place, add({ place, score, terms: [word] }, found.get(place)))
    }
  }
  return found
}

/** What one word of the index is worth in each place that holds it. */
function scoreWord(
  word: string,
  weight: number,
  { directory, postingsOf }: Index,
  among: ReadonlyMap<number, Found> | null,
): Map<number, number> {
  const scores = new Map<number, number>()
  postingsOf(word).forEach(({ places, times }, field) => {
    const name = fields[field]
    const lengths = directory.lengths[field]
    const average = directory.averages[field]
    if (name === undefined || lengths === undefined || average === undefined) return
    const boost = weight * fieldBoosts[name]
    const told = rarity(places.length, directory.kinds.length)
    places.forEach((place, at) => {
      if (among !== null && !among.has(place)) return
      const said = times[at] ?? 0
      const length = (lengthWeight * (lengths[place] ?? 0)) / average
      const room = saturation * (1 - lengthWeight + length)
      const score = boost * (told * (presence + (said * (saturation + 1)) / (said + room)))
      scores.set(place, (scores.get(place) ?? 0) + score)
    })
  })
  return scores
}

/** A word that stands in few of all places tells more. */
function rarity(places: number, all: number): number {
  return Math.log(1 + (all - places + 0.5) / (places + 0.5))
}

function add(found: Found, before: Found | undefined): Found {
  if (before === undefined) return found
  return {
    place: found.place,
    score: before.score + found.score,
    terms: [...before.terms, ...found.terms],
  }
}
