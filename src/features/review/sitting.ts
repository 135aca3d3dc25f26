/* One sitting as values: what waits, what is answered, what can be taken back. */
import type { ReviewCard, ReviewGrade } from '#domain/progress/progress.ts'
import type { ReviewItem } from '#domain/review/review-item.ts'
import type { Recalled } from './recalled.ts'

export type Turn = {
  item: ReviewItem
  recalled: Recalled
  grade: ReviewGrade
  reviewId: string
  before: ReviewCard | null
}

export type Sitting = {
  /** The item at hand comes first. */
  queue: readonly ReviewItem[]
  /** Set once the answer has been shown. */
  recalled: Recalled | null
  graded: number
  last: { turn: Turn; queue: readonly ReviewItem[] } | null
}

export function startSitting(items: readonly ReviewItem[]): Sitting {
  return { queue: items, recalled: null, graded: 0, last: null }
}

/** After a grade: what is not yet held comes again at the end of this sitting. */
export function afterTurn(sitting: Sitting, turn: Turn, after: ReviewCard): Sitting {
  const rest = sitting.queue.slice(1)
  const comesAgain = after.state !== 'revisando'
  return {
    queue: comesAgain ? [...rest, turn.item] : rest,
    recalled: null,
    graded: sitting.graded + 1,
    last: { turn, queue: sitting.queue },
  }
}

/** Back at the moment before the last grade, with what was typed still there. */
export function beforeLastTurn(sitting: Sitting): Sitting {
  if (sitting.last === null) return sitting
  const { turn, queue } = sitting.last
  return { queue, recalled: turn.recalled, graded: sitting.graded - 1, last: null }
}
