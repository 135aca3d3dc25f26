import type { PlaceLink } from '#domain/course/course.ts'
import { groupPlaces, type PlaceGroup } from '#domain/course/place-groups.ts'
import { groupHits } from '#domain/search/group-hits.ts'
import { longestQuery } from '#domain/search/read-query.ts'
import type { SearchAnswer, SearchHit } from '#domain/search/search-engine.ts'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { useFirstOf } from '#ui/use-first-of.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { RetryLink } from '#ui/retry-link.tsx'
import { SearchField } from '#ui/search-field.tsx'
import { useAddressQuery } from '#ui/use-address-query.ts'
import { useHasPage } from '#ui/site-pages.ts'
import * as pageNames from '#words/page-names.ts'
import * as words from '#words/search-page.ts'
import { found, label, loading } from '#words/search.ts'
import { paths } from '#paths.ts'
import { searchedState } from './arrival-state.ts'
import { HitContext, HitTitle } from './hit-view.tsx'
import { ResultGroup } from './result-group.tsx'
import { type LoadSearch, useSearchEngine } from './use-search-engine.ts'
import { explainAnswer, explainNothing } from './wording.ts'

export type SearchPageProps = { places: PlaceLink[]; loadSearch: LoadSearch }

/** All results of a query that lives in the address; without one, all places there are. */
export function SearchPage({ places, loadSearch }: SearchPageProps) {
  const [query, setQuery] = useAddressQuery()
  const isSearching = query.trim() !== ''
  const readiness = useSearchEngine(loadSearch, isSearching)
  const answer = isSearching && readiness.state === 'ready' ? readiness.engine.search(query) : null

  return (
    <>
      <PageHeader title={pageNames.search}>
        <p>{words.intro}</p>
      </PageHeader>
      <SearchField
        label={label}
        placeholder={words.placeholder}
        value={query}
        onChange={(next) => setQuery(next.slice(0, longestQuery))}
        result={sayResult(answer, query, isSearching && readiness.state === 'waiting')}
      />
      <div className="mt-4">
        {!isSearching && <AllPlaces places={places} />}
        {isSearching && readiness.state === 'failed' && <LoadFailure />}
        {answer !== null && <Results key={query} answer={answer} query={query} />}
      </div>
    </>
  )
}

function sayResult(answer: SearchAnswer | null, query: string, isWaiting: boolean): string {
  if (isWaiting) return loading
  if (answer === null) return ''
  return [`${found(answer.hits.length)}.`, ...explainAnswer(answer, query)].join(' ')
}

function AllPlaces({ places }: { places: PlaceLink[] }) {
  return groupPlaces(places).map((group) => <AllOfKind key={group.kind} group={group} />)
}

/** A much larger guide would fill the page beyond use; the best hits come first anyway. */
const atOnce = 60

function AllOfKind({ group }: { group: PlaceGroup }) {
  const { first, more } = useFirstOf(group.places, atOnce)
  return (
    <ResultGroup id={group.kind} label={group.label} more={more}>
      {first.map((place) => (
        <li key={place.address}>
          <Link to={place.address} className="flex min-h-11 items-center py-1.5 leading-snug">
            {place.title}
          </Link>
        </li>
      ))}
    </ResultGroup>
  )
}
const excerptLength = 220

function Results({ answer, query }: { answer: SearchAnswer; query: string }) {
  const { first, more } = useFirstOf(answer.hits, atOnce)
  if (answer.hits.length === 0) return <NothingFound answer={answer} query={query} />
  return (
    <>
      {groupHits(first).map((group) => (
        <ResultGroup key={group.kind} id={group.kind} label={group.label}>
          {group.hits.map((hit) => (
            <Result key={hit.entry.address} hit={hit} />
          ))}
        </ResultGroup>
      ))}
      {more}
    </>
  )
}

function Result({ hit }: { hit: SearchHit }) {
  return (
    <li className="py-1.5 leading-snug">
      <Link
        to={hit.entry.address}
        state={searchedState(hit.terms)}
        className="inline-flex min-h-11 items-center py-1"
      >
        <span>
          <HitTitle hit={hit} />
        </span>
      </Link>
      <HitContext hit={hit} length={excerptLength} />
    </li>
  )
}

function NothingFound({ answer, query }: { answer: SearchAnswer; query: string }) {
  const nothing = explainNothing(answer, query)
  const hasPage = useHasPage()
  return (
    <EmptyState title={nothing.title}>
      <p className="w-full max-w-prose">{nothing.hint}</p>
      {hasPage(paths.glossary) && <ButtonLink to={paths.glossary}>{words.openGlossary}</ButtonLink>}
      {hasPage(paths.guide) && <ButtonLink to={paths.guide}>{words.openGuide}</ButtonLink>}
    </EmptyState>
  )
}

function LoadFailure() {
  const hasPage = useHasPage()
  return (
    <div role="alert">
      <EmptyState title={words.failed}>
        <p className="w-full max-w-prose">{words.failedHint}</p>
        <RetryLink />
        {hasPage(paths.guide) && <ButtonLink to={paths.guide}>{words.openGuide}</ButtonLink>}
      </EmptyState>
    </div>
  )
}
