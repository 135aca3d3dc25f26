/*
 * What the app's reading is worth, on the learner's own scale of tenho, parcial and não tenho.
 */
import type { Mark } from '../progress/progress.ts'
import type { GuardKind } from './guards.ts'
import type { Outcome, Reading } from './read-answer.ts'

/** What a guard leaves at most of a score; full credit never stands beside a guard. */
const CEILING: Readonly<Record<GuardKind, number>> = {
  vazia: 0,
  eco: 0.25,
  lista: 0.5,
  'outro-idioma': 0.5,
  'fala-com-o-app': 0.5,
  contradicao: 0.75,
  longa: 0.75,
}

/** The mark that an outcome proposes to the learner. */
export function creditOf(outcome: Outcome): Mark {
  if (outcome === 'coberta') return 1
  return outcome === 'nao-encontrada' ? 0 : 0.5
}

/** The reading's score for a question, 0 to 1: its marks over what is required, under any guard's ceiling. */
export function readingScore(reading: Reading, required: number): number {
  let sum = 0
  for (const { outcome } of Object.values(reading.ideas)) sum += creditOf(outcome)
  const ceiling = Math.min(1, ...reading.guards.map(({ kind }) => CEILING[kind]))
  return Math.min(ceiling, required > 0 ? sum / required : 0)
}
