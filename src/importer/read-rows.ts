/* Glossaries in rows: pipe tables and columns with tabs between them. */
import { foldText } from '#domain/text/fold.ts'
import { isBlank, isRule, type Line } from './lines.ts'
import type { Notes } from './notes.ts'
import { parseText } from './parse-markdown.ts'
import { type Entry, shortened, unbold } from './split-entry.ts'

/** Whether a line has columns with tabs between them. */
export function isTabbed({ text, isCode }: Line): boolean {
  return !isCode && /\S\t\S/u.test(text)
}

/** Whether a line is a row of a pipe table. */
export function isRow({ text, isCode }: Line): boolean {
  const row = text.trim()
  return !isCode && cellsOf(row).length >= (row.startsWith('|') ? 1 : 2) && row.includes('|')
}

function cellsOf(text: string): string[] {
  const inner = text
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
  return inner.split(/(?<!\\)\|/u).map((cell) => cell.replaceAll('\\|', '|').trim())
}

/** The rows of a pipe table, its head left out. */
export function readTable(lines: readonly Line[], notes: Notes): Entry[] {
  const divider = lines.findIndex(
    (line) => /^\|?[\s:|-]*-[\s:|-]*$/u.test(line.text.trim()) && line.text.includes('|'),
  )
  return lines.flatMap((line, at): Entry[] => {
    if (isBlank(line) || at === divider || isRule(line)) return []
    if (!isRow(line)) {
      notes.add('sobrou', line.number, `"${shortened(line.text)}" fora da tabela`)
      return []
    }
    // What stands above the divider names the columns.
    if (at < divider) return []
    return rowEntry(cellsOf(line.text), line, notes)
  })
}

/** Rows with a tab between term and definition. */
export function readTabs(lines: readonly Line[], notes: Notes): Entry[] {
  const rows = lines.filter((line) => !isBlank(line) && !isRule(line))
  return rows.flatMap((line, at): Entry[] => {
    const cells = line.text.split('\t').map((cell) => cell.trim())
    if (cells.length < 2) {
      notes.add('sobrou', line.number, `"${shortened(line.text)}" fora da lista`)
      return []
    }
    return at === 0 && isHeader(cells) ? [] : rowEntry(cells, line, notes)
  })
}

function isHeader([term = '', definition = '']: readonly string[]): boolean {
  const names =
    /^\W*(?:termos?|terminos?|terms?|conceitos?|conceptos?|concepts?|palavras?|words?)\W*$/u
  const meanings =
    /^\W*(?:definic\p{L}+|definitions?|significados?|meanings?|descric\p{L}+|descripcion)\W*$/u
  return names.test(foldText(term)) && meanings.test(foldText(definition))
}

function rowEntry(cells: readonly string[], line: Line, notes: Notes): Entry[] {
  const [term = '', ...meanings] = cells
  if (term === '' && meanings.every((meaning) => meaning === '')) return []
  if (isHeader(cells)) return []
  const definition = meanings.filter((meaning) => meaning !== '').join(' ')
  return [
    {
      line: line.number,
      title: unbold(parseText(term, line.number, notes)),
      definition: parseText(definition, line.number, notes),
    },
  ]
}
