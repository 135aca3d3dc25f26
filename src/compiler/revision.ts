import { createHash } from 'node:crypto'
import type { Idea, Inline } from '#domain/course/course.ts'
import { plainText } from '#domain/course/plain-text.ts'

type Revised = {
  prompt: Inline[]
  answer: Inline[]
  required: number
  ideas: Pick<Idea, 'id' | 'text'>[]
}

/**
 * A name for the state of a question in which it was answered. Neither its place among the others
 * nor the patterns of the app's reading count: they change nothing of what the learner was asked.
 */
export function revisionOf({ prompt, answer, required, ideas }: Revised): string {
  const parts = [plainText(prompt), plainText(answer), required, ideas.map((i) => [i.id, i.text])]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 10)
}
