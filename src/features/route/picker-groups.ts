import type { PlaceKind, PlaceLink } from '#domain/course/course.ts'
import { placeKindLabel } from '#domain/course/place-groups.ts'
import { placesByPage } from '#domain/quiz/chapter-practice.ts'
import { parseItem, type RouteItem } from '#domain/route/route-item.ts'
import { type RouteCourse, resolveRoute } from '#domain/route/resolve-route.ts'
import { paths } from '#paths.ts'
import * as words from '#words/route-builder.ts'

export type PickerEntry = {
  item: RouteItem
  title: string
  /** How deep below the head of its group. */
  level: 0 | 1 | 2
  /** The whole of its group. */
  isWhole: boolean
}

export type PickerGroup = { id: string; title: string; entries: PickerEntry[] }

/** The whole exam in as many minutes; a link may ask for any other number. */
const examMinutes = [null, 15, 30, 45]

/**
 * What can be picked, as a tree: a branch per chapter, then questions, essays and terms, and what
 * the app does with them. `isShown` leaves out what was filtered away.
 */
export function pickerGroups(
  course: RouteCourse,
  isShown: (place: PlaceLink) => boolean,
): PickerGroup[] {
  const places = course.places.filter(isShown)
  const byPage = placesByPage(places)
  const heads = new Map(
    course.places
      .filter(({ kind }) => kind === 'chapter')
      .map(({ address, title }) => [address, title]),
  )
  const chapters = course.chapters.map((chapter) => ({
    id: chapter.id,
    // As the places name it, with its numeral.
    title: heads.get(paths.chapter(chapter.id)) ?? chapter.title,
    entries: (byPage.get(paths.chapter(chapter.id)) ?? []).flatMap(toEntry),
  }))
  const kinds = (['question', 'essay', 'term'] as const).map((kind) => ({
    id: kind,
    title: placeKindLabel(kind),
    entries: places.filter((place) => place.kind === kind).flatMap(toEntry),
  }))
  const tools = toolItems().flatMap((item): PickerEntry[] => {
    const [place] = resolveRoute([item], course).places
    if (place === undefined || !isShown({ ...place, kind: 'page' })) return []
    return [{ item, title: place.title, level: 0, isWhole: false }]
  })
  return [...chapters, ...kinds, { id: 'tools', title: words.examAndLab, entries: tools }]
}

function toolItems(): RouteItem[] {
  return [
    ...examMinutes.map((minutes) => ({ kind: 'exam' as const, minutes })),
    { kind: 'lab', query: '' },
  ]
}

const levels: Partial<Record<PlaceKind, 1 | 2>> = { section: 1, stage: 2, concern: 2, item: 2 }

function toEntry({ kind, address, title }: PlaceLink): PickerEntry[] {
  // An item's code is its address with dots.
  const item = parseItem(address.slice(1).replace(/[/#]/g, '.'))
  if (item === null) return []
  return [{ item, title, level: levels[kind] ?? 0, isWhole: kind === 'chapter' }]
}
