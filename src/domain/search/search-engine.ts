/*
 * Query in, ranked places out. Pure and synchronous: one call per keystroke, in the palette, on
 * the search page and in the bench alike. What it needs and does not have it asks for by name.
 */
import type { PlaceKind } from '../course/course.ts'
import { type Asking, type Outcome, runAsking } from './asking.ts'
import { writtenForm } from './mark-hits.ts'
import type { Posting } from './postings.ts'
import { findPlaces, type Found, type PostingsOf } from './rank.ts'
import { type Mended, readQuery } from './read-query.ts'
import type { SearchEntry } from './search-entry.ts'
import { fields, type SearchDirectory, type Shard, shardName } from './search-shards.ts'
import { firstWord } from './search-words.ts'
import { createShardShelf } from './shard-shelf.ts'
import { createVocabulary } from './vocabulary.ts'

/** A place that was found, before there is anything of it to show. */
export type FoundPlace = {
  place: number
  kind: PlaceKind
  /** The terms of the index by which it was found, for marking them in its texts. */
  terms: readonly string[]
}

export type SearchHit = FoundPlace & { entry: SearchEntry }

export type SearchAnswer = {
  /** How many places were found. */
  total: number
  /** Those of them that were chosen to be shown. */
  hits: SearchHit[]
  /** What is meant is written as the guide writes it. */
  mended: Mended[]
  missing: string[]
  onlyCommon: boolean
  /** No place has all the words, so these are the ones that have most of them. */
  isPartial: boolean
}

/**
 * Of the places found, best first and equals in the order of reading, those to show. `isWhole` says
 * that the whole index came with its directory, so that showing more of them fetches nothing.
 */
export type ChooseHits = (found: readonly FoundPlace[], isWhole: boolean) => readonly FoundPlace[]

export type SearchEngine = {
  /** Needs shards only for the words of the query and for the hits chosen. */
  search: (query: string, choose: ChooseHits) => Outcome<SearchAnswer>
  /** Takes in a shard that was asked for; twice the same does no harm. */
  take: (shard: Shard) => void
}

/** A whole name typed is a wish for that very place: "roi" is the term, not a text about money. */
const wholeNameBoost = 3

/**
 * What a place of each kind is worth where the words alone do not tell. A term explains a thing in
 * one paragraph, a stage places it in the pipeline; a question only asks about it.
 */
const kindBoosts: Record<PlaceKind, number> = {
  term: 1.25,
  page: 1.2,
  stage: 1.15,
  concern: 1.1,
  chapter: 1.05,
  section: 1,
  item: 1,
  question: 0.85,
  essay: 0.75,
}

/** The engine over an index that `createSearchData` made. */
export function createSearchEngine(directory: SearchDirectory): SearchEngine {
  const { kinds, neighbours } = directory
  const isWhole = directory.shards.length > 0
  const shelf = createShardShelf()
  directory.shards.forEach(shelf.put)
  const vocabulary = createVocabulary(directory.spans, shelf.words)
  const { countOf } = vocabulary
  const postingsOf: PostingsOf = (word) => shelf.postings(vocabulary.shardOf(word), word)

  /** Asks for where these words stand and which places have the name. */
  function* openPostings(words: readonly string[], name: string): Asking<ReadonlySet<number>> {
    const postings = words.map((word) => shardName('postings', vocabulary.shardOf(word)))
    const first = firstWord(name)
    const home = vocabulary.shardOf(first)
    // What only begins a word is no name.
    const isName = yield* vocabulary.has(first)
    yield isName ? [...postings, shardName('names', home)] : postings
    return new Set(isName ? shelf.places(home, name) : [])
  }

  /** Best first. */
  function rank(found: readonly Found[], named: ReadonlySet<number>): FoundPlace[] {
    return found
      .flatMap(({ place, score, terms }) => {
        const kind = kinds[place]
        if (kind === undefined) return []
        const boost = kindBoosts[kind] * (named.has(place) ? wholeNameBoost : 1)
        return [{ score: score * boost, hit: { place, kind, terms } }]
      })
      .sort((a, b) => b.score - a.score || a.hit.place - b.hit.place)
      .map(({ hit }) => hit)
  }

  function entryOf(place: number): SearchEntry | null {
    const kind = kinds[place]
    const packed = shelf.entries(Math.floor(place / neighbours))[place % neighbours]
    if (kind === undefined || packed === undefined) return null
    const [address, title, names, trail, text] = packed
    return { kind, address, title, names, trail, text }
  }

  function* openEntries(places: readonly number[]): Asking<void> {
    yield places.map((place) => shardName('entries', Math.floor(place / neighbours)))
  }

  /** A word as it stands, accents and all, in the best place that says it. */
  function spell(word: string, place: number | undefined): string {
    const entry = place === undefined ? null : entryOf(place)
    const texts = entry === null ? [] : [entry.text, ...entry.names, entry.title]
    return (writtenForm(texts, word) ?? word).toLowerCase()
  }

  function* answer(query: string, choose: ChooseHits): Asking<SearchAnswer> {
    const { wanted, name, mended, ...rest } = yield* readQuery(query, vocabulary)
    if (wanted.length === 0) return { ...rest, total: 0, hits: [], mended: [], isPartial: false }
    const words = wanted.flatMap((each) => [...each.keys()])
    const named = yield* openPostings(words, name)
    const { found, isPartial } = findPlaces(wanted, { directory, postingsOf, countOf })
    const ranked = rank(found, named)
    const chosen = choose(ranked, isWhole)
    const sources = new Map(
      mended
        .flatMap(({ meant }) => meant)
        .map((word) => [word, findSource(ranked, postingsOf(word))]),
    )
    const places = [...chosen.map(({ place }) => place), ...sources.values()]
    yield* openEntries(places.filter((place) => place !== undefined))
    return {
      ...rest,
      total: ranked.length,
      hits: chosen.flatMap((hit) => {
        const entry = entryOf(hit.place)
        return entry === null ? [] : [{ ...hit, entry }]
      }),
      mended: mended.map(({ typed, meant }) => ({
        typed,
        meant: meant.map((word) => spell(word, sources.get(word))),
      })),
      isPartial,
    }
  }

  return {
    search: (query, choose) => runAsking(answer(query, choose), shelf.has),
    take: shelf.put,
  }
}

/** The best place with a word of its own: what stands in its trail is another place's name. */
function findSource(
  ranked: readonly FoundPlace[],
  postings: readonly Posting[],
): number | undefined {
  const own = postings.filter((_, field) => fields[field] !== 'trail')
  const places = new Set(own.flatMap((posting) => posting.places))
  return ranked.find(({ place }) => places.has(place))?.place
}
