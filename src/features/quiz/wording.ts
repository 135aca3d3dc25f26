import type { Attempt } from '#domain/progress/progress.ts'
import { capitalize, datesIn, dayAndTime } from '#words/format.ts'
import * as terms from '#words/quiz-terms.ts'

/** @example "Segurança média", or what "Não sei" means in its place. */
export function describeConfidence({ gaveUp, confidence }: Attempt): string {
  if (gaveUp) return capitalize(terms.gaveUp)
  return capitalize(
    confidence === null ? terms.confidenceUntold : terms.confidencePhrases[confidence],
  )
}

/** @example "0,5 de 1" */
export function scoreOfOne(score: number): string {
  return terms.scoreOf(score, 1)
}

const sayMoment = datesIn(dayAndTime)

/** The learner's own clock: only for what is drawn from stored progress, after hydration. */
export function formatMoment(at: string): string {
  return sayMoment(new Date(at))
}

const sayDay = datesIn({
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** @example "23 de novembro de 2026" */
export function formatDay(at: string): string {
  return sayDay(new Date(at))
}
