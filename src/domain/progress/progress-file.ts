/*
 * The two wrappings in which progress leaves memory: the exported file and the browser's storage.
 * Both carry the version of the shape inside.
 */
import { canonicalJson } from './canonical-json.ts'
import type { Progress } from './progress.ts'
import type { Parsed } from './progress-schema.ts'
import { parseProgress } from './progress-schema.ts'

export const progressVersion = 1
const appName = 'guia-mlops'

/** Twice what a browser stores for one site: whatever is larger was not made by this app. */
const maxFileLength = 10_000_000

/** The text of an exported file, made to be read by people too. */
export function writeProgressFile(progress: Progress, exportedAt: string): string {
  const file = { app: appName, version: progressVersion, exportedAt, progress }
  return `${JSON.stringify(file, null, 2)}\n`
}

/**
 * Read an exported file, or say in Portuguese why not. What was kept aside from the storage and
 * downloaded is read as well.
 *
 * @example parseProgressFile('{"app":"outro"}') // { ok: false, reason: 'O arquivo não é …' }
 */
export function parseProgressFile(text: string): Parsed<Progress> {
  if (text.length > maxFileLength) {
    return refused('O arquivo é grande demais para ser um progresso deste app.')
  }
  // Some editors put a byte order mark in front.
  const data = parseJson(text.replace(/^\uFEFF/, ''))
  if (!data.ok) return refused('O arquivo não é um JSON válido; talvez esteja incompleto.')
  if (!isObject(data.value)) return refused('O arquivo não é um progresso exportado por este app.')
  const file = data.value
  const isExport = file['app'] === appName
  if (!isExport && !isStored(file)) {
    return refused('O arquivo não é um progresso exportado por este app.')
  }
  if (isNewer(file['version'])) {
    return refused(
      'O arquivo foi feito por uma versão mais nova deste app; atualize a página e tente de novo.',
    )
  }
  if (file['version'] !== progressVersion) {
    return refused('O arquivo não diz uma versão que este app conheça.')
  }
  const progress = parseProgress(isExport ? file['progress'] : file['state'])
  if (progress.ok) return progress
  return refused(`O arquivo não está como este app o escreve: ${progress.reason}.`)
}

/** The text that is stored: the same for the same content. */
export function writeStored(progress: Progress): string {
  return canonicalJson({ state: progress, version: progressVersion })
}

export type StoredFault = 'corrupt' | 'foreign' | 'newer' | 'older'

export type Stored =
  { ok: true; progress: Progress } | { ok: false; fault: StoredFault; reason: string }

/** Read what the browser has stored, or say what is wrong with it. */
export function parseStored(text: string): Stored {
  const data = parseJson(text)
  if (!data.ok) return { ok: false, fault: 'corrupt', reason: 'não é um JSON válido' }
  if (!isStored(data.value)) {
    return { ok: false, fault: 'foreign', reason: 'não foi escrito por este app' }
  }
  const version = data.value['version']
  if (isNewer(version)) return { ok: false, fault: 'newer', reason: 'é de uma versão mais nova' }
  if (version !== progressVersion) {
    return { ok: false, fault: 'older', reason: 'é de uma versão antiga, que já não se lê' }
  }
  const progress = parseProgress(data.value['state'])
  if (!progress.ok) return { ok: false, fault: 'foreign', reason: progress.reason }
  return { ok: true, progress: progress.value }
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isStored(value: unknown): value is Record<string, unknown> {
  return isObject(value) && 'state' in value && 'version' in value
}

function isNewer(version: unknown): boolean {
  return typeof version === 'number' && version > progressVersion
}

function refused(reason: string): Parsed<Progress> {
  return { ok: false, reason }
}
