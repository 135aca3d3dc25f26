import type { QuestionStub } from '#domain/course/course.ts'
import { reviewItems, type ReviewTerm } from '#domain/review/review-item.ts'
import { planStudy, type ReviewProgress, sessionLimit } from '#domain/review/study-plan.ts'

/** How many items a sitting would bring back today, by the browser's clock. */
export function countDue(
  questions: readonly QuestionStub[],
  terms: readonly ReviewTerm[],
  progress: ReviewProgress,
): number {
  const now = new Date()
  const clock = { now, timeZoneOffset: now.getTimezoneOffset() }
  const { due } = planStudy(reviewItems(questions, terms), progress, clock)
  return Math.min(due.length, sessionLimit)
}
