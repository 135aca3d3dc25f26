/* Progress as the browser stores it, with the version of its shape inside. */
import { canonicalJson } from './canonical-json.ts'
import type { Progress } from './progress.ts'

/**
 * Raised with every field that is added, so that an app from before says "newer" instead of putting
 * aside what it cannot know. What older versions wrote is read through the defaults of the schema.
 */
export const progressVersion = 3

/** The text that is stored: the same for the same content. */
export function writeStored(progress: Progress): string {
  return canonicalJson({ state: progress, version: progressVersion })
}
