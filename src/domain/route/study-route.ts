/*
 * A study route: what an instructor asks a class to do, in which order and until when. All of it
 * lives in its link (see `route-link.ts`); nothing is kept anywhere else.
 */
import { dayFromText, dayToText } from '../review/local-day.ts'
import { itemCode, parseItem, type RouteItem } from './route-item.ts'

export const routeModes = ['leitura', 'pratica', 'revisao', 'prova'] as const
/** In which spirit the items are meant to be done. */
export type RouteMode = (typeof routeModes)[number]

export type StudyRoute = {
  title: string
  /** May have several lines. */
  note: string
  /** The last day, such as "2026-12-01"; null without one. */
  dueDate: string | null
  mode: RouteMode | null
  /** None twice. */
  items: RouteItem[]
}

export const emptyRoute: StudyRoute = { title: '', note: '', dueDate: null, mode: null, items: [] }

export const longestTitle = 100
export const longestNote = 600
/** Three times what one link is meant for; what is beyond is cut, and said. */
export const mostItems = 100

/**
 * The route as a link can carry it: texts without what no one can see, nothing beyond the limits,
 * no item twice. What a link carries is unchanged by it.
 */
export function cleanRoute(route: StudyRoute): StudyRoute {
  const items = new Map<string, RouteItem>()
  for (const item of route.items) {
    const code = itemCode(item)
    if (items.size < mostItems && parseItem(code) !== null) items.set(code, item)
  }
  return {
    title: cleanTitle(route.title),
    note: cleanNote(route.note),
    dueDate: route.dueDate !== null && isDate(route.dueDate) ? route.dueDate : null,
    mode: route.mode,
    items: [...items.values()],
  }
}

/** One line, at most `longestTitle` characters. */
export function cleanTitle(text: string): string {
  return cutText(visibleText(text).replace(/\s+/gu, ' ').trim(), longestTitle)
}

/** At most `longestNote` characters, line breaks kept. */
export function cleanNote(text: string): string {
  const lines = visibleText(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
  return cutText(lines.trim(), longestNote)
}

// Control characters, half characters, and what turns the direction of the text around it.
function visibleText(text: string): string {
  return text.replace(/[^\P{Cc}\s]|\p{Surrogate}|\p{Bidi_Control}/gu, '').normalize('NFC')
}

function cutText(text: string, most: number): string {
  return text.length <= most ? text : Array.from(text).slice(0, most).join('').trim()
}

/** Whether a text is a day of the calendar in this form: "2026-12-01", but not "2026-02-30". */
export function isDate(text: string): boolean {
  if (!/^2\d{3}-\d{2}-\d{2}$/.test(text)) return false
  const day = dayFromText(text)
  return !Number.isNaN(day) && dayToText(day) === text
}
