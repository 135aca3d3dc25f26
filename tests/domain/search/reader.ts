/* Searches as a browser does: begins with the directory and brings the engine what it asks for. */
import {
  type ChooseHits,
  createSearchEngine,
  type SearchAnswer,
} from '#domain/search/search-engine.ts'
import type { SearchData } from '#domain/search/search-index.ts'
import { shardName } from '#domain/search/search-shards.ts'

export type Reader = {
  /** Shows all hits unless told which. */
  search: (query: string, choose?: ChooseHits) => SearchAnswer
  /** Names of the shards so far, in the order in which they were asked for. */
  fetched: string[]
}

export function createReader({ directory, shards }: SearchData): Reader {
  const byName = new Map(shards.map((shard) => [shardName(shard.kind, shard.number), shard]))
  const engine = createSearchEngine(directory)
  const fetched: string[] = []
  return {
    fetched,
    search(query, choose = (found) => found) {
      for (;;) {
        const outcome = engine.search(query, choose)
        if (outcome.kind === 'done') return outcome.result
        for (const name of outcome.shards) {
          const shard = byName.get(name)
          if (shard === undefined) throw new Error(`there is no shard ${name}`)
          if (fetched.includes(name)) throw new Error(`${name} is asked for again`)
          fetched.push(name)
          engine.take(shard)
        }
      }
    },
  }
}
