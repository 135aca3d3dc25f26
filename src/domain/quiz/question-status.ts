import type { QuestionStub } from '../course/course.ts'
import type { Attempt, Progress } from '../progress/progress.ts'
import { attemptsOf } from '../progress/progress-lookup.ts'
import { quizTotal } from './scoring.ts'

/** Where the learner stands with one question, as lists and totals show it. */
export type QuestionStatus =
  | { kind: 'unanswered' }
  | {
      /** 'changed': the question's text or key is no longer the one that was answered. */
      kind: 'answered' | 'changed'
      latest: Attempt
      /** The latest attempt's score, 0 to 1; the one that counts in the total. */
      score: number
      /** The best score of all attempts. */
      best: number
      /** Nothing is left to judge: every idea has a mark, or the learner gave up. */
      judged: boolean
    }

type AskedQuestion = Pick<QuestionStub, 'id' | 'aliases' | 'revision' | 'ideaCount'>

/** The status of one question; the latest attempt is what counts. */
export function questionStatus(
  progress: Pick<Progress, 'attempts'>,
  question: AskedQuestion,
): QuestionStatus {
  const attempts = attemptsOf(progress, question)
  const latest = attempts.at(-1)
  if (latest === undefined) return { kind: 'unanswered' }
  const changed = latest.revision !== question.revision
  return {
    kind: changed ? 'changed' : 'answered',
    latest,
    score: latest.score,
    best: Math.max(...attempts.map((attempt) => attempt.score)),
    // A changed question has another set of ideas: the old attempt is closed, whatever was judged.
    judged: latest.gaveUp || changed || Object.keys(latest.marks).length >= question.ideaCount,
  }
}

export type QuizStanding = {
  /** Sum of the latest scores; a changed question keeps the score it was given. */
  total: number
  /** The number of questions, which is the most that can be reached. */
  max: number
  answered: number
  changed: number
}

/**
 * The whole quiz at a glance, for "7,5 de 10".
 *
 * @example quizStanding(progress, quiz.questions) // { total: 7.5, max: 10, answered: 9, changed: 1 }
 */
export function quizStanding(
  progress: Pick<Progress, 'attempts'>,
  questions: readonly AskedQuestion[],
): QuizStanding {
  const statuses = questions.map((question) => questionStatus(progress, question))
  return {
    total: quizTotal(statuses.map((status) => (status.kind === 'unanswered' ? 0 : status.score))),
    max: questions.length,
    answered: statuses.filter((status) => status.kind !== 'unanswered').length,
    changed: statuses.filter((status) => status.kind === 'changed').length,
  }
}
