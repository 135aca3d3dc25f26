import { useEffect, useReducer, useState } from 'react'
import type { ChooseHits, SearchAnswer, SearchEngine } from '#domain/search/search-engine.ts'
import type { SearchSource } from '#domain/search/search-shards.ts'

export type LoadSearch = () => Promise<SearchSource>

export type Search =
  | { state: 'waiting' }
  | { state: 'failed' }
  /** `null` when nothing was asked. `awaitsMore`: this is what there is to show meanwhile. */
  | { state: 'ready'; answer: SearchAnswer | null; awaitsMore: boolean }

export type SearchRequest = {
  query: string
  /** Which hits to show; others are not fetched. */
  choose: ChooseHits
  /** What to show while those are on their way, if that is here. */
  meanwhile?: ChooseHits
}

type Opened = Pick<SearchSource, 'loadShard'> & { engine: SearchEngine }

/** One engine serves the palette and the page; a load that failed is forgotten and tried anew. */
const opened = new WeakMap<LoadSearch, Opened>()

/**
 * What a query finds, once the search `isWanted`. Each rendering asks the engine, which answers from
 * what is here: what comes late for an older query can only be of use to this one.
 */
export function useSearch(
  loadSearch: LoadSearch,
  isWanted: boolean,
  { query, choose, meanwhile }: SearchRequest,
): Search {
  const { search, hasFailed } = useOpenedSearch(loadSearch, isWanted)
  const isAsked = query.trim() !== ''
  const outcome = isAsked && search !== null ? search.engine.search(query, choose) : null
  const needs = outcome?.kind === 'needs' ? outcome.shards : []
  const hasFailedToFetch = useShards(search, needs)

  if (hasFailed || hasFailedToFetch) return { state: 'failed' }
  if (search === null) return { state: 'waiting' }
  if (outcome === null) return { state: 'ready', answer: null, awaitsMore: false }
  if (outcome.kind === 'done') return { state: 'ready', answer: outcome.result, awaitsMore: false }
  const part = meanwhile && search.engine.search(query, meanwhile)
  if (part?.kind !== 'done') return { state: 'waiting' }
  return { state: 'ready', answer: part.result, awaitsMore: true }
}

/** The engine, fetched with its directory. */
function useOpenedSearch(loadSearch: LoadSearch, isWanted: boolean) {
  const [search, setSearch] = useState(() => opened.get(loadSearch) ?? null)
  const [hasFailed, setHasFailed] = useState(false)

  useEffect(() => {
    if (!isWanted || search !== null || hasFailed) return
    let isCurrent = true
    const load = async () => {
      try {
        const loaded = await openSearch(loadSearch)
        if (isCurrent) setSearch(loaded)
      } catch {
        // Offline, or replaced by a newer version of the site: the reader is told.
        if (isCurrent) setHasFailed(true)
      }
    }
    void load()
    return () => {
      isCurrent = false
    }
  }, [loadSearch, isWanted, search, hasFailed])

  return { search, hasFailed }
}

/** Brings the engine what it needs and renders anew; says whether some of just that did not come. */
function useShards(search: Opened | null, needs: readonly string[]): boolean {
  const [, renderAnew] = useReducer((times: number) => times + 1, 0)
  const [failed, setFailed] = useState('')
  const wanted = needs.join(' ')
  const hasFailed = wanted !== '' && wanted === failed

  useEffect(() => {
    if (search === null || wanted === '' || hasFailed) return
    let isCurrent = true
    const load = async () => {
      try {
        await Promise.all(wanted.split(' ').map((name) => takeShard(search, name)))
        if (isCurrent) renderAnew()
      } catch {
        if (isCurrent) setFailed(wanted)
      }
    }
    void load()
    return () => {
      isCurrent = false
    }
  }, [search, wanted, hasFailed])

  return hasFailed
}

async function takeShard({ engine, loadShard }: Opened, name: string): Promise<void> {
  engine.take(await loadShard(name))
}

async function openSearch(loadSearch: LoadSearch): Promise<Opened> {
  const [{ createSearchEngine }, { directory, loadShard }] = await Promise.all([
    import('#domain/search/search-engine.ts'),
    loadSearch(),
  ])
  const search = opened.get(loadSearch) ?? { engine: createSearchEngine(directory), loadShard }
  opened.set(loadSearch, search)
  return search
}
