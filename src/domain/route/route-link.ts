/*
 * A study route as the query of a link, and back. The link is made to be read by people and to
 * survive messengers: words instead of numbers, nothing that a messenger takes for formatting or
 * for the end of a link, and a check at the end that tells a whole link from a cut one.
 *
 *   v=1&t=Semana+2&n=…&d=2026-12-01&m=leitura&i=guia.pipeline_glossario.roi_simulado.30&c=0k3f9za
 */
import { itemCode, parseItem } from './route-item.ts'
import { carriesRoute, checkedFields, type Query } from './route-query.ts'
import {
  cleanNote,
  cleanRoute,
  cleanTitle,
  emptyRoute,
  isDate,
  longestNote,
  longestTitle,
  mostItems,
  routeModes,
  type StudyRoute,
} from './study-route.ts'

const version = 1

/** What is wrong with a link. None of it keeps the rest from being shown. */
export type RouteProblem =
  | { kind: 'newer-version'; version: number }
  /** It does not say which format it is in. */
  | { kind: 'no-version' }
  /** Its end is missing. */
  | { kind: 'truncated' }
  /** It is not as it was made. */
  | { kind: 'altered' }
  | { kind: 'bad-date'; text: string }
  | { kind: 'bad-mode'; text: string }
  | { kind: 'long-text'; part: 'title' | 'note' }
  /** What stands where an item should; cut to be shown. */
  | { kind: 'unreadable-items'; codes: string[] }
  | { kind: 'too-many-items' }
  | { kind: 'no-items' }

export type DecodedRoute = { route: StudyRoute; problems: RouteProblem[] }

/** The query of the route's link, without the question mark; '' for a route without anything. */
export function encodeRoute(route: StudyRoute): string {
  const { title, note, dueDate, mode, items } = cleanRoute(route)
  const texts = new Map([
    ['t', title],
    ['n', note],
    ['d', dueDate ?? ''],
    ['m', mode ?? ''],
    ['i', items.map(itemCode).join('_')],
  ])
  const given = [...texts].filter(([, text]) => text !== '')
  if (given.length === 0) return ''
  const fields = new Map([['v', String(version)], ...given])
  const query = { get: (name: string) => fields.get(name) ?? null }
  fields.set('c', checkOf(query))
  return [...fields].map(([name, text]) => `${name}=${escapeText(name, text)}`).join('&')
}

/** The route of a link as far as it can be read, and what is wrong with it. Never throws. */
export function decodeRoute(query: Query): DecodedRoute {
  if (!carriesRoute(query)) return { route: emptyRoute, problems: [] }
  const problems: RouteProblem[] = []
  const textOf = (name: string) => query.get(name) ?? ''

  const faults = checkWhole(query)
  problems.push(...faults)

  const title = cleanTitle(textOf('t').slice(0, longestRead))
  const note = cleanNote(textOf('n').slice(0, longestRead))
  if (isLonger(textOf('t'), longestTitle)) problems.push({ kind: 'long-text', part: 'title' })
  if (isLonger(textOf('n'), longestNote)) problems.push({ kind: 'long-text', part: 'note' })

  const date = textOf('d')
  if (date !== '' && !isDate(date)) problems.push({ kind: 'bad-date', text: excerpt(date) })
  const mode = routeModes.find((each) => each === textOf('m')) ?? null
  if (textOf('m') !== '' && mode === null) {
    problems.push({ kind: 'bad-mode', text: excerpt(textOf('m')) })
  }

  const codes = textOf('i')
    .split('_', mostItems + 1)
    .filter((code) => code !== '')
  if (codes.length === 0) problems.push({ kind: 'no-items' })
  if (codes.length > mostItems) problems.push({ kind: 'too-many-items' })
  const parsed = codes.slice(0, mostItems).map((code) => ({ code, item: parseItem(code) }))
  const unreadable = parsed.filter(({ item }) => item === null).map(({ code }) => excerpt(code))
  if (unreadable.length > 0) {
    problems.push({ kind: 'unreadable-items', codes: [...new Set(unreadable)] })
  }
  const items = parsed.flatMap(({ item }) => item ?? [])
  return {
    route: cleanRoute({ title, note, dueDate: isDate(date) ? date : null, mode, items }),
    problems,
  }
}

function checkWhole(query: Query): RouteProblem[] {
  const named = query.get('v') ?? ''
  const number = /^[1-9]\d{0,5}$/.test(named) ? Number(named) : null
  // Where a later format has its check is not known yet.
  if (number !== null && number > version) return [{ kind: 'newer-version', version: number }]
  // A full stop that a sender wrote behind the link may have come along.
  const check = (query.get('c') ?? '').slice(0, checkLength)
  const unversioned: RouteProblem[] = number === null ? [{ kind: 'no-version' }] : []
  if (check.length < checkLength) return [...unversioned, { kind: 'truncated' }]
  return check === checkOf(query) ? unversioned : [...unversioned, { kind: 'altered' }]
}

const checkLength = 7

/**
 * Seven figures over what the link says (FNV-1a, 32 bits): they tell a mangled link from a whole
 * one. Anybody can compute them, so they prove nothing about who made it.
 */
function checkOf(query: Query): string {
  const text = checkedFields.map((name) => query.get(name) ?? '').join('\n')
  let hash = 0x811c9dc5
  for (const character of text.normalize('NFC')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return (hash >>> 0).toString(36).padStart(checkLength, '0')
}

/** Far beyond every limit: what stands behind it is not even looked at. */
const longestRead = 10_000

function isLonger(text: string, most: number): boolean {
  return text.length > most && Array.from(text.slice(0, longestRead)).length > most
}

/** A piece of a foreign link, short enough to be shown. */
function excerpt(text: string): string {
  const shown = cleanTitle(text.slice(0, 200))
  return shown.length > 60 ? `${cleanTitle(shown.slice(0, 60))}…` : shown
}

/**
 * For a query: spaces as `+`, and escaped, too, what `encodeURIComponent` leaves but messengers
 * read as formatting or as the end of a link. Among items the underscore separates, as it must.
 */
function escapeText(name: string, text: string): string {
  const signs = name === 'i' ? /[!'()*~]/g : /[!'()*~_]/g
  return encodeURIComponent(text)
    .replace(/%20/g, '+')
    .replace(signs, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
