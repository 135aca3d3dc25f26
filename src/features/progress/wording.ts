import type { QuestionStatus } from '#domain/quiz/question-status.ts'
import { datesIn, dayAndTime } from '#words/format.ts'
import * as words from '#words/progress.ts'
import * as terms from '#words/quiz-terms.ts'

/** @example '0,5 de 1 · a pergunta mudou' */
export function describeStatus(status: QuestionStatus): string {
  if (status.kind === 'unanswered') return terms.unanswered
  const score = terms.scoreOf(status.score, 1)
  if (status.kind === 'changed') return `${score} · ${terms.questionChanged}`
  return status.judged ? score : `${score} · ${terms.unjudged}`
}

const sayMoment = datesIn(dayAndTime)

/** The learner's own clock: only for what is drawn after hydration. */
export function formatMoment(at: string): string {
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? words.unknownDate : sayMoment(date)
}
