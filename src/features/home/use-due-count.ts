import { useEffect, useState } from 'react'
import type { QuestionStub } from '#domain/course/course.ts'
import type { ReviewTerm } from '#domain/review/review-item.ts'
import { useProgress } from '#state/use-progress.ts'

type CountDue = typeof import('./count-due.ts').countDue

/**
 * How many items a sitting would review today: 0 until it is known, and for who never reviewed. Only
 * who did fetches what it takes to tell, after the page.
 */
export function useDueCount(
  questions: readonly QuestionStub[],
  loadTerms: () => Promise<readonly ReviewTerm[]>,
): number {
  const progress = useProgress(({ cards, reviews, reviewSettings }) => ({
    cards,
    reviews,
    reviewSettings,
  }))
  const [known, setKnown] = useState<{ countDue: CountDue; terms: readonly ReviewTerm[] }>()
  const hasReviewed = Object.keys(progress.cards).length > 0

  useEffect(() => {
    if (!hasReviewed) return
    let isCurrent = true
    async function fetchWhatTells() {
      try {
        const [{ countDue }, terms] = await Promise.all([import('./count-due.ts'), loadTerms()])
        if (isCurrent) setKnown({ countDue, terms })
      } catch {
        // Offline: the page shows what it has.
      }
    }
    void fetchWhatTells()
    return () => {
      isCurrent = false
    }
  }, [hasReviewed, loadTerms])

  return known && hasReviewed ? known.countDue(questions, known.terms, progress) : 0
}
