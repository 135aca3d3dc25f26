import type { PlaceLink } from '#domain/course/course.ts'
import { Link } from '#ui/link.tsx'
import * as words from '#words/passage-links.ts'

/** List items that lead from a passage to the questions about it. */
export function PracticeLinks({ places }: { places: readonly PlaceLink[] }) {
  return places.map((place) => (
    <li key={place.address}>
      <Link to={place.address} className="inline-flex min-h-11 items-center py-1.5 leading-snug">
        {words.practise(withinSentence(place.title))}
      </Link>
    </li>
  ))
}

/** @example withinSentence('Pergunta 5: Feature Store') // 'pergunta 5, Feature Store' */
function withinSentence(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1).replace(': ', ', ')
}
