/* Where matches stand: in the learner's text, and against each other. */
import type { Match } from './match.ts'
import type { Token } from './tokenize.ts'

/** Offsets into the text as the learner typed it. */
export type Span = { start: number; end: number }

/** Whether two matches lean on a common word. */
export function overlaps(left: Match, right: Match): boolean {
  return left.some((index) => right.includes(index))
}

/** Whatever else is said in the clause of a wrong claim is said with doubt. */
export function sharesClause(
  match: Match,
  wrong: readonly Match[],
  tokens: readonly Token[],
): boolean {
  return wrong.some((claim) => {
    const clauses = new Set(claim.map((index) => tokens[index]?.clause))
    return match.some((index) => clauses.has(tokens[index]?.clause))
  })
}

/** From the first word to the last. */
export function spanOf(match: Match, tokens: readonly Token[]): Span {
  return { start: tokens[match[0] ?? 0]?.start ?? 0, end: tokens[match.at(-1) ?? 0]?.end ?? 0 }
}

/** One span per run of neighbouring words, so that the quotation reads as the learner wrote it. */
export function spansOf(match: Match, tokens: readonly Token[]): Span[] {
  const spans: Span[] = []
  let before = -2
  for (const index of match) {
    const token = tokens[index]
    if (token === undefined) continue
    const last = spans.at(-1)
    if (last !== undefined && index === before + 1) last.end = token.end
    else spans.push({ start: token.start, end: token.end })
    before = index
  }
  return spans
}
