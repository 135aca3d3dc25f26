import type { QuestionStub } from '../course/course.ts'
import type { Attempt, Confidence, Progress } from '../progress/progress.ts'
import { attemptsOf, draftOf } from '../progress/progress-lookup.ts'

/** Why a question is worth another look: the last attempt decides. */
export type GapReason = 'changed' | 'unjudged' | 'gap' | 'draft' | 'unanswered'

export type QuizGap = {
  question: QuestionStub
  reason: GapReason
  /** The last attempt, if there is one. */
  attempt: Attempt | null
}

export type QuizGaps = {
  /** Answered with gaps, or answered before the question changed. */
  again: QuizGap[]
  /** Without any attempt, in the order of the quiz. */
  unanswered: QuizGap[]
  /** How many are answered in full, as they stand today. */
  settled: number
}

/**
 * What to come back to now. Weakest first; of two equally weak, the one that the learner was surer
 * of, because a confident miss is the one that nothing else will bring to light; of two alike, the
 * one answered longer ago.
 */
export function quizGaps(
  questions: readonly QuestionStub[],
  progress: Pick<Progress, 'attempts' | 'drafts'>,
): QuizGaps {
  const again: (QuizGap & { attempt: Attempt })[] = []
  const unanswered: QuizGap[] = []
  let settled = 0
  for (const question of questions) {
    const attempt = attemptsOf(progress, question).at(-1) ?? null
    if (attempt === null) {
      const started = draftOf(progress, question).trim() !== ''
      unanswered.push({ question, attempt, reason: started ? 'draft' : 'unanswered' })
      continue
    }
    const reason = reasonFor(question, attempt)
    if (reason === null) settled += 1
    else again.push({ question, attempt, reason })
  }
  again.sort(
    (a, b) =>
      a.attempt.score - b.attempt.score ||
      sureness(b.attempt.confidence) - sureness(a.attempt.confidence) ||
      a.attempt.at.localeCompare(b.attempt.at),
  )
  return { again, unanswered, settled }
}

function reasonFor(question: QuestionStub, attempt: Attempt): GapReason | null {
  if (attempt.revision !== question.revision) return 'changed'
  if (attempt.score >= 1) return null
  const judged = Object.keys(attempt.marks).length
  return !attempt.gaveUp && judged < question.ideaCount ? 'unjudged' : 'gap'
}

function sureness(confidence: Confidence | null): number {
  return confidence === 'alta' ? 3 : confidence === 'media' ? 2 : confidence === 'baixa' ? 1 : 0
}
