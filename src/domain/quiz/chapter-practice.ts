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
  return Object.fromEntries(
    chapters.map(({ id }) => [
      id,
      keys
        .filter(({ ideas }) => ideas.some(({ source }) => isInChapter(source, id)))
        .map(({ question }) => question),
    ]),
  )
}

/** The first chapter that uses a term; null when none does. */
export function chapterOfTerm<Chapter extends { id: string }>(
  chapters: readonly Chapter[],
  { appearsIn }: Pick<Term, 'appearsIn'>,
): Chapter | null {
  return chapters.find(({ id }) => appearsIn.some((place) => isInChapter(place, id))) ?? null
}

/** @example isInChapter({ address: '/guia/pipeline#treino' }, 'pipeline') // true */
export function isInChapter(place: Pick<PlaceLink, 'address'> | null, chapter: string): boolean {
  return place?.address.split('#')[0] === address.chapter(chapter)
}
