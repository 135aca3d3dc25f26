import type { QuestionStub } from '../course/course.ts'
import type { Progress } from '../progress/progress.ts'
import { questionStatus, quizStanding } from '../quiz/question-status.ts'

/** What a learning management system gets to know of the quiz: the learner's own judgement. */
export type SelfReport = {
  /** Share of the questions answered, 0 to 1. */
  progress: number
  /** Every question is answered and judged. */
  isComplete: boolean
  /** The learner's own total, 0 to 1; null before the first answer, which is not a zero. */
  score: number | null
}

/**
 * The self-assessment as it stands.
 *
 * @example selfReport(progress, quiz.questions) // 7.5 of 10: { progress: 1, isComplete: true, score: 0.75 }
 */
export function selfReport(
  progress: Pick<Progress, 'attempts'>,
  questions: readonly QuestionStub[],
): SelfReport {
  const { total, max, answered } = quizStanding(progress, questions)
  const isDone = (question: QuestionStub) => {
    const status = questionStatus(progress, question)
    return status.kind !== 'unanswered' && status.judged
  }
  return {
    progress: max === 0 ? 0 : answered / max,
    isComplete: max > 0 && questions.every(isDone),
    score: answered === 0 ? null : total / max,
  }
}
