/* What a review changes, each as a new Progress. Times and ids come in as arguments. */
import type { Progress, ReviewCard, ReviewGrade, ReviewSettings } from '../progress/progress.ts'
import { stamp } from '../progress/progress-changes.ts'
import { keptCardOf } from './review-item.ts'

export const defaultNewPerDay = 10

/** Keep a graded review: a line in the log and the card that the scheduler made of it. */
export function withReview(
  progress: Progress,
  item: { id: string; aliases: string[] },
  review: { grade: ReviewGrade; card: ReviewCard },
  id: string,
  now: string,
): Progress {
  const earlier = progress.reviews[item.id] ?? []
  const record = { id, at: stamp(now, earlier.at(-1)?.at), grade: review.grade, undoneAt: null }
  const at = stamp(now, keptCardOf(progress, item)?.at)
  return {
    ...withReviewDraft(progress, item.id, '', now),
    cards: { ...progress.cards, [item.id]: { card: review.card, at } },
    reviews: { ...progress.reviews, [item.id]: [...earlier, record] },
  }
}

/** Take a review back: its line no longer counts and the card is what it was before. */
export function withReviewUndone(
  progress: Progress,
  item: { id: string; aliases: string[] },
  review: { id: string; before: ReviewCard | null },
  now: string,
): Progress {
  const list = progress.reviews[item.id] ?? []
  const undone = list.find((record) => record.id === review.id && record.undoneAt === null)
  if (undone === undefined) return progress
  const at = stamp(now, keptCardOf(progress, item)?.at)
  const withdrawn = { ...undone, undoneAt: stamp(now, undone.at) }
  const changed = list.map((record) => (record === undone ? withdrawn : record))
  return {
    ...progress,
    cards: { ...progress.cards, [item.id]: { card: review.before, at } },
    reviews: { ...progress.reviews, [item.id]: changed },
  }
}

/** Choose the day of the exam or how much is new each day. */
export function withReviewSettings(
  progress: Progress,
  change: Partial<Pick<ReviewSettings, 'examDate' | 'newPerDay'>>,
  now: string,
): Progress {
  const before = progress.reviewSettings ?? { examDate: null, newPerDay: defaultNewPerDay }
  const at = stamp(now, progress.reviewSettings?.at)
  return { ...progress, reviewSettings: { ...before, ...change, at } }
}

/** Keep what is being typed in a review. */
export function withReviewDraft(
  progress: Progress,
  item: string,
  text: string,
  now: string,
): Progress {
  const { reviewDraft } = progress
  if (text === '' && (reviewDraft === null || reviewDraft.text === '')) return progress
  return { ...progress, reviewDraft: { item, text, at: stamp(now, reviewDraft?.at) } }
}
