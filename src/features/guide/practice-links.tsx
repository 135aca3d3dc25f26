import { Link } from 'react-router'
import type { PlaceLink } from '#domain/course/course.ts'

/** List items that lead from a passage to the questions about it. */
export function PracticeLinks({ places }: { places: readonly PlaceLink[] }) {
  return places.map((place) => (
    <li key={place.address}>
      <Link to={place.address} className="inline-flex min-h-11 items-center py-1.5 leading-snug">
        Pratique: {place.title.charAt(0).toLowerCase()}
        {place.title.slice(1).replace(': ', ', ')}
      </Link>
    </li>
  ))
}
