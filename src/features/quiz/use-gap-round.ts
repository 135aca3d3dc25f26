import { useSearchParams } from 'react-router'
import type { Attempt } from '#domain/progress/progress.ts'
import type { GapRound } from '#domain/quiz/quiz-plan.ts'
import { parseGapRound } from './gap-address.ts'

/**
 * The round in the address, if this question is part of it. Without attempts there is no round:
 * nothing could be a gap, and the prerendered page, which has neither query nor progress, stays
 * equal to the first render in the browser.
 */
export function useGapRound(questionId: string, attempts: readonly Attempt[]): GapRound | null {
  const [search] = useSearchParams()
  if (attempts.length === 0) return null
  const round = parseGapRound(search)
  return round?.questions.includes(questionId) ? round : null
}
