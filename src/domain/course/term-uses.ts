/*
 * Where a text names the terms of the glossary: whole words, blind to accents and case, with simple
 * plurals. The build marks definitions with it and the essay page says which terms a text uses.
 */
import { foldText, foldWithMap } from '../text/fold.ts'

/** A term, and every wording by which a text may name it. */
export type TermWordings = { id: string; wordings: readonly string[] }

/** `text.slice(start, end)` names the term. */
export type TermUse = { id: string; start: number; end: number }

/**
 * Finds the uses of the terms in a text, in its order. A longer name hides the shorter one inside
 * it: "pipeline de MLOps" is not by itself a use of "MLOps".
 *
 * @example
 * const find = createTermFinder([{ id: 'data-drift', wordings: ['Desvio de Dados'] }])
 * find('Os desvios de dados') // [{ id: 'data-drift', start: 3, end: 19 }]
 */
export function createTermFinder(terms: readonly TermWordings[]): (text: string) => TermUse[] {
  const patterns = terms.flatMap(({ id, wordings }) =>
    wordings.map((wording) => ({ id, pattern: patternOf(foldText(wording)) })),
  )
  return (text) => {
    const { folded, map } = foldWithMap(text)
    const hits = patterns.flatMap(({ id, pattern }) =>
      [...folded.matchAll(pattern)].map((match) => ({
        id,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    // The longer of two that begin together comes first, so that one look back is enough.
    hits.sort((a, b) => a.start - b.start || b.end - a.end)
    const uses: TermUse[] = []
    let reached = 0
    for (const { id, start, end } of hits) {
      if (start < reached) continue
      reached = end
      uses.push({ id, start: map[start] ?? 0, end: map[end] ?? text.length })
    }
    return uses
  }
}

function patternOf(folded: string): RegExp {
  const words = folded.split(' ').map(withPlural).join('[ -]')
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'gu')
}

// On folded text: modelo(s), decisao → decisoes, pipeline(s), gestor(es), ml stays.
function withPlural(word: string): string {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')
  if (word.endsWith('ao')) return `${escaped.slice(0, -2)}(?:ao|oes)`
  if (word.endsWith('m')) return `${escaped.slice(0, -1)}(?:m|ns)`
  if (word.length > 2 && /[aeiouyrz]$/u.test(word)) return `${escaped}(?:e?s)?`
  if (/[a-z]$/u.test(word) && !word.endsWith('s')) return `${escaped}s?`
  return escaped
}
