/* The words of a text by which it was found: whole words, for slips have no other edges. */
import type { TextPart } from '../text/text-hits.ts'
import { isCommonWord, textWords } from './search-words.ts'

export type Span = { start: number; end: number }

/**
 * Where the terms of a hit stand in a text.
 *
 * @example findSpans('A implantação', ['implantacao']) // [{ start: 2, end: 13 }]
 */
export function findSpans(text: string, terms: readonly string[]): Span[] {
  if (terms.length === 0) return []
  const wanted = new Set(terms)
  return textWords(text)
    .filter(({ word }) => !isCommonWord(word) && wanted.has(word))
    .map(({ start, end }) => ({ start, end }))
}

/** The text cut into parts, the words of the hit set apart; nothing is added or lost. */
export function markHits(text: string, terms: readonly string[]): TextPart[] {
  return cut(text, findSpans(text, terms), 0, text.length)
}

/**
 * A piece of a long text around the place where most of the hit's words stand together; the start
 * of the text when none does. "…" says where text was left out.
 */
export function excerptHits(text: string, terms: readonly string[], length: number): TextPart[] {
  const spans = findSpans(text, terms)
  const { start, end } = chooseWindow(text, spans, length)
  const parts = cut(text, spans, start, end)
  if (start > 0) parts.unshift({ text: '… ', hit: false })
  if (end < text.length) parts.push({ text: '…', hit: false })
  return parts
}

/** The text as written, with its accents, of the first word that the terms find. */
export function writtenForm(texts: readonly string[], term: string): string | null {
  for (const text of texts) {
    const [span] = findSpans(text, [term])
    if (span !== undefined) return text.slice(span.start, span.end)
  }
  return null
}

function chooseWindow(text: string, spans: readonly Span[], length: number): Span {
  if (text.length <= length) return { start: 0, end: text.length }
  let best: Span | null = null
  let most = 0
  for (const { start } of spans) {
    const within = spans.filter((span) => span.start >= start && span.end <= start + length)
    const variety = new Set(within.map((span) => text.slice(span.start, span.end))).size
    if (variety <= most) continue
    most = variety
    best = { start, end: within.at(-1)?.end ?? start }
  }
  if (best === null || best.end <= length) return { start: 0, end: beforeSpace(text, length) }
  // The words before a hit say what it is about: a third of what is left goes to them.
  const spare = Math.max(0, length - (best.end - best.start))
  const start = afterSpace(text, best.start - Math.floor(spare / 3))
  return { start, end: beforeSpace(text, start + length) }
}

function afterSpace(text: string, at: number): number {
  const space = text.slice(at, at + longestWord).search(/\s/u)
  return space === -1 ? at : at + space + 1
}

function beforeSpace(text: string, at: number): number {
  if (at >= text.length) return text.length
  const from = Math.max(0, at - longestWord)
  const rest = text.slice(from, at).search(/\s\S*$/u)
  return rest === -1 ? at : from + rest
}

/** How far to look for a border of words; a text without any is cut anywhere. */
const longestWord = 30

function cut(text: string, spans: readonly Span[], start: number, end: number): TextPart[] {
  const parts: TextPart[] = []
  let at = start
  for (const span of spans) {
    if (span.start < start || span.end > end) continue
    if (span.start > at) parts.push({ text: text.slice(at, span.start), hit: false })
    parts.push({ text: text.slice(span.start, span.end), hit: true })
    at = span.end
  }
  if (at < end) parts.push({ text: text.slice(at, end), hit: false })
  return parts
}
