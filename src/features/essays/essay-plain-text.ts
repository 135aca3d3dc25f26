import type { Essay } from '#domain/course/course.ts'
import { plainText } from '#domain/course/plain-text.ts'

/** The essay as a file that any program reads: what it answers, a blank line, the text. */
export function essayPlainText(essay: Pick<Essay, 'prompt'>, text: string): string {
  return `${plainText(essay.prompt)}\n\n${text.trim()}\n`
}
