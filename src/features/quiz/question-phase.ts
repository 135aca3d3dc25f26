import type { Attempt } from '#domain/progress/progress.ts'

/** Where a question stands. */
export type QuestionPhase =
  | { kind: 'writing' }
  | { kind: 'judging'; attempt: Attempt }
  | { kind: 'changed'; attempt: Attempt }
  /** Answered in an exam that goes on: no key yet. */
  | { kind: 'held'; attempt: Attempt }

/** What the learner asked for on this visit; null leaves it to what is stored. */
export type QuestionWish = 'write' | 'review' | null

export type PhaseFacts = {
  /** The attempt that counts here; none while a round hides the old ones. */
  attempt: Attempt | null
  draft: string
  wish: QuestionWish
  revision: string
  /** An exam keeps the key back until its end. */
  isFeedbackHeld: boolean
}

/** A reload finds the same phase: a stored draft means that writing goes on despite attempts. */
export function questionPhase(facts: PhaseFacts): QuestionPhase {
  const { attempt, draft, wish, revision, isFeedbackHeld } = facts
  const isWriting = wish === 'write' || (wish === null && draft !== '')
  if (attempt !== null && isFeedbackHeld) return { kind: 'held', attempt }
  if (attempt === null || isWriting) return { kind: 'writing' }
  return { kind: attempt.revision === revision ? 'judging' : 'changed', attempt }
}
