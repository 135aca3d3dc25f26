/* One run of the search over an index, the same code in Node and in a browser. */
import { foldText } from '#domain/text/fold.ts'
import { createSearchEngine } from '#domain/search/search-engine.ts'
import type { SearchEntry } from '#domain/search/search-entry.ts'
import type { SearchDirectory } from '#domain/search/search-shards.ts'

/** Milliseconds. */
export type SearchTimes = {
  /** From plain data to the first answer. */
  preparation: number
  median: number
  percentile95: number
  worst: number
  /** The query that took longest. */
  worstQuery: string
  keystrokes: number
  /** Median of the yardstick: folding every text and looking each word up in it. */
  baseline: number
}

/** What a page shows at first: the time to choose and mark them is not the engine's. */
const shown = 20

/**
 * Types each query letter by letter and times each answer, the best of three. `directory` brings
 * all shards along.
 */
export function runSearch(
  directory: SearchDirectory,
  entries: readonly SearchEntry[],
  queries: readonly string[],
): SearchTimes {
  const begun = performance.now()
  const engine = createSearchEngine(directory)
  const search = (query: string) => engine.search(query, (found) => found.slice(0, shown))
  search(queries[0] ?? '')
  const preparation = performance.now() - begun

  const typed = queries.flatMap((query) =>
    Array.from(query, (_, index) => query.slice(0, index + 1)),
  )
  for (const query of queries) search(query)
  const times = typed.map((query) => ({ query, time: bestOf(() => search(query)) }))
  const sorted = times.sort((a, b) => a.time - b.time)
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]?.time ?? 0
  const worst = sorted.at(-1)
  const scans = queries.slice(0, 5).map((query) => timeOf(() => scan(entries, query)))
  return {
    preparation,
    median: at(0.5),
    percentile95: at(0.95),
    worst: worst?.time ?? 0,
    worstQuery: worst?.query ?? '',
    keystrokes: sorted.length,
    baseline: scans.sort((a, b) => a - b)[2] ?? 0,
  }
}

function scan(entries: readonly SearchEntry[], query: string): number {
  const words = foldText(query).split(' ')
  return entries.filter((entry) => {
    const text = foldText([entry.title, ...entry.names, entry.trail, entry.text].join(' '))
    return words.every((word) => text.includes(word))
  }).length
}

/** On a busy machine the slower ones of a few runs time the other programs. */
function bestOf(run: () => unknown): number {
  return Math.min(timeOf(run), timeOf(run), timeOf(run))
}

function timeOf(run: () => unknown): number {
  const begun = performance.now()
  run()
  return performance.now() - begun
}
