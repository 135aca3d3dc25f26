import { useState } from 'react'
import { groupHits, type HitGroup } from '#domain/search/group-hits.ts'
import { longestQuery } from '#domain/search/read-query.ts'
import type { FoundPlace, SearchHit } from '#domain/search/search-engine.ts'
import { Link } from '#ui/link.tsx'
import { RetryLink } from '#ui/retry-link.tsx'
import { type DialogGroup, SearchDialog } from '#ui/search-dialog.tsx'
import * as pageNames from '#words/page-names.ts'
import * as words from '#words/search-palette.ts'
import { found, label, loading } from '#words/search.ts'
import { paths } from '#paths.ts'
import { searchedState } from './arrival-state.ts'
import { HitContext, HitTitle } from './hit-view.tsx'
import { type LoadSearch, type Search, useSearch } from './use-search.ts'
import { explainAnswer, explainNothing } from './wording.ts'

export type SearchPaletteProps = {
  loadSearch: LoadSearch
  /** What was typed before the palette was here. */
  initialQuery: string
  onClose: (reason: 'chosen' | 'dismissed') => void
}

/** More is for the page of all results: here the eye takes in one list. */
const mostHits = 12
const mostOfKind = 4
const excerptLength = 120

/** The search over any page: type, choose, be there. */
export function SearchPalette({ loadSearch, initialQuery, onClose }: SearchPaletteProps) {
  const [query, setQuery] = useState(initialQuery)
  const search = useSearch(loadSearch, true, { query, choose: chooseHits })
  const { result, groups, nothing } = look(search, query)
  const allResults = `${paths.search}?q=${encodeURIComponent(query.trim())}`

  return (
    <SearchDialog
      title={pageNames.search}
      label={label}
      placeholder={words.placeholder}
      longest={longestQuery}
      value={query}
      onChange={setQuery}
      onClose={onClose}
      result={result}
      groups={groups}
      footer={
        <>
          <Link
            to={query.trim() === '' ? paths.search : allResults}
            onClick={() => onClose('chosen')}
            className="inline-flex min-h-11 items-center"
          >
            {words.seeAll}
          </Link>
          <span className="hidden sm:inline" aria-hidden>
            {words.keys}
          </span>
        </>
      }
    >
      {nothing !== null && <p className="px-4 py-3 text-base sm:px-5">{nothing}</p>}
      {search.state === 'failed' && <LoadFailure to={allResults} />}
    </SearchDialog>
  )
}

type Look = { result: string; groups: DialogGroup[]; nothing: string | null }

function look(search: Search, query: string): Look {
  const blank: Look = { result: '', groups: [], nothing: null }
  if (search.state === 'failed') return blank
  if (search.state === 'waiting') {
    return { ...blank, result: query.trim() !== '' ? loading : '' }
  }
  const { answer } = search
  if (answer === null) {
    return { ...blank, nothing: words.scope }
  }
  const notes = explainAnswer(answer, query)
  if (answer.total === 0) {
    const nothing = explainNothing(answer, query)
    return { ...blank, result: [`${nothing.title}.`, ...notes].join(' '), nothing: nothing.hint }
  }
  return {
    result: [`${found(answer.total)}.`, ...notes].join(' '),
    groups: groupHits(answer.hits).map(toDialogGroup),
    nothing: null,
  }
}

/** The best hits, and of one kind no more than leave room for the others. */
function chooseHits(found: readonly FoundPlace[]): FoundPlace[] {
  let room = mostHits
  return groupHits(found).flatMap(({ hits }) => {
    const shown = hits.slice(0, Math.min(mostOfKind, room))
    room -= shown.length
    return shown
  })
}

function toDialogGroup({ kind, label, hits }: HitGroup<SearchHit>): DialogGroup {
  return {
    id: kind,
    label,
    options: hits.map((hit) => ({
      to: hit.entry.address,
      state: searchedState(hit.terms),
      content: (
        <>
          <HitTitle hit={hit} />
          <HitContext hit={hit} length={excerptLength} />
        </>
      ),
    })),
  }
}

/** What was typed is asked on the page of all results. */
function LoadFailure({ to }: { to: string }) {
  return (
    <div role="alert" className="px-4 py-3 sm:px-5">
      <p className="mb-3 text-base">{words.failed}</p>
      <RetryLink to={to} />
    </div>
  )
}
