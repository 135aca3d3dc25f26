/*
 * Query in, ranked places out. Pure and synchronous: one call per keystroke, in the palette, on
 * the search page and in the bench alike.
 */
import MiniSearch from 'minisearch'
import type { PlaceKind } from '../course/course.ts'
import { type Mended, readQuery, type Wanted } from './read-query.ts'
import type { SearchEntry } from './search-entry.ts'
import { fieldBoosts, indexOptions, type SearchData } from './search-index.ts'
import { nameKey } from './search-words.ts'
import { createVocabulary } from './vocabulary.ts'

export type SearchHit = {
  entry: SearchEntry
  /** The terms of the index by which it was found, for marking them in its texts. */
  terms: string[]
}

export type SearchAnswer = {
  /** Best first; equals in the order of reading. */
  hits: SearchHit[]
  mended: Mended[]
  missing: string[]
  onlyCommon: boolean
  /** No place has all the words, so these are the ones that have most of them. */
  isPartial: boolean
}

export type SearchEngine = { search: (query: string) => SearchAnswer }

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

type Found = { id: number; score: number; terms: string[] }

/** The engine over an index that `createSearchData` made. */
export function createSearchEngine({ entries, index }: SearchData): SearchEngine {
  const documents = MiniSearch.loadJS(index, indexOptions)
  const vocabulary = createVocabulary(
    index.index.map(([term, fields]) => [term, countPlaces(fields)]),
  )
  const byName = listNames(entries)

  const countPlacesOf = (wanted: Wanted): number =>
    [...wanted.keys()].reduce((sum, word) => sum + vocabulary.countOf(word), 0)

  /** The places that hold one of the words, `among` those already found if there are any. */
  const findWord = (wanted: Wanted, among: ReadonlyMap<number, Found> | null): Found[] =>
    documents
      .search(
        { combineWith: 'OR', queries: [...wanted.keys()] },
        {
          boost: fieldBoosts,
          boostTerm: (term) => wanted.get(term) ?? 0,
          // A boost of nothing passes a document over before it costs anything.
          ...(among !== null && { boostDocument: (id: number) => (among.has(id) ? 1 : 0) }),
          tokenize: (term) => [term],
        },
      )
      // MiniSearch multiplies by the number of words matched; two forms of one word are no merit.
      .map(({ id, score, terms, queryTerms }) => ({
        id: Number(id),
        score: score / Math.max(1, queryTerms.length),
        terms,
      }))

  /** The places that hold all the words. */
  const findAll = (wanted: readonly Wanted[]): Found[] => {
    // The rarest first: what it leaves out need not be looked at again.
    const ordered = [...wanted].sort((a, b) => countPlacesOf(a) - countPlacesOf(b))
    let found: Map<number, Found> | null = null
    for (const word of ordered) {
      const next = findWord(word, found)
      found = new Map(next.map((each) => [each.id, add(each, found?.get(each.id))]))
    }
    return [...(found?.values() ?? [])]
  }

  /** The places that hold as many of the words as any place does. */
  const findMost = (wanted: readonly Wanted[]): Found[] => {
    const found = new Map<number, Found & { words: number }>()
    for (const each of wanted.flatMap((word) => findWord(word, null))) {
      const before = found.get(each.id)
      found.set(each.id, { ...add(each, before), words: (before?.words ?? 0) + 1 })
    }
    const most = Math.max(0, ...[...found.values()].map(({ words }) => words))
    return [...found.values()].filter(({ words }) => words === most)
  }

  return {
    search(query) {
      const { wanted, name, mended, missing, onlyCommon } = readQuery(query, vocabulary)
      const answer: SearchAnswer = { hits: [], mended, missing, onlyCommon, isPartial: false }
      if (wanted.length === 0) return answer
      let found = findAll(wanted)
      if (found.length === 0 && wanted.length > 1) {
        answer.isPartial = true
        found = findMost(wanted)
      }
      const named = new Set(byName.get(name))
      answer.hits = found
        .flatMap(({ id, score, terms }) => {
          const entry = entries[id]
          if (entry === undefined) return []
          const boost = kindBoosts[entry.kind] * (named.has(id) ? wholeNameBoost : 1)
          return [{ id, score: score * boost, hit: { entry, terms } }]
        })
        .sort((a, b) => b.score - a.score || a.id - b.id)
        .map(({ hit }) => hit)
      return answer
    },
  }
}

function add(found: Found, before: Found | undefined): Found {
  if (before === undefined) return found
  return {
    id: found.id,
    score: before.score + found.score,
    terms: [...before.terms, ...found.terms],
  }
}

function countPlaces(fields: Record<string, object>): number {
  return Object.values(fields).reduce((sum, places) => sum + Object.keys(places).length, 0)
}

function listNames(entries: readonly SearchEntry[]): Map<string, number[]> {
  const byName = new Map<string, number[]>()
  entries.forEach(({ title, names }, id) => {
    for (const name of new Set([title, ...names].map(nameKey))) {
      const same = byName.get(name)
      if (same === undefined) byName.set(name, [id])
      else same.push(id)
    }
  })
  return byName
}
