import type { IdeaReading } from '#domain/reading/read-answer.ts'
import * as words from '#words/app-reading.ts'

/** Why the app reads an idea as it does; null where its label says all. */
export function explainReading({ outcome, doubts }: IdeaReading): string | null {
  const [doubt] = doubts
  if (doubt !== undefined) return words.doubts[doubt]
  if (outcome === 'quase') return words.whyAlmost
  return outcome === 'nao-encontrada' ? words.whyNotFound : null
}
