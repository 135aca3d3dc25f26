/* Reads the file in which a learner takes progress away; `written-file.ts` writes it. */
import * as words from '#words/progress-file.ts'
import type { Progress } from './progress.ts'
import type { Parsed } from './progress-schema.ts'
import { parseProgress } from './progress-schema.ts'
import { isKnownVersion, isNewer, isObject, isStored, parseJson } from './stored-progress.ts'
import { appName } from './written-file.ts'

/** Twice what a browser stores for one site: whatever is larger was not made by this app. */
const maxFileLength = 10_000_000

/**
 * Read an exported file, or say why not. What was kept aside from the storage and
 * downloaded is read as well.
 *
 * @example parseProgressFile('{"app":"outro"}') // { ok: false, reason: 'O arquivo não é …' }
 */
export function parseProgressFile(text: string): Parsed<Progress> {
  if (text.length > maxFileLength) return refused(words.tooLarge)
  // Some editors put a byte order mark in front.
  const data = parseJson(text.replace(/^\uFEFF/, ''))
  if (!data.ok) return refused(words.notJson)
  if (!isObject(data.value)) return refused(words.foreign)
  const file = data.value
  const isExport = file['app'] === appName
  if (!isExport && !isStored(file)) return refused(words.foreign)
  if (isNewer(file['version'])) return refused(words.newer)
  if (!isKnownVersion(file['version'])) return refused(words.noVersion)
  const progress = parseProgress(isExport ? file['progress'] : file['state'])
  if (progress.ok) return progress
  return refused(words.otherwise(progress.reason))
}

function refused(reason: string): Parsed<Progress> {
  return { ok: false, reason }
}
