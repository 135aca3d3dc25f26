import type { FormerPlace, PlaceLink } from '#domain/course/course.ts'
import { ButtonLink } from '#ui/button.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import * as words from '#words/astray.ts'
import { LeadOn } from './lead-on.tsx'

export type MovedPageProps = {
  path: string
  /** What stands for this page now. */
  place: PlaceLink
  /** This page and what is known of the places on it. */
  formerPlaces: readonly FormerPlace[]
}

/** Stands at the former address of a page; its words are for readers without JavaScript. */
export function MovedPage({ path, place, formerPlaces }: MovedPageProps) {
  return (
    <>
      <LeadOn path={path} places={formerPlaces} />
      <PageHeader eyebrow={words.formerAddress} title={words.moved}>
        <p>{words.movedAdvice}</p>
      </PageHeader>
      <ButtonLink variant="primary" to={place.address}>
        {place.title}
      </ButtonLink>
    </>
  )
}
