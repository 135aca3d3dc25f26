/*
 * The index: made once by the build from the entries, carried to the browser as plain data.
 * MiniSearch holds it and ranks by BM25; what a word is, and how much a field counts, is said here.
 */
import MiniSearch, { type AsPlainObject, type Options } from 'minisearch'
import type { SearchEntry } from './search-entry.ts'
import { indexTerms } from './search-words.ts'

export type SearchData = {
  entries: SearchEntry[]
  /** Documents are the positions of the entries. */
  index: AsPlainObject
}

type Document = SearchEntry & { id: number }

/**
 * The fields and what a word in each is worth.
 * `title`: who types "ajuste" wants the stage of that name before the texts that mention it.
 * `names`: the other language's name is a title to those who know the thing by it.
 * `trail`: "pipeline segurança" should narrow by chapter, but no chapter's name should lift all
 * that stands in it above a text that really speaks of the word.
 */
export const fieldBoosts = { title: 4, names: 3, trail: 0.3, text: 1 } as const

/** How documents become terms; index and engine must agree on it. */
export const indexOptions: Options<Document> = {
  fields: Object.keys(fieldBoosts),
  tokenize: indexTerms,
  processTerm: (term) => term,
  // Names are a list; each is a text of its own, but no query reaches over their borders anyway.
  stringifyField: (value: unknown) => (Array.isArray(value) ? value.join(' ') : String(value)),
}

/** The index of the entries, as plain data. */
export function createSearchData(entries: readonly SearchEntry[]): SearchData {
  const index = new MiniSearch<Document>(indexOptions)
  index.addAll(entries.map((entry, id) => ({ ...entry, id })))
  return { entries: [...entries], index: index.toJSON() }
}
