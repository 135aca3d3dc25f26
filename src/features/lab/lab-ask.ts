import type { QuestionName, Questions } from '#lab/protocol.ts'

/**
 * Asks the laboratory about the run on the screen. Null when `signal` cancelled it; rejects with an
 * `Error` for reading, in Portuguese.
 */
export type LabAsk = <Name extends QuestionName>(
  name: Name,
  needs: Questions[Name]['needs'],
  options?: { signal?: AbortSignal },
) => Promise<Questions[Name]['gives'] | null>
