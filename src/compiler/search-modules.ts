import { createSearchData } from '#domain/search/search-index.ts'
import type { SearchEntry } from '#domain/search/search-entry.ts'
import { type SearchDirectory, type Shard, shardName } from '#domain/search/search-shards.ts'

export type SearchModules = {
  directory: SearchDirectory
  /** Those that are fetched one by one, by name. */
  shards: [name: string, shard: Shard][]
}

/**
 * Characters of JSON up to which the whole index is one file: a fifth of that once compressed, which
 * is less than the ways to a server and back that it saves.
 */
const wholeUpTo = 100_000

/** The index of the entries: whole where it is small, else to be taken shard by shard. */
export function createSearchModules(entries: readonly SearchEntry[]): SearchModules {
  const { directory, shards } = createSearchData(entries)
  if (JSON.stringify(shards).length <= wholeUpTo) {
    return { directory: { ...directory, shards }, shards: [] }
  }
  return { directory, shards: shards.map((shard) => [shardName(shard.kind, shard.number), shard]) }
}
