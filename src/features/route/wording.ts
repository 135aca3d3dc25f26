import { placeKindName } from '#domain/course/place-groups.ts'
import { dayFromText, msPerDay } from '#domain/review/local-day.ts'
import type { RoutePlace } from '#domain/route/resolve-route.ts'
import type { RouteStanding } from '#domain/route/route-standing.ts'
import { datesIn } from '#words/format.ts'
import * as quizTerms from '#words/quiz-terms.ts'
import * as terms from '#words/route-terms.ts'
import * as words from '#words/route-view.ts'
/** What kind of place an item is; the title of some says it already. */
export function kindOf(place: RoutePlace): string | null {
  switch (place.kind) {
    case 'exam':
      return terms.wholeQuiz
    case 'lab':
    case 'question':
      return null
    default:
      return placeKindName(place.kind)
  }
}

const longDay = datesIn({
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** @example dayInWords('2026-12-01') // 'terça-feira, 1 de dezembro de 2026' */
export function dayInWords(date: string): string {
  return longDay(new Date(dayFromText(date) * msPerDay))
}

/** @example daysLeft(12) // 'faltam 12 dias' */
export function daysLeft(days: number): string {
  if (days === 0) return words.dueToday
  if (days === 1) return words.dueTomorrow
  if (days === -1) return words.dueYesterday
  return days > 0 ? words.daysLeft(days) : words.daysAgo(-days)
}

const shortDay = datesIn({ day: 'numeric', month: 'long' })

/** How far the learner is with an item, in a few words. */
export function describeStanding(place: RoutePlace, standing: RouteStanding): string {
  const { isDone, tickedAt } = standing
  const byHand = isDone ? words.done : words.toDo
  switch (standing.kind) {
    case 'read-with-chapter':
      return words.readWithChapter
    case 'question':
      return describeQuestion(standing)
    case 'essay': {
      const size = words.written(standing.words)
      if (standing.words === 0) return isDone ? words.essayDone : words.essayToStart
      return isDone ? `${words.essayDone} · ${size}` : size
    }
    case 'term':
      if (standing.isMastered) return words.termMastered
      if (standing.reviews > 0) return words.termReviewed(standing.reviews)
      return isDone ? words.termSeen : words.termToSee
    case 'plain':
      if (place.kind === 'exam' || place.kind === 'lab') {
        return tickedAt === null ? byHand : words.doneOn(shortDay(new Date(tickedAt)))
      }
      return isDone ? words.read : words.toRead
  }
}

function describeQuestion({ status, hasDraft }: RouteStanding & { kind: 'question' }): string {
  if (status.kind === 'unanswered') return hasDraft ? words.draft : quizTerms.unanswered
  const score = quizTerms.scoreOf(status.score, 1)
  if (status.kind === 'changed') return `${score} · ${quizTerms.questionChanged}`
  return status.judged || status.score >= 1 ? score : `${score} · ${quizTerms.unjudged}`
}
