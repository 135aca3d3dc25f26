import type { FormerPlace } from '#domain/course/course.ts'
import { Link } from '#ui/link.tsx'
import * as words from '#words/moved-places.ts'
import { paths } from '#paths.ts'

export type MovedPlacesProps = { chapterId: string; places: readonly FormerPlace[] }

/**
 * Where links to places that have left the chapter arrive. The app leads on from here by itself;
 * without JavaScript a reader finds the way written out.
 */
export function MovedPlaces({ chapterId, places }: MovedPlacesProps) {
  const elsewhere = places.filter(
    ({ to }) => to.address.replace(/#.*$/, '') !== paths.chapter(chapterId),
  )
  if (elsewhere.length === 0) return null
  return (
    <aside aria-labelledby="mudou-de-lugar" className="mt-12 max-w-measure font-sans text-base">
      <h2 id="mudou-de-lugar" className="font-semibold">
        {words.movedToOtherChapter}
      </h2>
      <ul className="mt-2 divide-y divide-rule border-y border-rule">
        {elsewhere.map(({ id, to }) => (
          <li key={id} id={id} tabIndex={-1}>
            <Link to={to.address} className="flex min-h-11 items-center py-2 leading-snug">
              {to.title}
            </Link>
          </li>
        ))}
      </ul>
    </aside>
  )
}
