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
  let patterns: ReadonlyMap<string, Pattern[]> | null = null
  return (text) => {
    const { folded, map } = foldWithMap(text)
    // The page of an essay begins without a text, and may never get one.
    if (folded === '') return []
    patterns ??= indexPatterns(terms)
    const hits = patternsFor(folded, patterns).flatMap((entry) => {
      entry.pattern ??= patternOf(entry.folded)
      return [...folded.matchAll(entry.pattern)].map((match) => ({
        id: entry.id,
        start: match.index,
        end: match.index + match[0].length,
      }))
    })
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

/** `pattern` is made when a text asks for it: most never do, and making one takes long. */
type Pattern = { id: string; order: number; folded: string; pattern: RegExp | null }

/**
 * The patterns by the word with which a use of each begins: a large glossary has thousands, and a
 * text can hold only those that begin with a word of its own.
 */
function indexPatterns(terms: readonly TermWordings[]): Map<string, Pattern[]> {
  const index = new Map<string, Pattern[]>()
  let order = 0
  for (const { id, wordings } of terms) {
    for (const folded of wordings.map(foldText)) {
      const entry: Pattern = { id, order: order++, folded, pattern: null }
      for (const word of firstWords(folded)) {
        const known = index.get(word)
        if (known === undefined) index.set(word, [entry])
        else known.push(entry)
      }
    }
  }
  return index
}

function patternsFor(folded: string, index: ReadonlyMap<string, Pattern[]>): Pattern[] {
  const found = new Set(
    [anyWord, ...(folded.match(letters) ?? [])].flatMap((word) => index.get(word) ?? []),
  )
  return [...found].sort((a, b) => a.order - b.order)
}

const letters = /[\p{L}\p{N}]+/gu
const anyWord = ''

/** The letters with which a use begins, in every form: "visao" and "visoes" for "visao geral". */
function firstWords(folded: string): string[] {
  const word = folded.split(' ', 1)[0] ?? ''
  const [start = ''] = word.match(letters) ?? []
  if (start === '' || !word.startsWith(start)) return [anyWord]
  // The plural of "re-treino" changes its end alone.
  return start === word ? [word, ...pluralsOf(word)] : [start]
}

function patternOf(folded: string): RegExp {
  const words = folded.split(' ').map(withPlural).join('[ -]')
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'gu')
}

function withPlural(word: string): string {
  const forms = [...pluralsOf(word), word].map((form) =>
    form.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'),
  )
  return `(?:${forms.join('|')})`
}

// On folded text: modelo(s), decisao → decisoes, pipeline(s), gestor(es), ml stays.
function pluralsOf(word: string): string[] {
  if (word.endsWith('ao')) return [`${word.slice(0, -2)}oes`]
  if (word.endsWith('m')) return [`${word.slice(0, -1)}ns`]
  if (word.length > 2 && /[aeiouyrz]$/u.test(word)) return [`${word}es`, `${word}s`]
  if (/[a-z]$/u.test(word) && !word.endsWith('s')) return [`${word}s`]
  return []
}
