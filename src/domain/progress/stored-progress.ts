/*
 * Reading what `written-progress.ts` wrote, now or long ago; `progress-file.ts` is the file that a
 * learner exports.
 */
import * as words from '#words/stored-progress.ts'
import type { Progress } from './progress.ts'
import { parseProgress } from './progress-schema.ts'
import { progressVersion } from './written-progress.ts'

const oldestVersion = 1

export type StoredFault = 'corrupt' | 'foreign' | 'newer' | 'older'

export type Stored =
  | { ok: true; progress: Progress; version: number }
  | { ok: false; fault: StoredFault; reason: string }

/** Read what the browser has stored, or say what is wrong with it. */
export function parseStored(text: string): Stored {
  const data = parseJson(text)
  if (!data.ok) return { ok: false, fault: 'corrupt', reason: words.notJson }
  if (!isStored(data.value)) {
    return { ok: false, fault: 'foreign', reason: words.foreign }
  }
  const version = data.value['version']
  if (isNewer(version)) return { ok: false, fault: 'newer', reason: words.newer }
  if (!isKnownVersion(version)) {
    return { ok: false, fault: 'older', reason: words.older }
  }
  const progress = parseProgress(data.value['state'])
  if (!progress.ok) return { ok: false, fault: 'foreign', reason: progress.reason }
  return { ok: true, progress: progress.value, version }
}

export function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false }
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isStored(value: unknown): value is Record<string, unknown> {
  return isObject(value) && 'state' in value && 'version' in value
}

export function isNewer(version: unknown): boolean {
  return typeof version === 'number' && version > progressVersion
}

export function isKnownVersion(version: unknown): version is number {
  return (
    typeof version === 'number' &&
    Number.isInteger(version) &&
    version >= oldestVersion &&
    version <= progressVersion
  )
}
