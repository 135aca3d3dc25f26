import { useEffect, useState } from 'react'
import type { SearchEngine } from '#domain/search/search-engine.ts'
import type { SearchData } from '#domain/search/search-index.ts'

export type LoadSearch = () => Promise<SearchData>

export type Readiness =
  { state: 'waiting' } | { state: 'failed' } | { state: 'ready'; engine: SearchEngine }

/** One engine serves the palette and the page; a load that failed is forgotten and tried anew. */
const engines = new WeakMap<LoadSearch, SearchEngine>()

/** The engine, fetched with its index only once it `isWanted`. */
export function useSearchEngine(loadSearch: LoadSearch, isWanted: boolean): Readiness {
  const [engine, setEngine] = useState(() => engines.get(loadSearch) ?? null)
  const [hasFailed, setHasFailed] = useState(false)

  useEffect(() => {
    if (!isWanted || engine !== null || hasFailed) return
    let isCurrent = true
    const load = async () => {
      try {
        const loaded = await loadEngine(loadSearch)
        if (isCurrent) setEngine(loaded)
      } catch {
        // Offline, or replaced by a newer version of the site: the reader is told.
        if (isCurrent) setHasFailed(true)
      }
    }
    void load()
    return () => {
      isCurrent = false
    }
  }, [loadSearch, isWanted, engine, hasFailed])

  if (engine !== null) return { state: 'ready', engine }
  if (hasFailed) return { state: 'failed' }
  return { state: 'waiting' }
}

async function loadEngine(loadSearch: LoadSearch): Promise<SearchEngine> {
  const [{ createSearchEngine }, data] = await Promise.all([
    import('#domain/search/search-engine.ts'),
    loadSearch(),
  ])
  const engine = engines.get(loadSearch) ?? createSearchEngine(data)
  engines.set(loadSearch, engine)
  return engine
}
