import type { Term, QuestionStub } from '#domain/course/course.ts'
import type { Progress, ReviewCard, ReviewGrade } from '#domain/progress/progress.ts'
import { emptyProgress } from '#domain/progress/progress.ts'
import type { Clock } from '#domain/review/local-day.ts'
import { withReview } from '#domain/review/review-changes.ts'
import { createScheduler } from '#domain/review/scheduler.ts'
import { cardOf, reviewItems } from '#domain/review/review-item.ts'

export const brasilia = 180

/** A moment as the learner's wall clock in Brasília shows it. */
export function clockAt(local: string): Clock {
  return { now: new Date(`${local}:00.000-03:00`), timeZoneOffset: brasilia }
}

export function cardWith(change: Partial<ReviewCard> = {}): ReviewCard {
  return {
    state: 'revisando',
    due: '2026-11-25T12:00:00.000Z',
    lastReview: '2026-11-23T12:00:00.000Z',
    stability: 2,
    difficulty: 5,
    interval: 2,
    step: 0,
    reps: 1,
    lapses: 0,
    ...change,
  }
}

export function questionStub(id: string, number = 1, aliases: string[] = []): QuestionStub {
  return {
    id,
    aliases,
    number,
    label: `Sobre ${id}`,
    prompt: [{ kind: 'text', text: `O que é ${id}?` }],
    required: 2,
    ideaCount: 2,
    revision: 'r1',
  }
}

export function termWith(id: string, change: Partial<Term> = {}): Term {
  return {
    id,
    aliases: [],
    title: id,
    name: id,
    names: [{ lang: 'en', text: id }],
    definition: [{ kind: 'text', text: `A definição de ${id}.` }],
    appearsIn: [],
    ...change,
  }
}

export const items = reviewItems(
  [questionStub('coleta', 1), questionStub('ajuste', 2)],
  [termWith('roi'), termWith('mlops'), termWith('pipeline')],
)

const scheduler = createScheduler()

/** Review items as the app does it: grade, card and log at one moment. */
export function study(
  progress: Progress,
  clock: Clock,
  grades: Record<string, ReviewGrade>,
): Progress {
  return Object.entries(grades).reduce((current, [id, grade], index) => {
    const item = items.find((one) => one.id === id) ?? { id, aliases: [] }
    const card = scheduler.next(cardOf(current, item), grade, clock)
    const reviewId = `${clock.now.toISOString()}-${index}`
    return withReview(current, item, { grade, card }, reviewId, clock.now.toISOString())
  }, progress)
}

export const untouched = emptyProgress
