/*
 * Checks of the meaning of a whole course, when every file by itself is well formed. What
 * needs the app's reading of answers is in `reading-checks.ts`.
 */
import type { Course } from '#domain/course/course.ts'
import type { Diagnostics } from './diagnostics.ts'
import type { Example } from './examples.ts'

/** Reports what only shows when the files are seen together. */
export function checkCourse(
  course: Course,
  examples: readonly Example[],
  diagnostics: Diagnostics,
): void {
  for (const { question, score, file, at } of examples) {
    const key = course.keys.find((key) => key.question === question)
    if (key === undefined || canBeEarned(score, key.required)) continue
    const value = String(score).replace('.', ',')
    diagnostics.error(
      file,
      at,
      'example-score',
      `nenhuma soma de ideias vale ${value} numa pergunta que exige ${key.required}.`,
    )
  }
}

// Ideas count whole or half, so that a score is a number of halves out of twice the required.
function canBeEarned(score: number, required: number): boolean {
  const halves = score * required * 2
  return Math.abs(halves - Math.round(halves)) < 0.01 * required * 2
}
