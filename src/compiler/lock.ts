/*
 * The ids that have been published. Links and learners' progress hold on to them, so a build in
 * which one is gone without an alias fails.
 */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { fileStart, type At, type Diagnostic, type Diagnostics } from './diagnostics.ts'
import { lockPath } from './read-content.ts'

/** An id of the content by its full name, such as `guia/pipeline#feature-store`. */
export type FrozenId = { id: string; file: string; at: At }

/** All ids of the content in reading order, and how former ones are still found. */
export type Ids = {
  current: FrozenId[]
  /** Full former names of anything. */
  aliases: string[]
  /** Former full names of chapters and questions, whose inner ids moved along. */
  moved: ReadonlyMap<string, string>
}

type Lock = { id: string; at: At }[]

/** Tells whether a published id still leads somewhere. */
function keptBy({ current, aliases, moved }: Ids): (id: string) => boolean {
  const known = new Set([...current.map((entry) => entry.id), ...aliases])
  return (id) => {
    if (known.has(id)) return true
    const [item = '', inner] = id.split('#', 2)
    const now = moved.get(item)
    return now !== undefined && known.has(inner === undefined ? now : `${now}#${inner}`)
  }
}

/** Reports ids that the lock does not know, and published ids that are gone. */
export function checkLock(text: string | null, ids: Ids, diagnostics: Diagnostics): void {
  const lock = readLock(text, diagnostics)
  if (lock === null) return
  const locked = new Set(lock.map(({ id }) => id))
  for (const { id, file, at } of ids.current) {
    if (locked.has(id)) continue
    const message = `o id "${id}" ainda não está em ${lockPath}; rode "npm run ids".`
    diagnostics.error(file, at, 'id-not-locked', message)
  }
  const faulty = new Set(
    diagnostics
      .sorted()
      .filter(({ rule }) => hidingRules.has(rule))
      .map(({ file }) => areaOf(file)),
  )
  const isKept = keptBy(ids)
  for (const { id, at } of lock) {
    if (isKept(id) || faulty.has(areaOf(id))) continue
    const { entry, file } = adviceFor(id, ids, locked)
    const message = `o id publicado "${id}" sumiu do conteúdo; devolva-o ou escreva "${entry}" em "aliases" no cabeçalho de ${file}.`
    diagnostics.error(lockPath, at, 'removed-id', message)
  }
}

// After these an id may be there and yet unknown: the first fault is the one to mend.
const hidingRules = new Set([
  'not-utf8',
  'too-deep',
  'missing-file',
  'missing-title',
  'second-title',
  'missing-id',
  'malformed-id',
  'duplicate-id',
  'reserved-id',
  'heading-level',
  'alias-in-use',
  'malformed-alias',
  'dangling-alias',
  'invalid-front-matter',
  'missing-ideas',
])

function areaOf(path: string): string {
  return path.split(/[/.]/u, 1)[0] ?? ''
}

/** The alias that would keep a published id, and the file to write it in. */
function adviceFor(
  id: string,
  ids: Ids,
  locked: ReadonlySet<string>,
): { entry: string; file: string } {
  const [page = '', anchor] = id.split('#', 2)
  /** The one new id like this; with several there is no telling which took over. */
  const only = (isLike: (id: string) => boolean): FrozenId | undefined => {
    const [one, another] = ids.current.filter(
      (entry) => !locked.has(entry.id) && areaOf(entry.id) === areaOf(id) && isLike(entry.id),
    )
    return another === undefined ? one : undefined
  }
  const lead = (from: string, to: FrozenId) => ({
    entry: `${aliasOf(from)}: ${aliasOf(to.id)}`,
    file: to.file,
  })
  if (!ids.current.some((entry) => entry.id === page)) {
    // What a renamed page holds moves along with it.
    const renamed = only((other) => !other.includes('#'))
    if (renamed !== undefined) return lead(page, renamed)
  } else if (anchor !== undefined) {
    const renamed = only((other) => other.startsWith(`${page}#`))
    if (renamed !== undefined) return lead(id, renamed)
    const moved = only((other) => other.endsWith(`#${anchor}`))
    if (areaOf(id) === 'guia' && moved !== undefined) {
      return { entry: `${aliasOf(page)}#${anchor}: ${anchor}`, file: moved.file }
    }
  }
  return { entry: `${aliasOf(id)}: <id atual>`, file: fileFor(id, ids) }
}

