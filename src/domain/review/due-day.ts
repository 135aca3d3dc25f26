/*
 * When a card really comes back. The scheduler's own wish is what is stored; an exam date only
 * brings it forward while it is set, so taking the date away gives the natural gaps back.
 */
import type { ReviewCard } from '../progress/progress.ts'
import { type Clock, type Day, dayFromText, dayOf, today } from './local-day.ts'

/** Cards that would come after the exam are spread over at most so many days before it. */
const widestSpread = 14

/** The day of the exam, or null when none is set or it is over. */
export function examDay(examDate: string | null, clock: Clock): Day | null {
  if (examDate === null) return null
  const day = dayFromText(examDate)
  return day < today(clock) ? null : day
}

/**
 * The local day on which an item is to be seen again: never before its last review, and never
 * after the exam. What would come too late comes in the second half of the time that is left, not
 * all of it on the eve.
 */
export function dueDay(id: string, card: ReviewCard, exam: Day | null, clock: Clock): Day {
  // Stamped by a clock that ran ahead: such a date says nothing, so better soon than never.
  if (dayOf(card.lastReview, clock) > today(clock) + 1) return today(clock)
  const reviewed = dayOf(card.lastReview, clock)
  const natural = Math.max(reviewed, dayOf(card.due, clock))
  if (exam === null || natural < exam) return natural
  const left = Math.max(0, exam - reviewed)
  const spread = Math.min(widestSpread, Math.max(1, Math.floor(left / 2)))
  const bounded = exam - 1 - (hash(id) % spread)
  return Math.min(exam, Math.max(reviewed + 1, bounded))
}

/** Whether an item is to be seen today. What was held today has had its turn. */
export function isDue(id: string, card: ReviewCard, exam: Day | null, clock: Clock): boolean {
  if (card.state === 'revisando' && dayOf(card.lastReview, clock) === today(clock)) return false
  return dueDay(id, card, exam, clock) <= today(clock)
}

/** The same for the same id, everywhere and always. */
function hash(text: string): number {
  let value = 0
  for (const character of text) value = (value * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003
  return value
}
