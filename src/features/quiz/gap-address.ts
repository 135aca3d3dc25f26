import type { GapRound } from '#domain/quiz/quiz-plan.ts'
import { paths } from '#paths.ts'

/** Where a question is answered within a round over the gaps. */
export function gapAddress(questionId: string, round: GapRound): string {
  // Ids hold neither dots nor anything that an address must escape.
  return `${paths.question(questionId)}?lacunas=${round.questions.join('.')}&desde=${round.since}`
}

/** The round that an address names, if any. */
export function parseGapRound(search: URLSearchParams): GapRound | null {
  const ids = (search.get('lacunas') ?? '').split('.').filter((id) => /^[a-z0-9-]+$/.test(id))
  const since = Number(search.get('desde') ?? Number.NaN)
  return ids.length > 0 && Number.isFinite(since) ? { questions: [...new Set(ids)], since } : null
}
