import { decimal } from '#words/format.ts'
import type { Mark } from '../progress/progress.ts'

/**
 * The score of one answer, 0 to 1: the marks of its ideas against how many make it complete.
 * More ideas than `required` earn nothing on top; an idea not judged yet earns nothing.
 *
 * @example scoreAnswer({ manutencao: 1, laptop: 0.5 }, ['manutencao', 'laptop', 'desperdicio'], 2) // 0.75
 * @example scoreAnswer({ decisao: 1, sim: 1, nao: 1 }, ['decisao', 'sim', 'nao'], 3) // 1
 */
export function scoreAnswer(
  marks: Readonly<Record<string, Mark>>,
  ideas: readonly string[],
  required: number,
): number {
  if (required <= 0) return 0
  const sum = ideas.reduce(
    (total, idea) => total + (Object.hasOwn(marks, idea) ? (marks[idea] ?? 0) : 0),
    0,
  )
  return Math.min(1, sum / required)
}

/**
 * The total of a quiz: the sum of its scores, shown as "7,5 de 10".
 *
 * @example quizTotal([1, 0.5, 0]) // 1.5
 */
export function quizTotal(scores: readonly number[]): number {
  return scores.reduce((total, score) => total + score, 0)
}

/**
 * A score as the reader writes it, with two decimals at most.
 *
 * @example formatScore(7.5) // '7,5'
 * @example formatScore(1 / 3) // '0,33'
 * @example formatScore(10) // '10'
 */
export function formatScore(score: number): string {
  return decimal(score)
}
