import { useState } from 'react'
import type { PlaceLink } from '#domain/course/course.ts'
import { groupPlaces, type PlaceGroup } from '#domain/course/place-groups.ts'
import { groupHits } from '#domain/search/group-hits.ts'
import { longestQuery } from '#domain/search/read-query.ts'
import type { ChooseHits, SearchAnswer, SearchHit } from '#domain/search/search-engine.ts'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { useFirstOf } from '#ui/use-first-of.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { RetryLink } from '#ui/retry-link.tsx'
import { SearchField } from '#ui/search-field.tsx'
import { ShowMoreButton } from '#ui/show-more-button.tsx'
import { useAddressQuery } from '#ui/use-address-query.ts'
import { useHasPage } from '#ui/site-pages.ts'
import * as pageNames from '#words/page-names.ts'
import * as words from '#words/search-page.ts'
import { found, label, loading } from '#words/search.ts'
import { paths } from '#paths.ts'
import { searchedState } from './arrival-state.ts'
import { HitContext, HitTitle } from './hit-view.tsx'
import { ResultGroup } from './result-group.tsx'
import { type LoadSearch, useSearch } from './use-search.ts'
import { explainAnswer, explainNothing } from './wording.ts'

export type SearchPageProps = { places: PlaceLink[]; loadSearch: LoadSearch }

/** All results of a query that lives in the address; without one, all places there are. */
export function SearchPage({ places, loadSearch }: SearchPageProps) {
  const [query, setQuery] = useAddressQuery()
  const isSearching = query.trim() !== ''
  const [times, setTimes] = useTimes(query)
  const search = useSearch(loadSearch, isSearching, {
    query,
    choose: firstHits(times),
    // Whoever asks for more keeps what there is until it comes.
    ...(times > 1 && { meanwhile: firstHits(times - 1) }),
  })
  const answer = search.state === 'ready' ? search.answer : null
  const awaitsMore = search.state === 'ready' && search.awaitsMore
  const shownTimes = awaitsMore ? times - 1 : times

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
        result={sayResult(answer, query, isSearching && (search.state === 'waiting' || awaitsMore))}
      />
      <div className="mt-4">
        {!isSearching && <AllPlaces places={places} />}
        {isSearching && search.state === 'failed' && <LoadFailure />}
        {answer !== null && (
          <Results
            answer={answer}
            query={query}
            times={shownTimes}
            onShowMore={() => setTimes(shownTimes + 1)}
          />
        )}
      </div>
    </>
  )
}

function sayResult(answer: SearchAnswer | null, query: string, isWaiting: boolean): string {
  if (isWaiting) return loading
  if (answer === null) return ''
  return [`${found(answer.total)}.`, ...explainAnswer(answer, query)].join(' ')
}

function AllPlaces({ places }: { places: PlaceLink[] }) {
  return groupPlaces(places).map((group) => <AllOfKind key={group.kind} group={group} />)
}

/** A much larger guide would fill the page beyond use; the best hits come first anyway. */
const atOnce = 60
/** Of hits that must be fetched to be shown, while one types: at 60 it would be 200 KiB. */
const fetchedAtOnce = 20

function firstHits(times: number): ChooseHits {
  return (found, isWhole) => found.slice(0, times * (isWhole ? atOnce : fetchedAtOnce))
}

/** How many times the hits of a query are shown that are shown at once. */
function useTimes(query: string): [number, (times: number) => void] {
  const [asked, setAsked] = useState({ query, times: 1 })
  return [asked.query === query ? asked.times : 1, (times) => setAsked({ query, times })]
}

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

type ResultsProps = {
  answer: SearchAnswer
  query: string
  times: number
  onShowMore: () => void
}

function Results({ answer, query, times, onShowMore }: ResultsProps) {
  const { hits, total } = answer
  if (total === 0) return <NothingFound answer={answer} query={query} />
  return (
    <>
      {groupHits(hits).map((group) => (
        <ResultGroup key={group.kind} id={group.kind} label={group.label}>
          {group.hits.map((hit) => (
            <Result key={hit.entry.address} hit={hit} />
          ))}
        </ResultGroup>
      ))}
      <ShowMoreButton rest={total - hits.length} atOnce={hits.length / times} onShow={onShowMore} />
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
