/*
 * The index as it travels: a directory that every search begins with, and shards, of which a query
 * takes those few that its words and its hits stand in. The build writes them (`search-index.ts`),
 * the engine asks for them by name and never fetches anything itself.
 */
import type { PlaceKind } from '../course/course.ts'

/** The fields of a place in the order in which all that is said by field says it. */
export const fields = ['title', 'names', 'trail', 'text'] as const

/** Places are the positions of their entries. */
export type SearchDirectory = {
  kinds: PlaceKind[]
  /** By field: how many different words each place has in it. */
  lengths: number[][]
  /** By field: the mean of its lengths. */
  averages: number[]
  /** Of each shard of words: the beginnings (see `beginningOf`) of its first and its last word. */
  spans: [first: string, last: string][]
  /** How many entries, neighbours in reading order, share a shard. */
  neighbours: number
  /** Those that come along, which are all of a small guide's. */
  shards: Shard[]
}

/**
 * `words`: the words of the index between two beginnings, in order, and how often each is held: one
 * for each field of each place. `postings`: where these words stand. `names`: the places of each
 * name (see `nameKey`) that starts with one of these words. `entries`: what hits show.
 */
export type Shard =
  | { kind: 'words'; number: number; words: string[]; counts: number[] }
  | ({ kind: 'postings'; number: number } & PackedPostings)
  | { kind: 'names'; number: number; names: [name: string, places: number[]][] }
  | { kind: 'entries'; number: number; entries: PackedEntry[] }

/** Where an index comes from, as far as the search knows it. */
export type SearchSource = {
  directory: SearchDirectory
  /** Rejects for what does not come. */
  loadShard: (name: string) => Promise<Shard>
}

/** Without its kind, which the directory has. In small files, names of fields would weigh. */
export type PackedEntry = [
  address: string,
  title: string,
  names: string[],
  trail: string,
  text: string,
]

/** See `postings.ts`. */
export type PackedPostings = { sizes: number[]; steps: number[]; times: number[] }

export type ShardKind = Shard['kind']

/** The name by which a shard is asked for. */
export function shardName(kind: ShardKind, number: number): string {
  return `${kind}-${number}`
}

/**
 * What decides in which shard a word stands: its first two letters, because no ending that a stem
 * leaves out or rewrites reaches them. Words of one letter are kept together.
 */
export function beginningOf(word: string): string {
  return word.length < 2 ? '' : word.slice(0, 2)
}
