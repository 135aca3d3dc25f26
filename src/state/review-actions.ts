import { useMemo } from 'react'
import type { ReviewCard, ReviewGrade, ReviewSettings } from '#domain/progress/progress.ts'
import {
  withReview,
  withReviewDraft,
  withReviewSettings,
  withReviewUndone,
} from '#domain/review/review-changes.ts'
import type { ProgressStore } from './core-store.ts'
import { useProgressStore } from './use-progress.ts'

export type ReviewActions = {
  /** Returns the id of the review. The card is what the scheduler made of the grade. */
  recordReview: (item: ReviewedItem, grade: ReviewGrade, card: ReviewCard) => string
  /** Take a review back; `before` is the card as it was. */
  undoReview: (item: ReviewedItem, reviewId: string, before: ReviewCard | null) => void
  setReviewSettings: (change: Partial<Pick<ReviewSettings, 'examDate' | 'newPerDay'>>) => void
  saveReviewDraft: (itemId: string, text: string) => void
}

type ReviewedItem = { id: string; aliases: string[] }

/** What is done with the items of the review. */
export function reviewActions({ update, newId }: ProgressStore): ReviewActions {
  return {
    recordReview: (item, grade, card) => {
      const id = newId()
      update((current, at) => withReview(current, item, { grade, card }, id, at))
      return id
    },
    undoReview: (item, id, before) =>
      update((current, at) => withReviewUndone(current, item, { id, before }, at)),
    setReviewSettings: (change) => update((current, at) => withReviewSettings(current, change, at)),
    saveReviewDraft: (item, text) =>
      update((current, at) => withReviewDraft(current, item, text, at)),
  }
}

export function useReviewActions(): ReviewActions {
  const store = useProgressStore()
  return useMemo(() => reviewActions(store), [store])
}
