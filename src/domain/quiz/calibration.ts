/*
 * How sure the learner was against how right, and how the total has grown: what the result draws.
 */
import type { Attempt, Confidence, Progress } from '../progress/progress.ts'
import { attemptsOf, compareAttempts, type Identified } from '../progress/progress-lookup.ts'
import { quizTotal } from './scoring.ts'

/** Attempts that were made with one degree of confidence. */
export type CalibrationRow = {
  confidence: Confidence
  /** Their scores, oldest first. */
  scores: number[]
  /** Null without attempts. */
  mean: number | null
}

const degrees: readonly Confidence[] = ['baixa', 'media', 'alta']

type JudgedQuestion = Identified & { ideaCount: number }

/** One row per degree of confidence, over every judged answer; "Não sei" has none. */
export function calibrationOf(
  progress: Pick<Progress, 'attempts'>,
  questions: readonly JudgedQuestion[],
): CalibrationRow[] {
  const judged = judgedAttempts(progress, questions)
  return degrees.map((confidence) => {
    const scores = judged
      .filter(({ attempt }) => attempt.confidence === confidence)
      .map(({ attempt }) => attempt.score)
    return { confidence, scores, mean: meanOf(scores) }
  })
}

/** How confidence and scores go together, as far as a handful of answers can tell. */
export type CalibrationVerdict = 'few' | 'overconfident' | 'underconfident' | 'in-step'

/** From so many answers on, a tendency is worth a sentence. */
const enough = 3

/**
 * What the rows say: sure answers that miss half or more; unsure ones that hold most; else in step.
 *
 * @example Alta with a mean of 0.4 over three answers is 'overconfident'
 */
export function verdictOf(rows: readonly CalibrationRow[]): CalibrationVerdict {
  const row = (confidence: Confidence) => rows.find((each) => each.confidence === confidence)
  const count = rows.reduce((sum, { scores }) => sum + scores.length, 0)
  if (count < enough) return 'few'
  const sure = row('alta')?.mean ?? null
  const unsure = row('baixa')?.mean ?? null
  if (sure !== null && (sure < 0.6 || (unsure !== null && unsure > sure))) return 'overconfident'
  if (unsure !== null && unsure >= 0.75) return 'underconfident'
  return 'in-step'
}

/** The total of the quiz after one more attempt. */
export type HistoryPoint = { attempt: Attempt; total: number }

/** The running total, attempt by attempt; an answer counts once it is judged. */
export function historyOf(
  progress: Pick<Progress, 'attempts'>,
  questions: readonly JudgedQuestion[],
): HistoryPoint[] {
  const latest = new Map<string, number>()
  return judgedAttempts(progress, questions).map(({ question, attempt }) => {
    latest.set(question, attempt.score)
    return { attempt, total: quizTotal([...latest.values()]) }
  })
}

function judgedAttempts(
  progress: Pick<Progress, 'attempts'>,
  questions: readonly JudgedQuestion[],
): { question: string; attempt: Attempt }[] {
  return questions
    .flatMap((question) =>
      attemptsOf(progress, question)
        .filter((attempt) => isJudged(attempt, question.ideaCount))
        .map((attempt) => ({ question: question.id, attempt })),
    )
    .sort((a, b) => compareAttempts(a.attempt, b.attempt))
}

function isJudged({ gaveUp, marks, score }: Attempt, ideaCount: number): boolean {
  return gaveUp || score >= 1 || Object.keys(marks).length >= ideaCount
}

function meanOf(scores: readonly number[]): number | null {
  return scores.length === 0 ? null : quizTotal(scores) / scores.length
}
