import { useState } from 'react'
import { Link } from 'react-router'
import type { PlaceLink } from '#domain/course/course.ts'
import { findPlaces, groupPlaces, type PlaceGroup } from '#domain/course/place-groups.ts'
import { queryWords, splitHits } from '#domain/text/text-hits.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { CopyLinkButton } from '#ui/copy-link-button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { MarkedText } from '#ui/marked-text.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { SearchField } from '#ui/search-field.tsx'
import { paths } from '#paths.ts'
import { LmsSection, type LmsSectionProps } from './lms-section.tsx'

export type TeachingPageProps = {
  places: PlaceLink[]
  /** What it takes to make the files for an LMS. */
  lms: Omit<LmsSectionProps, 'places'>
}

export function TeachingPage({ places, lms }: TeachingPageProps) {
  const [query, setQuery] = useState('')
  const words = queryWords(query)
  const found = findPlaces(places, query)

  return (
    <>
      <PageHeader title="Para professores">
        <p>
          Cada lugar deste site tem um endereço que não muda quando o texto é editado: aponte a
          turma para a seção, a etapa, a pergunta ou o termo exato.
        </p>
      </PageHeader>
      <p className="mb-8">
        <ButtonLink to={paths.route}>Montar um roteiro de estudo</ButtonLink>
      </p>
      <SearchField
        label="Filtrar endereços"
        placeholder="etapa, pergunta…"
        value={query}
        onChange={setQuery}
        result={countOf(found.length, words.length > 0)}
      />
      {found.length === 0 && (
        <div className="mt-4">
          <EmptyState title={<>Nenhum endereço com “{query.trim()}”</>}>
            <p className="w-full">Filtre por uma palavra do título ou pelo tipo de lugar.</p>
            <Button onClick={() => setQuery('')}>Mostrar todos</Button>
          </EmptyState>
        </div>
      )}
      {groupPlaces(found).map((group) => (
        <Group key={group.kind} group={group} words={words} />
      ))}
      <LmsSection places={places} {...lms} />
    </>
  )
}

function countOf(count: number, isFiltered: boolean): string {
  if (!isFiltered) return `${count} endereços`
  if (count === 0) return 'Nenhum endereço'
  return count === 1 ? '1 endereço' : `${count} endereços`
}

function Group({ group, words }: { group: PlaceGroup; words: readonly string[] }) {
  const headingId = `tipo-${group.kind}`
  return (
    <section aria-labelledby={headingId} className="mt-10">
      <h2 id={headingId} className="mb-2 font-serif text-2xl font-semibold">
        {group.label}
      </h2>
      <ul className="divide-y divide-rule border-y border-rule">
        {group.places.map((place) => (
          <li key={place.address} className="flex items-center justify-between gap-x-4 py-1.5">
            <div className="min-w-0 flex-1 font-sans leading-snug wide:grid wide:grid-cols-2 wide:items-baseline wide:gap-x-10">
              <span>
                <Link to={place.address} className="-my-1 inline-block py-1">
                  <MarkedText parts={splitHits(place.title, words)} />
                </Link>
              </span>
              <p className="text-sm wrap-anywhere text-muted">{place.address}</p>
            </div>
            <div className="shrink-0">
              <CopyLinkButton to={place.address} title={place.title} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
