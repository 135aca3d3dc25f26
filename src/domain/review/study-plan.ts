/*
 * What to study today, and how things stand. Pure: the progress, the items and the clock come in;
 * the scheduler's library is not needed to tell what is due.
 */
import type { Progress, ReviewCard } from '../progress/progress.ts'
import { dueDay, examDay, isDue } from './due-day.ts'
import { type Clock, type Day, dayOf, today } from './local-day.ts'
import { defaultNewPerDay } from './review-changes.ts'
import { cardOf, lostItems, type ReviewItem, reviewsOf } from './review-item.ts'
import { standingOf } from './standing.ts'

/** A sitting is never longer, however long the absence: the rest waits and is said. */
export const sessionLimit = 20
export const forecastDays = 14

export type ReviewProgress = Pick<Progress, 'cards' | 'reviews' | 'reviewSettings'>

export type StudyPlan = {
  /** To be seen again today: what has faded most comes first. */
  due: ReviewItem[]
  /** Never seen, as many as fit into today. */
  fresh: ReviewItem[]
  /** The next sitting, due before new. */
  session: ReviewItem[]
  /** Never seen, all of them. */
  untouched: ReviewItem[]
  /** How many new ones a day: the learner's wish, or more when the exam leaves no other way. */
  newPerDay: number
  learned: number
  mastered: number
  weak: ReviewItem[]
  /** Items per day, today first; what is late counts for today. */
  forecast: number[]
  /** The first day after today with something to review. */
  nextDay: Day | null
  exam: Day | null
  /** Scheduled items that the course no longer has. */
  lost: number
}

/** Everything that the review's first page says. */
export function planStudy(
  items: readonly ReviewItem[],
  progress: ReviewProgress,
  clock: Clock,
): StudyPlan {
  const exam = examDay(progress.reviewSettings?.examDate ?? null, clock)
  const now = today(clock)
  const due: { item: ReviewItem; card: ReviewCard }[] = []
  const untouched: ReviewItem[] = []
  const weak: ReviewItem[] = []
  const forecast = Array.from({ length: forecastDays }, () => 0)
  let nextDay: Day | null = null
  let learned = 0
  let mastered = 0
  let introduced = 0
  for (const item of items) {
    const card = cardOf(progress, item)
    if (card === null) {
      untouched.push(item)
      continue
    }
    const reviews = reviewsOf(progress, item)
    const standing = standingOf(reviews, clock)
    const [first] = reviews
    if (first !== undefined && dayOf(first.at, clock) === now) introduced += 1
    if (card.state === 'revisando') learned += 1
    if (standing.isMastered) mastered += 1
    if (standing.isWeak) weak.push(item)
    const isForToday = isDue(item.id, card, exam, clock)
    if (isForToday) due.push({ item, card })
    // Held today and due today happens on the day of the exam only: it has had its turn.
    const day = isForToday ? now : Math.max(now + 1, dueDay(item.id, card, exam, clock))
    if (day > now && (nextDay === null || day < nextDay)) nextDay = day
    const slot = forecast[day - now]
    if (slot !== undefined) forecast[day - now] = slot + 1
  }
  due.sort(
    (a, b) => fading(b.card, clock) - fading(a.card, clock) || (a.item.id < b.item.id ? -1 : 1),
  )
  const newPerDay = newEachDay(
    progress.reviewSettings?.newPerDay ?? defaultNewPerDay,
    untouched.length + introduced,
    exam === null ? null : exam - now,
  )
  const fresh = untouched.slice(0, Math.max(0, newPerDay - introduced))
  const dueItems = due.map(({ item }) => item)
  return {
    due: dueItems,
    fresh,
    session: [...dueItems, ...fresh].slice(0, sessionLimit),
    untouched,
    newPerDay,
    learned,
    mastered,
    weak,
    forecast,
    nextDay,
    exam,
    lost: lostItems(progress, items).length,
  }
}

/** So that everything is seen at least once and again before the exam, on its eve at the latest. */
function newEachDay(wish: number, remaining: number, daysLeft: number | null): number {
  if (daysLeft === null) return wish
  return Math.max(wish, Math.ceil(remaining / Math.max(1, daysLeft - 1)))
}

/**
 * The time since the last review in units of the card's stability: recall falls with nothing else,
 * so this is the order of retrievability.
 */
function fading(card: ReviewCard, { now }: Clock): number {
  // What was missed a moment ago may rest until the others have been seen.
  if (card.state !== 'revisando' && Date.parse(card.due) > now.getTime()) return -1
  return Math.max(0, now.getTime() - Date.parse(card.lastReview)) / card.stability
}
