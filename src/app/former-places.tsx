import type { FormerPlace } from '#domain/course/course.ts'
import { MovedPlaces } from '#features/guide/moved-places.tsx'
import { paths } from '#paths.ts'
import { LeadOn } from './lead-on.tsx'

export type FormerPlacesProps = { chapterId: string; places: readonly FormerPlace[] }

/** What a chapter still does for the former ids of its places. */
export function FormerPlaces({ chapterId, places }: FormerPlacesProps) {
  return (
    <>
      <LeadOn path={paths.chapter(chapterId)} places={places} />
      <MovedPlaces chapterId={chapterId} places={places} />
    </>
  )
}
