/* What the items of a route are in the course at hand. */
import * as pageNames from '#words/page-names.ts'
import * as words from '#words/route-tools.ts'
import { address } from '../course/address.ts'
import type {
  ChapterStub,
  EssayStub,
  PlaceKind,
  PlaceLink,
  QuestionStub,
  Term,
} from '../course/course.ts'
import type { Identified } from '../progress/progress-lookup.ts'
import type { FormerPassages } from './former-passages.ts'
import { itemCode, type RouteItem } from './route-item.ts'

export type RouteTerm = Pick<Term, 'id' | 'aliases' | 'name'>

/** Everything that a route may lead to. */
export type RouteCourse = {
  places: readonly PlaceLink[]
  chapters: readonly Pick<ChapterStub, 'id' | 'aliases' | 'title'>[]
  questions: readonly QuestionStub[]
  essays: readonly EssayStub[]
  terms: readonly RouteTerm[]
  formerPassages: FormerPassages
}

/** An item that the course has. */
export type RoutePlace = {
  /** Under its present id. */
  item: RouteItem
  /** How links name it, under its present id and its former ones. */
  codes: string[]
  kind: PlaceKind | 'exam' | 'lab'
  address: string
  title: string
  subject: RouteSubject
}

/** Whose progress an item shows. */
export type RouteSubject =
  | { kind: 'chapter' | 'passage'; chapter: Identified }
  | { kind: 'question'; question: QuestionStub }
  | { kind: 'essay'; essay: EssayStub }
  | { kind: 'term'; term: RouteTerm }
  | { kind: 'exam' | 'lab' }

export type ResolvedRoute = {
  /** In the order of the route, none twice. */
  places: RoutePlace[]
  /** Items that this version of the course does not have. */
  unknown: RouteItem[]
}

/** The items of a route as places of the course; former ids lead to the present ones. */
export function resolveRoute(items: readonly RouteItem[], course: RouteCourse): ResolvedRoute {
  const byAddress = new Map(course.places.map((place) => [place.address, place]))
  const places = new Map<string, RoutePlace>()
  const unknown: RouteItem[] = []
  for (const item of items) {
    const place = resolveItem(item, course, byAddress)
    if (place === null) unknown.push(item)
    else places.set(place.codes[0] ?? '', place)
  }
  return { places: [...places.values()], unknown }
}

/** The items under their present ids; what the course does not have stays as it is. */
export function presentItems(items: readonly RouteItem[], course: RouteCourse): RouteItem[] {
  return items.map((item) => resolveRoute([item], course).places[0]?.item ?? item)
}

type Places = ReadonlyMap<string, PlaceLink>

function resolveItem(item: RouteItem, course: RouteCourse, places: Places): RoutePlace | null {
  switch (item.kind) {
    case 'chapter': {
      const chapter = find(course.chapters, item.id)
      return chapter && resolveOwn({ kind: 'chapter', chapter }, 'chapter', chapter, places)
    }
    case 'question': {
      const question = find(course.questions, item.id)
      return question && resolveOwn({ kind: 'question', question }, 'question', question, places)
    }
    case 'essay': {
      const essay = find(course.essays, item.id)
      return essay && resolveOwn({ kind: 'essay', essay }, 'essay', essay, places)
    }
    case 'term': {
      const term = find(course.terms, item.id)
      return term && resolveOwn({ kind: 'term', term }, 'term', term, places)
    }
    case 'passage':
      return resolvePassage(item, course, places)
    case 'exam': {
      const { minutes } = item
      const title = minutes === null ? words.exam : words.timedExam(minutes)
      return resolveTool(item, examAddress(minutes), title)
    }
    case 'lab':
      return item.query === ''
        ? resolveTool(item, address.lab, pageNames.lab)
        : resolveTool(item, `${address.lab}?${item.query}`, words.experiment)
  }
}

/** What has an address of its own. */
function resolveOwn(
  subject: RouteSubject,
  kind: 'chapter' | 'question' | 'essay' | 'term',
  { id, aliases }: Identified,
  places: Places,
): RoutePlace | null {
  const items = [id, ...aliases].map((each) => ({ kind, id: each }))
  return placeAt(places.get(address[kind](id)), items, subject)
}

function resolvePassage(
  item: RouteItem & { kind: 'passage' },
  course: RouteCourse,
  places: Places,
): RoutePlace | null {
  const chapter = find(course.chapters, item.chapter)
  if (chapter === null) return null
  const former = new Map(Object.entries(course.formerPassages[chapter.id] ?? {}))
  const id = former.get(item.id) ?? item.id
  const ids = [id, ...[...former].filter(([, present]) => present === id).map(([old]) => old)]
  const items = [chapter.id, ...chapter.aliases].flatMap((chapterId) =>
    ids.map((each) => ({ kind: 'passage' as const, chapter: chapterId, id: each })),
  )
  const place = places.get(address.chapter(chapter.id, id))
  return placeAt(place, items, { kind: 'passage', chapter })
}

function placeAt(
  place: PlaceLink | undefined,
  items: readonly RouteItem[],
  subject: RouteSubject,
): RoutePlace | null {
  const [item] = items
  if (place === undefined || item === undefined) return null
  const { kind, address, title } = place
  return { item, codes: items.map(itemCode), kind, address, title, subject }
}

function resolveTool(
  item: RouteItem & { kind: 'exam' | 'lab' },
  to: string,
  title: string,
): RoutePlace {
  const { kind } = item
  return { item, codes: [itemCode(item)], kind, address: to, title, subject: { kind } }
}

function find<Thing extends Identified>(things: readonly Thing[], id: string): Thing | null {
  return (
    things.find((thing) => thing.id === id) ??
    things.find((thing) => thing.aliases.includes(id)) ??
    null
  )
}

/** Where the questionnaire begins an exam. */
function examAddress(minutes: number | null): string {
  const time = minutes === null ? '' : `&minutos=${minutes}`
  return `${address.quiz}?modo=simulado${time}`
}
