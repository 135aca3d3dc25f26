import type { PlaceLink, TermPage as TermPageData } from '#domain/course/course.ts'
import { nameLanguage } from '#domain/course/name-language.ts'
import { placeKindName } from '#domain/course/place-groups.ts'
import { labStageOfTerm } from '#domain/lab/lab-places.ts'
import { ButtonLink } from '#ui/button.tsx'
import { CopyLinkButton } from '#ui/copy-link-button.tsx'
import { Link } from '#ui/link.tsx'
import { Neighbours } from '#ui/neighbours.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { RichText } from '#ui/rich-text.tsx'
import { useHasPage } from '#ui/site-pages.ts'
import * as pageNames from '#words/page-names.ts'
import * as words from '#words/term.ts'
import { paths } from '#paths.ts'
import { OtherNames } from './other-names.tsx'
import { otherNames } from './term-names.ts'

export type TermPageProps = { page: TermPageData }

export function TermPage({ page: { term, previous, next } }: TermPageProps) {
  const hasPage = useHasPage()
  const labStage = hasPage(paths.lab) ? labStageOfTerm(term.id) : null
  return (
    <article>
      <PageHeader
        eyebrow={pageNames.glossary}
        title={<span lang={nameLanguage(term)}>{term.name}</span>}
        action={<CopyLinkButton to={paths.term(term.id)} title={term.name} />}
        {...(otherNames(term).length > 0 && { children: <OtherNames term={term} words={[]} /> })}
      />
      <div className="grid gap-x-16 gap-y-10 wide:grid-cols-[minmax(0,42rem)_minmax(0,20rem)]">
        <div className="max-w-measure">
          <p className="text-xl leading-relaxed text-pretty">
            <RichText nodes={term.definition} />
          </p>
          <p className="mt-6 flex flex-wrap gap-3">
            <ButtonLink to={paths.glossary}>{words.seeWholeGlossary}</ButtonLink>
            {labStage !== null && (
              <ButtonLink variant="quiet" to={paths.labStage(labStage)}>
                {words.seeInLab}
              </ButtonLink>
            )}
          </p>
        </div>
        {term.appearsIn.length > 0 && <AppearsIn places={term.appearsIn} />}
      </div>
      <Neighbours
        label={words.neighbours}
        previous={previous}
        next={next}
        previousLabel={words.previous}
        nextLabel={words.next}
      />
    </article>
  )
}

function AppearsIn({ places }: { places: PlaceLink[] }) {
  return (
    <section aria-labelledby="aparece-em" className="max-w-measure font-sans">
      <h2 id="aparece-em" className="text-base font-semibold">
        {words.appearsIn}
      </h2>
      <ul className="mt-2 divide-y divide-rule border-y border-rule">
        {places.map((place) => (
          <li key={place.address}>
            <Link
              to={place.address}
              className="group print-target flex min-h-11 flex-wrap items-baseline justify-between gap-x-6 py-2 leading-snug no-underline wide:block"
            >
              <span className="underline decoration-rule underline-offset-4 group-hover:decoration-current">
                {place.title}
              </span>
              <span className="block text-sm text-muted">{placeKindName(place.kind)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
