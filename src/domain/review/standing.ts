/* What the log of an item says about how well it is known. */
import type { ReviewRecord } from '../progress/progress.ts'
import { type Clock, type Day, dayOf } from './local-day.ts'

/** "Dominado" is earned on so many separate days. */
export const daysToMaster = 3
const daysToRecover = 2

export type Standing = {
  /** Local days on which it was held without a miss, since the day of the last miss. */
  rightDays: number
  misses: number
  /** Held on three separate days in a row; a miss takes it away. */
  isMastered: boolean
  /** Missed, and not yet held on two days since. */
  isWeak: boolean
}

/** Read the reviews of one item, without the undone ones. */
export function standingOf(reviews: readonly ReviewRecord[], clock: Clock): Standing {
  const right = new Set<Day>()
  let misses = 0
  let missedOn: Day | null = null
  for (const review of reviews) {
    const day = dayOf(review.at, clock)
    if (review.grade === 'errei') {
      misses += 1
      missedOn = day
      right.clear()
    } else if (day !== missedOn) {
      // Right a minute after having been told is not a day's proof.
      right.add(day)
    }
  }
  const rightDays = right.size
  return {
    rightDays,
    misses,
    isMastered: rightDays >= daysToMaster,
    isWeak: misses > 0 && rightDays < daysToRecover,
  }
}
