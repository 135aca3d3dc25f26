/*
 * How far a learner is with the items of a route. Most of it follows from what they have done all
 * over the site; what cannot be known (whether a section was read, an essay is finished) they tick
 * themselves, and their own word goes before what can be guessed.
 */
import { draftOf, essayOf, isRead } from '../progress/progress-lookup.ts'
import type { Progress, RouteTick } from '../progress/progress.ts'
import { termItems } from '../progress/progress-summary.ts'
import { type QuestionStatus, questionStatus } from '../quiz/question-status.ts'
import type { Clock } from '../review/local-day.ts'
import { reviewsOf } from '../review/review-item.ts'
import { standingOf } from '../review/standing.ts'
import { countWords } from '../text/text-size.ts'
import type { RoutePlace, RouteTerm } from './resolve-route.ts'

export type RouteStanding = {
  isDone: boolean
  /** Whether the learner may say so; a question is done by being answered and judged. */
  isTickable: boolean
  /** When the learner ticked it themselves; null otherwise. */
  tickedAt: string | null
} & (
  | { kind: 'plain' }
  /** Done with the whole chapter. */
  | { kind: 'read-with-chapter' }
  | { kind: 'question'; status: QuestionStatus; hasDraft: boolean }
  | { kind: 'essay'; words: number }
  | { kind: 'term'; reviews: number; isMastered: boolean }
)

type RouteProgress = Pick<
  Progress,
  'attempts' | 'drafts' | 'read' | 'essays' | 'reviews' | 'routeTicks'
>

/** How the learner stands with one item. */
export function routeStanding(
  place: RoutePlace,
  progress: RouteProgress,
  clock: Clock,
): RouteStanding {
  const { subject } = place
  const tick = latestTick(progress, place)
  const byHand = (isKnownDone: boolean) => ({
    isDone: tick?.done ?? isKnownDone,
    isTickable: true,
    tickedAt: tick?.done === true ? tick.at : null,
  })
  switch (subject.kind) {
    case 'chapter':
      return {
        kind: 'plain',
        isDone: isRead(progress, subject.chapter),
        isTickable: true,
        tickedAt: null,
      }
    case 'passage': {
      const withChapter = tick === null && isRead(progress, subject.chapter)
      return { kind: withChapter ? 'read-with-chapter' : 'plain', ...byHand(withChapter) }
    }
    case 'question': {
      const status = questionStatus(progress, subject.question)
      const isDone = status.kind !== 'unanswered' && (status.judged || status.score >= 1)
      const hasDraft = draftOf(progress, subject.question).trim() !== ''
      return { kind: 'question', status, hasDraft, isDone, isTickable: false, tickedAt: null }
    }
    case 'essay': {
      const words = countWords(essayOf(progress, subject.essay))
      return { kind: 'essay', words, ...byHand(false) }
    }
    case 'term': {
      const known = termKnowledge(subject.term, progress, clock)
      return { kind: 'term', ...known, ...byHand(known.reviews > 0) }
    }
    case 'exam':
    case 'lab':
      return { kind: 'plain', ...byHand(false) }
  }
}

/** A term is mastered when both of its directions are. */
function termKnowledge(term: RouteTerm, progress: RouteProgress, clock: Clock) {
  const logs = termItems(term).map((item) => reviewsOf(progress, item))
  return {
    reviews: logs.reduce((sum, log) => sum + log.length, 0),
    isMastered: logs.every((log) => standingOf(log, clock).isMastered),
  }
}

function latestTick({ routeTicks }: RouteProgress, { codes }: RoutePlace): RouteTick | null {
  return codes.reduce<RouteTick | null>((latest, code) => {
    const tick = Object.hasOwn(routeTicks, code) ? routeTicks[code] : undefined
    if (tick === undefined) return latest
    return latest === null || tick.at > latest.at ? tick : latest
  }, null)
}
