/*
 * One line of a study route, and how it is written in a link: the words of the published address
 * with dots between them, so that a reader of the link can tell where it leads.
 */
import { address } from '../course/address.ts'

export type RouteItem =
  | { kind: 'chapter'; id: string }
  /** A section, a stage, a consideration or a list item: whatever has an id within a chapter. */
  | { kind: 'passage'; chapter: string; id: string }
  | { kind: 'question' | 'essay' | 'term'; id: string }
  /** Every question first, the keys at the end; `minutes` null is without a limit. */
  | { kind: 'exam'; minutes: number | null }
  /** A run of the laboratory, as the laboratory writes it into its address; '' is its first page. */
  | { kind: 'lab'; query: string }

/** As the page of the questionnaire takes them. */
export const mostExamMinutes = 600

const longestLabQuery = 300

/**
 * @example itemCode({ kind: 'passage', chapter: 'pipeline', id: 'feature-store' })
 * // 'guia.pipeline.feature-store'
 * @example itemCode({ kind: 'exam', minutes: 30 }) // 'simulado.30'
 */
export function itemCode(item: RouteItem): string {
  switch (item.kind) {
    case 'chapter':
      return `guia.${item.id}`
    case 'passage':
      return `guia.${item.chapter}.${item.id}`
    case 'question':
      return `questionario.${item.id}`
    case 'essay':
      return `redacao.${item.id}`
    case 'term':
      return `glossario.${item.id}`
    case 'exam':
      return item.minutes === null ? 'simulado' : `simulado.${item.minutes}`
    case 'lab':
      return item.query === '' ? 'laboratorio' : `laboratorio.${item.query}`
  }
}

/** The item that a code stands for, or null; whether the course has it is another question. */
export function parseItem(code: string): RouteItem | null {
  if (code === 'laboratorio') return { kind: 'lab', query: '' }
  if (code.startsWith('laboratorio.')) {
    const query = code.slice('laboratorio.'.length)
    return query !== '' && isLabQuery(query) ? { kind: 'lab', query } : null
  }
  const [area, ...parts] = code.split('.', 4)
  const [first, second] = parts
  if (area === 'simulado') return parseExam(parts)
  if (first === undefined || !parts.every(isId)) return null
  if (area === 'guia' && parts.length === 2 && second !== undefined) {
    return { kind: 'passage', chapter: first, id: second }
  }
  const kind = kinds.get(area ?? '')
  return kind !== undefined && parts.length === 1 ? { kind, id: first } : null
}

const kinds = new Map<string, 'chapter' | 'question' | 'essay' | 'term'>([
  ['guia', 'chapter'],
  ['questionario', 'question'],
  ['redacao', 'essay'],
  ['glossario', 'term'],
])

function parseExam([minutes, ...rest]: string[]): RouteItem | null {
  if (minutes === undefined) return { kind: 'exam', minutes: null }
  const isCount = /^[1-9]\d{0,2}$/.test(minutes) && Number(minutes) <= mostExamMinutes
  return isCount && rest.length === 0 ? { kind: 'exam', minutes: Number(minutes) } : null
}

function isId(text: string): boolean {
  return /^[a-z0-9-]{1,80}$/.test(text)
}

/**
 * Whether a text may stand behind the question mark of the laboratory's address. What it means is
 * the laboratory's affair; here it must only be unable to lead anywhere else. The underscore stands
 * between items, so it comes escaped, if at all.
 */
export function isLabQuery(query: string): boolean {
  return query.length <= longestLabQuery && /^(?:[A-Za-z0-9=&.,:;+-]|%[0-9A-Fa-f]{2})*$/.test(query)
}

/** The laboratory's run behind a pasted link or query; null when it is none. */
export function parseLabLink(text: string): RouteItem | null {
  const [place = '', query = ''] = text.trim().split('#', 1)[0]?.split('?', 2) ?? []
  const isLab = place === '' || place.replace(/\/+$/, '').endsWith(address.lab)
  const escaped = query.replaceAll('_', '%5F').replaceAll('/', '%2F')
  return isLab && isLabQuery(escaped) && text.trim() !== '' ? { kind: 'lab', query: escaped } : null
}
