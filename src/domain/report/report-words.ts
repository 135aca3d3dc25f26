/* How a report says what it holds: on the page, on paper and in Markdown alike. */
import * as terms from '#words/quiz-terms.ts'
import * as words from '#words/report.ts'
import type { Mark } from '../progress/progress.ts'
import { sayLocalTime, sayTimeZone } from './local-time.ts'
import type { Report, ReportedAnswer, ReportedTry } from './report.ts'

/** @example sayMark(0.5) // 'Parcial' */
export function sayMark(mark: Mark | null): string {
  if (mark === null) return '–'
  return terms.markNames[mark === 1 ? 'tenho' : mark === 0.5 ? 'parcial' : 'nao-tenho']
}

/** @example 'segurança média' */
export function sayConfidence({ gaveUp, confidence }: ReportedTry): string {
  if (gaveUp) return terms.gaveUp
  return confidence === null ? terms.confidenceUntold : terms.confidencePhrases[confidence]
}

/** @example '0,5 de 1' */
export function sayScore(score: number): string {
  return terms.scoreOf(score, 1)
}

/** @example '7,5 de 10' */
export function sayTotal({ score, questions }: Report): string {
  return terms.scoreOf(score, questions.length)
}

/** When and by which clock. */
export function sayMade({ madeAt, timeZone }: Report): string {
  return `${sayLocalTime(madeAt)} (${sayTimeZone(madeAt, timeZone)})`
}

export function sayAnswered({ answered, questions }: Report): string {
  return words.answered(answered, questions.length)
}

/** What was said of the answer as a whole, each fact by itself. */
export function answerFacts(answer: ReportedAnswer): string[] {
  const { answeredAt, judgedAt, score, appScore } = answer
  return [
    words.answeredOn(sayLocalTime(answeredAt)),
    sayConfidence(answer),
    words.ownScore(sayScore(score)),
    words.appScore(appScore === null ? words.notConsulted : sayScore(appScore)),
    ...(judgedAt === answeredAt ? [] : [words.judgedOn(sayLocalTime(judgedAt))]),
  ]
}

/** @example '3 de novembro de 2026 às 10:00: 0,5 de 1, segurança alta' */
export function sayTry(attempt: ReportedTry): string {
  return `${sayLocalTime(attempt.answeredAt)}: ${sayScore(attempt.score)}, ${sayConfidence(attempt)}`
}
