/* Which questions practise what a chapter teaches: told without anything of their keys. */
import { address } from '../course/address.ts'
import type { AnswerKey, PlaceLink, Term } from '../course/course.ts'

/** Chapter id → ids of the questions that draw on it, in the order of the quiz. */
export type ChapterPractice = Record<string, string[]>

/** A question stands under every chapter that one of its ideas comes from. */
export function practiceByChapter(
  chapters: readonly { id: string }[],
  keys: readonly Pick<AnswerKey, 'question' | 'ideas'>[],
): ChapterPractice {
  const byPage = new Map<string, string[]>()
  for (const { question, ideas } of keys) {
    const pages = ideas.flatMap(({ source }) => (source === null ? [] : pageOf(source)))
    for (const page of new Set(pages)) add(byPage, page, question)
  }
  return Object.fromEntries(chapters.map(({ id }) => [id, byPage.get(address.chapter(id)) ?? []]))
}

/** Chapter id → the terms that no earlier chapter uses. */
export function termsByChapter<Used extends Pick<Term, 'appearsIn'>>(
  chapters: readonly { id: string }[],
  terms: readonly Used[],
): Map<string, Used[]> {
  const order = new Map(chapters.map(({ id }, index) => [address.chapter(id), index]))
  const found = new Map<string, Used[]>()
  for (const term of terms) {
    const uses = term.appearsIn.map((place) => order.get(pageOf(place)) ?? Infinity)
    const first = chapters[Math.min(...uses)]
    if (first !== undefined) add(found, first.id, term)
  }
  return found
}

/** Address of a page → the places on it. */
export function placesByPage<Place extends Pick<PlaceLink, 'address'>>(
  places: readonly Place[],
): Map<string, Place[]> {
  const found = new Map<string, Place[]>()
  for (const place of places) add(found, pageOf(place), place)
  return found
}

/** @example isInChapter({ address: '/guia/pipeline#treino' }, 'pipeline') // true */
export function isInChapter(place: Pick<PlaceLink, 'address'> | null, chapter: string): boolean {
  return place !== null && pageOf(place) === address.chapter(chapter)
}

function pageOf(place: Pick<PlaceLink, 'address'>): string {
  return place.address.replace(/#.*/su, '')
}

function add<Value>(lists: Map<string, Value[]>, name: string, value: Value): void {
  const list = lists.get(name)
  if (list === undefined) lists.set(name, [value])
  else list.push(value)
}
