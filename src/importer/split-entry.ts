/* Where the term ends and its definition begins. */
import { isBlank, type Line } from './lines.ts'
import type { Notes } from './notes.ts'
import { parseBlocks, parseText } from './parse-markdown.ts'
import { joinBlocks, type Run, runsText, tidyRuns, withoutStrong } from './runs.ts'

export type Entry = { line: number; title: Run[]; definition: Run[] }

/** No term has more letters. */
export const longestTerm = 100

/** Whether a text is short enough for the name of something. */
export function isTermLong(text: string): boolean {
  return text.length <= longestTerm && text.split(' ').length <= 12
}

/** The term and the definition of an entry's lines; null when nothing parts them. */
export function splitEntry(lines: readonly Line[], notes: Notes): Entry | null {
  const [first, ...rest] = lines
  if (first === undefined) return null
  const blocks = parseBlocks(lines, notes)
  const [opening, ...others] = blocks
  if (opening === undefined || opening.kind === 'list') return null
  const split = splitRuns(opening.runs)
  const line = first.number
  if (split !== null && (runsText(split.definition) !== '' || others.length > 0)) {
    const definition = joinBlocks([{ kind: 'paragraph', runs: split.definition }, ...others])
    return { line, title: split.title, definition }
  }
  // The term on a line of its own, its definition on those beneath.
  if (rest.every(isBlank) || !isTermLong(first.text)) return null
  return {
    line,
    title: parseText(first.text, line, notes),
    definition: joinBlocks(parseBlocks(rest, notes)),
  }
}

function splitRuns(runs: readonly Run[]): { title: Run[]; definition: Run[] } | null {
  const [first, ...rest] = runs
  if (first === undefined) return null
  if (first.kind === 'strong' || (first.kind === 'emphasis' && isEmphaticTerm(first, rest))) {
    const inside = runsText(first.runs)
    if (/[:：]\s*$/u.test(inside)) return { title: unbold([first]), definition: tidyRuns(rest) }
    const parted = partAt(rest)
    if (parted !== null && isJoin(parted.before)) {
      return { title: unbold([first, ...parted.before]), definition: parted.after }
    }
    const definition = tidyRuns(rest)
    return runsText(definition) === '' ? null : { title: unbold([first]), definition }
  }
  const parted = partAt(runs)
  if (parted === null || !isTermLong(runsText(parted.before))) return null
  return { title: unbold(parted.before), definition: parted.after }
}

/** "*termo*: definição", but not "*Nota* importante: …" in the middle of a definition. */
function isEmphaticTerm(first: { runs: Run[] }, rest: readonly Run[]): boolean {
  return /[:：]\s*$/u.test(runsText(first.runs)) || /^\s*(?:[:：]|[–—-] )/u.test(runsText(rest))
}

export function unbold(runs: readonly Run[]): Run[] {
  return tidyRuns(withoutStrong(runs))
}

/** What may stand between a bold name and the colon: a remark, a second bold name. */
function isJoin(runs: readonly Run[]): boolean {
  const plain = runs
    .filter(({ kind }) => kind === 'text')
    .map((run) => runsText([run]))
    .join('')
  return /^[\s/,]*(?:\([^()]*\)|ou|o|or|y|e|and|\/)?[\s/,]*$/u.test(plain.slice(0, longestTerm))
}

/** Cuts runs at the first colon or dash that parts words and stands in no parentheses. */
function partAt(runs: readonly Run[]): { before: Run[]; after: Run[] } | null {
  return cutAt(runs, /[:：](?=\s|$)/u) ?? cutAt(runs, /(?:^|\s)[–—=-](?=\s)/u)
}

function cutAt(runs: readonly Run[], sign: RegExp): { before: Run[]; after: Run[] } | null {
  let depth = 0
  for (const [index, run] of runs.entries()) {
    if (run.kind !== 'text') continue
    const text = run.text.slice(0, longestTerm * 3)
    for (let at = 0; at < text.length; at++) {
      const character = text[at] ?? ''
      if (character === '(') depth++
      else if (character === ')') depth = Math.max(0, depth - 1)
      if (depth > 0 || !/[:：–—=\s-]/u.test(character)) continue
      const found = sign.exec(text.slice(at))
      if (found === null) break
      if (found.index > 0) continue
      const before: Run[] = [...runs.slice(0, index), { kind: 'text', text: run.text.slice(0, at) }]
      const after: Run[] = [
        { kind: 'text', text: run.text.slice(at + found[0].length) },
        ...runs.slice(index + 1),
      ]
      return { before, after: tidyRuns(after) }
    }
  }
  return null
}

/** The start of a text, for the report. */
export function shortened(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim()
  return flat.length <= 60 ? flat : `${flat.slice(0, 59)}…`
}
