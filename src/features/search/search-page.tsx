import { useState } from 'react'
import { Link } from 'react-router'
import type { PlaceLink } from '#domain/course/course.ts'
import { groupPlaces } from '#domain/course/place-groups.ts'
import { groupHits } from '#domain/search/group-hits.ts'
import { longestQuery } from '#domain/search/read-query.ts'
import type { SearchAnswer, SearchHit } from '#domain/search/search-engine.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { RetryLink } from '#ui/retry-link.tsx'
import { SearchField } from '#ui/search-field.tsx'
import { useAddressQuery } from '#ui/use-address-query.ts'
import { useHasPage } from '#ui/site-pages.ts'
import { paths } from '#paths.ts'
import { searchedState } from './arrival-state.ts'
import { HitContext, HitTitle } from './hit-view.tsx'
import { ResultGroup } from './result-group.tsx'
import { type LoadSearch, useSearchEngine } from './use-search-engine.ts'
import { countOf, explainAnswer, explainNothing } from './wording.ts'

export type SearchPageProps = { places: PlaceLink[]; loadSearch: LoadSearch }

/** All results of a query that lives in the address; without one, all places there are. */
export function SearchPage({ places, loadSearch }: SearchPageProps) {
  const [query, setQuery] = useAddressQuery()
  const isSearching = query.trim() !== ''
  const readiness = useSearchEngine(loadSearch, isSearching)
  const answer = isSearching && readiness.state === 'ready' ? readiness.engine.search(query) : null

  return (
    <>
      <PageHeader title="Busca">
        <p>
          Procura em capítulos, etapas, perguntas, redações e termos: com ou sem acento, em qualquer
          ordem, mesmo com um erro de digitação. Gabaritos ficam de fora.
        </p>
      </PageHeader>
      <SearchField
        label="Buscar em tudo"
        placeholder="termo, seção, pergunta…"
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
  if (isWaiting) return 'Carregando a busca…'
  if (answer === null) return ''
  return [`${countOf(answer.hits.length)}.`, ...explainAnswer(answer, query)].join(' ')
}

function AllPlaces({ places }: { places: PlaceLink[] }) {
  return groupPlaces(places).map((group) => (
    <ResultGroup key={group.kind} id={group.kind} label={group.label}>
      {group.places.map((place) => (
        <li key={place.address}>
          <Link to={place.address} className="flex min-h-11 items-center py-1.5 leading-snug">
            {place.title}
          </Link>
        </li>
      ))}
    </ResultGroup>
  ))
}

/** A much larger guide would fill the page beyond use; the best come first anyway. */
const hitsAtOnce = 60
const excerptLength = 220

function Results({ answer, query }: { answer: SearchAnswer; query: string }) {
  const [shown, setShown] = useState(hitsAtOnce)
  const rest = answer.hits.length - shown
  if (answer.hits.length === 0) return <NothingFound answer={answer} query={query} />
  return (
    <>
      {groupHits(answer.hits.slice(0, shown)).map((group) => (
        <ResultGroup key={group.kind} id={group.kind} label={group.label}>
          {group.hits.map((hit) => (
            <Result key={hit.entry.address} hit={hit} />
          ))}
        </ResultGroup>
      ))}
      {rest > 0 && (
        <Button className="mt-6" onClick={() => setShown(shown + hitsAtOnce)}>
          Mostrar mais {Math.min(rest, hitsAtOnce)}
        </Button>
      )}
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
  const { title, hint } = explainNothing(answer, query)
  const hasPage = useHasPage()
  return (
    <EmptyState title={title}>
      <p className="w-full max-w-prose">{hint}</p>
      {hasPage(paths.glossary) && <ButtonLink to={paths.glossary}>Abrir o glossário</ButtonLink>}
      {hasPage(paths.guide) && <ButtonLink to={paths.guide}>Abrir o guia</ButtonLink>}
    </EmptyState>
  )
}

function LoadFailure() {
  const hasPage = useHasPage()
  return (
    <div role="alert">
      <EmptyState title="A busca não chegou">
        <p className="w-full max-w-prose">
          Verifique a conexão e tente de novo; todo o resto continua aqui.
        </p>
        <RetryLink />
        {hasPage(paths.guide) && <ButtonLink to={paths.guide}>Abrir o guia</ButtonLink>}
      </EmptyState>
    </div>
  )
}
