/*
 * What the app relied on, shown in the learner's own sentence rather than torn out of it.
 */

export type QuotePart = { text: string; hit: boolean }
type Span = { start: number; end: number }

/**
 * The sentences of a text that hold the given spans, each as parts in order, the spans set apart.
 *
 * @example quoteAnswer('Não sei. Os dados mudam.', [{ start: 12, end: 23 }])
 * // [[{ text: 'Os ', hit: false }, { text: 'dados mudam', hit: true }, { text: '.', hit: false }]]
 */
export function quoteAnswer(text: string, spans: readonly Span[]): QuotePart[][] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const inside = spans
      .map((span) => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) }))
      .filter((span) => span.start < span.end)
      .sort((a, b) => a.start - b.start)
    if (inside.length === 0) return []
    const parts: QuotePart[] = []
    let at = start
    for (const span of inside) {
      // Spans of several findings may overlap; what is marked once needs no second mark.
      if (span.end <= at) continue
      const from = Math.max(span.start, at)
      if (from > at) parts.push({ text: text.slice(at, from), hit: false })
      parts.push({ text: text.slice(from, span.end), hit: true })
      at = span.end
    }
    if (at < end) parts.push({ text: text.slice(at, end), hit: false })
    return [parts]
  })
}

/** Sentences without the white space around them. */
function sentencesOf(text: string): Span[] {
  return [...text.matchAll(/\S(?:[^.!?…\n]|[.](?=[\p{L}\p{N}]))*[.!?…]*["”’)]*/gu)].map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    }),
  )
}
