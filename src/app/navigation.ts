import * as words from '#words/page-names.ts'
import { paths } from '#paths.ts'
import { isThere } from './course.ts'

export type Destination = { to: string; label: string }
/** One that has its place in the bar of phones, with a sign of its own. */
export type MainDestination = Destination & { icon: string }

/** In the order of use: read, test oneself, write, look up, come back; as far as there is any. */
export const mainDestinations = present<MainDestination>([
  {
    to: paths.guide,
    label: words.guide,
    icon: 'M10 5.2C8.3 4 5.8 3.7 3 4v11.5c2.8-.3 5.3 0 7 1.2 1.7-1.2 4.2-1.5 7-1.2V4c-2.8-.3-5.3 0-7 1.2ZM10 5.2v11.5',
  },
  {
    to: paths.quiz,
    label: words.quiz,
    icon: 'M3 4h14v10H9.5L6 17v-3H3ZM7 8h6M7 10.8h3.5',
  },
  {
    to: paths.glossary,
    label: words.glossary,
    icon: 'M5 3.5h8.5A1.5 1.5 0 0 1 15 5v11.5H6.5A1.5 1.5 0 0 1 5 15ZM5 15a1.5 1.5 0 0 1 1.5-1.5H15M8.3 10.5 10 6l1.7 4.5M8.9 9h2.2',
  },
  {
    to: paths.review,
    label: words.review,
    icon: 'M4 8.5A6.3 6.3 0 0 1 15.6 7M16 11.5A6.3 6.3 0 0 1 4.4 13M15.9 3.6V7h-3.4M4.1 16.4V13h3.4',
  },
])

export const moreDestinations = present<Destination>([
  { to: paths.essays, label: words.essays },
  { to: paths.lab, label: words.lab },
  { to: paths.progress, label: words.progress },
  { to: paths.teaching, label: words.teaching },
])

function present<Place extends Destination>(destinations: Place[]): Place[] {
  return destinations.filter(({ to }) => isThere(to))
}
