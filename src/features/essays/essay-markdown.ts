import type { Essay } from '#domain/course/course.ts'
import { plainText } from '#domain/course/plain-text.ts'
import * as pageNames from '#words/page-names.ts'

/** The essay as a file that says what it answers. */
export function essayMarkdown(
  essay: Pick<Essay, 'number' | 'label' | 'prompt'>,
  text: string,
): string {
  return `# ${pageNames.essay(essay.number, essay.label)}\n\n> ${plainText(essay.prompt)}\n\n${text.trim()}\n`
}