// Ideas and criteria are aliased together with their question or essay, everything else by its own id.
function aliasOf(id: string): string {
  if (id.startsWith('questionario/')) return id.slice('questionario/'.length)
  if (id.startsWith('redacao/')) return id.slice('redacao/'.length)
  return id.split(/[/#]/u).at(-1) ?? id
}

function fileFor(id: string, { current }: Ids): string {
  const item = id.split('#', 1)[0]
  const home = current.find((entry) => entry.id === item)
  if (home !== undefined) return home.file
  return areaOf(id) === 'guia' ? 'um capítulo' : `${areaOf(id)}.md`
}

/** The ids of a lock in its order; null when it cannot be read. */
export function parseLock(text: string): Lock | null {
  // JSON is YAML, and the YAML parser keeps places.
  const counter = new LineCounter()
  const { contents, errors } = parseDocument(text, { lineCounter: counter, logLevel: 'silent' })
  if (errors.length > 0 || !isMap(contents)) return null
  const version: unknown = contents.get('version')
  if (version !== 1) return null
  const list = contents.get('ids')
  if (!isSeq(list)) return null
  const entries = list.items.map((item) => {
    if (!isScalar(item) || typeof item.value !== 'string') return null
    const { line, col } = counter.linePos(item.range?.[0] ?? 0)
    return { id: item.value, at: { line, column: col } }
  })
  const found = entries.filter((entry) => entry !== null)
  return found.length === entries.length ? found : null
}

function readLock(text: string | null, diagnostics: Diagnostics): Lock | null {
  if (text === null) {
    const message = 'falta o registro dos ids publicados; rode "npm run ids" e guarde o arquivo.'
    diagnostics.error(lockPath, fileStart, 'missing-lock', message)
    return null
  }
  const lock = parseLock(text)
  if (lock === null) {
    const message =
      'o registro não é JSON com "version": 1 e uma lista "ids"; recupere a versão anterior.'
    diagnostics.error(lockPath, fileStart, 'invalid-lock', message)
  }
  return lock
}

/** The text of a lock: the current ids in reading order, then former ones in their old order. */
function formatLock(ids: Ids, previous: readonly string[]): string {
  const current = ids.current.map(({ id }) => id)
  const known = new Set(current)
  const all = [...current, ...previous.filter((id) => !known.has(id))]
  return `${JSON.stringify({ version: 1, ids: all }, null, 2)}\n`
}

export type LockUpdate =
  { kind: 'refused'; reasons: Diagnostic[] } | { kind: 'updated'; text: string; added: string[] }

/**
 * The lock with the new ids added. Refused while any fault other than their newness is open: an id
 * that is gone would be dropped, and one in faulty content may not be meant.
 */
export function updateLock(
  ids: Ids,
  text: string | null,
  diagnostics: readonly Diagnostic[],
): LockUpdate {
  const expected = new Set(['id-not-locked', 'missing-lock'])
  const reasons = diagnostics.filter(
    ({ rule, severity }) => severity === 'error' && !expected.has(rule),
  )
  if (reasons.length > 0) return { kind: 'refused', reasons }
  const previous = (text === null ? null : parseLock(text)) ?? []
  const locked = previous.map(({ id }) => id)
  const added = ids.current.map(({ id }) => id).filter((id) => !locked.includes(id))
  return { kind: 'updated', text: formatLock(ids, locked), added }
}
