/* The file in which a learner takes progress away, with the version of its shape inside. */
import type { Progress } from './progress.ts'
import { progressVersion } from './written-progress.ts'

export const appName = 'guia-mlops'

/** The text of an exported file, made to be read by people too. */
export function writeProgressFile(progress: Progress, exportedAt: string): string {
  const file = { app: appName, version: progressVersion, exportedAt, progress }
  return `${JSON.stringify(file, null, 2)}\n`
}
