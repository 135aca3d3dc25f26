/*
 * The only file that knows ts-fsrs. Fuzz is off: the same history makes the same schedule, here,
 * on the phone and in a test. The library counts days in UTC; it is handed local time instead, so
 * that an evening in Brazil and the night after it are one day.
 */
import { fsrs, Rating, State, type Card, type FSRSParameters, type Grade } from 'ts-fsrs'
import type { ReviewCard, ReviewGrade } from '../progress/progress.ts'
import type { Clock } from './local-day.ts'

export type Scheduler = {
  /** The card after a review; `null` stands for one never reviewed. */
  next: (card: ReviewCard | null, grade: ReviewGrade, clock: Clock) => ReviewCard
  /** How likely the learner still knows it, 0 to 1. */
  retrievability: (card: ReviewCard, clock: Clock) => number
}

export type SchedulerOptions = Partial<
  Pick<FSRSParameters, 'w' | 'enable_short_term' | 'learning_steps' | 'relearning_steps'>
>

/** One step: who fails comes back the same day; who knows need not type it all again at once. */
const oneStep: SchedulerOptions = { learning_steps: ['10m'], relearning_steps: ['10m'] }

/** A scheduler of this app's making; the options are there to be held against the library's own. */
export function createScheduler(options: SchedulerOptions = oneStep): Scheduler {
  const library = fsrs({ ...options, enable_fuzz: false })
  return {
    next(card, grade, clock) {
      const before = card === null ? emptyCard(clock) : toLibrary(card, clock)
      return fromLibrary(library.next(before, localTime(clock.now, clock), ratings[grade]).card)
      function fromLibrary(next: Card): ReviewCard {
        return {
          state: states[next.state] ?? 'revisando',
          due: universalTime(next.due, clock),
          lastReview: clock.now.toISOString(),
          stability: next.stability,
          difficulty: next.difficulty,
          interval: next.scheduled_days,
          step: next.learning_steps,
          reps: next.reps,
          lapses: next.lapses,
        }
      }
    },
    retrievability: (card, clock) =>
      library.get_retrievability(toLibrary(card, clock), localTime(clock.now, clock), false),
  }
}

const ratings: Record<ReviewGrade, Grade> = {
  errei: Rating.Again,
  dificil: Rating.Hard,
  bom: Rating.Good,
  facil: Rating.Easy,
}

const states: Partial<Record<State, ReviewCard['state']>> = {
  [State.Learning]: 'aprendendo',
  [State.Review]: 'revisando',
  [State.Relearning]: 'reaprendendo',
}

const libraryStates: Record<ReviewCard['state'], State> = {
  aprendendo: State.Learning,
  revisando: State.Review,
  reaprendendo: State.Relearning,
}

function emptyCard(clock: Clock): Card {
  return {
    due: localTime(clock.now, clock),
    stability: 0,
    difficulty: 0,
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: 0,
    reps: 0,
    lapses: 0,
    state: State.New,
  }
}

function toLibrary(card: ReviewCard, clock: Clock): Card {
  const last = new Date(card.lastReview)
  return {
    due: localTime(new Date(card.due), clock),
    stability: card.stability,
    difficulty: card.difficulty,
    elapsed_days: 0,
    scheduled_days: card.interval,
    learning_steps: card.step,
    reps: card.reps,
    lapses: card.lapses,
    state: libraryStates[card.state],
    // A clock that was set back: no time has passed, rather than less than none.
    last_review: localTime(last < clock.now ? last : clock.now, clock),
  }
}

function localTime(moment: Date, { timeZoneOffset }: Clock): Date {
  return new Date(moment.getTime() - timeZoneOffset * 60_000)
}

function universalTime(local: Date, { timeZoneOffset }: Clock): string {
  return new Date(local.getTime() + timeZoneOffset * 60_000).toISOString()
}
