/*
 * What it takes to read stored progress, which is most of what progress takes: the schema of every
 * version, and the rules by which two tabs are united. A learner who comes for the first time has
 * nothing to read, so it is fetched before the page only where something is stored.
 */
import { mergeProgress } from '#domain/progress/merge-progress.ts'
import type { Progress } from '#domain/progress/progress.ts'
import { parseStored, type Stored } from '#domain/progress/stored-progress.ts'

export type ProgressReader = {
  parse: (text: string) => Stored
  /** Unite two tabs as long as there are no safeguards, which know more of them. */
  unite: (mine: Progress, theirs: Progress) => Progress
}

export const progressReader: ProgressReader = { parse: parseStored, unite: mergeProgress }
