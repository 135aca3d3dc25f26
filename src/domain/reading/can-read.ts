import type { AnswerKey } from '../course/course.ts'

/** Whether enough ideas have patterns for the app to find a whole answer; else it reads none. */
export function canRead({ ideas, required }: Pick<AnswerKey, 'ideas' | 'required'>): boolean {
  return ideas.filter(({ alternatives }) => alternatives.length > 0).length >= required
}
