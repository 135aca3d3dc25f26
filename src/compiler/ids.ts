import type { Heading, Paragraph } from 'mdast'
import type { Point } from 'unist'
import { placeAt, type At, type Place } from './diagnostics.ts'

/** An id as the author wrote it. `value` is null when what stands there is no id. */
export type Id = { value: string | null; at: Place }

const idPattern = /^[a-z0-9-]+$/u
const marker = /\s*\{#([^{}]*)\}\s*$/u

/** What an id may look like, for messages. */
export const idRule = 'só letras minúsculas sem acento, algarismos e hífens'

/** Whether a text may serve as an id. */
export function isId(text: string): boolean {
  return idPattern.test(text)
}

/** Takes the `{#id}` off the end of a heading or paragraph. A malformed one is reported. */
export function takeMarker(
  node: Heading | Paragraph,
  text: string,
  error: (at: At, rule: string, message: string) => void,
): Id | null {
  const last = node.children.at(-1)
  if (last?.type !== 'text') return null
  const match = marker.exec(last.value)
  if (match === null) return null
  last.value = last.value.slice(0, match.index)
  if (last.value === '') node.children.pop()

  const at = placeBefore(text, node.position?.end, '{#')
  const value = match[1] ?? ''
  if (isId(value)) return { value, at }
  error(at, 'malformed-id', `"${value}" não serve de id: ${idRule}.`)
  return { value: null, at }
}

/** Where a mark last stands before a place, without counting the lines of the whole text anew. */
function placeBefore(text: string, end: Point | undefined, mark: string): Place {
  const offset = end?.offset ?? 0
  const start = text.lastIndexOf(mark, offset - 1)
  const isOnSameLine = end !== undefined && !/[\r\n]/u.test(text.slice(start, offset))
  return isOnSameLine
    ? { line: end.line, column: end.column - (offset - start) }
    : placeAt(text, start)
}

/** A text short enough to be quoted in a message. */
export function shorten(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim()
  return flat.length <= 50 ? flat : `${flat.slice(0, 49).trimEnd()}…`
}
