/* The terms of a glossary, in any of the shapes that people give to a list of words. */
import { headingOf, isBlank, isRule, type Line, splitParagraphs } from './lines.ts'
import type { Notes } from './notes.ts'
import { parseBlocks, parseText } from './parse-markdown.ts'
import { isRow, isTabbed, readTable, readTabs } from './read-rows.ts'
import { joinBlocks, type Run, runsText, tidyRuns } from './runs.ts'
import { type Entry, isTermLong, longestTerm, shortened, splitEntry } from './split-entry.ts'
import { findAliases } from './term-aliases.ts'

export type ImportedTerm = {
  line: number
  title: string
  /** Second names that stand in the title's parentheses. */
  aliases: string[]
  definition: Run[]
}

/** The terms of one part, in its order. */
export function readGlossary(lines: readonly Line[], notes: Notes): ImportedTerm[] {
  return readEntries(lines, notes).flatMap((entry): ImportedTerm[] => {
    const title = runsText(tidyRuns(entry.title))
      .replace(/\s*[:：]$/u, '')
      .trim()
    if (title === '' || runsText(entry.definition) === '') {
      notes.add('sobrou', entry.line, `"${shortened(title)}" não tem termo e definição`)
      return []
    }
    return [{ line: entry.line, title, aliases: findAliases(title), definition: entry.definition }]
  })
}

function readEntries(lines: readonly Line[], notes: Notes): Entry[] {
  if (areTermsHeadings(lines)) return readHeadings(lines, notes)
  const rows = lines.filter((line) => isRow(line))
  if (rows.length >= 2) return readTable(lines, notes)
  const tabs = lines.filter(isTabbed)
  if (tabs.length >= 2) return readTabs(lines, notes)
  const least = leastBullet(lines)
  if (least !== null)
    return readGroups(
      groupBy(lines, (line) => isBulletAt(line, least), notes),
      notes,
    )
  return readParagraphs(lines, notes)
}

/** Each heading has words of its own beneath: not the letters of an alphabet above their lists. */
function areTermsHeadings(lines: readonly Line[]): boolean {
  const headings = lines.filter((line) => headingOf(line) !== null)
  const first = lines.find((line) => !isBlank(line) && !isRule(line))
  const prose = lines.filter(
    (line) =>
      !isBlank(line) &&
      !isRule(line) &&
      headingOf(line) === null &&
      !/^\s*(?:[|-]|\*(?!\*)|\d{1,3}[.)] )/u.test(line.text),
  )
  return headings.length > 0 && headings[0] === first && prose.length >= headings.length
}

const bullet = /^(?:[-*+•●▪◦‣] |\d{1,3}\\?[.)] )(?=\S)/u

function leastBullet(lines: readonly Line[]): number | null {
  let least: number | null = null
  let count = 0
  for (const line of lines) {
    if (line.isCode || isRule(line) || !bullet.test(line.text.trimStart())) continue
    count++
    const indent = indentOf(line)
    if (least === null || indent < least) least = indent
  }
  const others = lines.filter((line) => !isBlank(line) && indentOf(line) === 0).length
  // A few bullets inside of definitions make no list of terms.
  if (least === null) return null
  return (least > 0 ? others <= 1 : count * 2 >= others) ? least : null
}

function isBulletAt(line: Line, indent: number): boolean {
  return (
    !line.isCode &&
    !isRule(line) &&
    indentOf(line) <= indent + 1 &&
    bullet.test(line.text.trimStart())
  )
}

function indentOf({ text }: Line): number {
  return text.length - text.trimStart().length
}

/** Lines from one start to the next; what stands before the first is told as left over. */
function groupBy(lines: readonly Line[], isStart: (line: Line) => boolean, notes: Notes): Line[][] {
  const groups: Line[][] = []
  for (const line of lines) {
    if (isStart(line)) groups.push([{ ...line, text: line.text.trimStart().replace(bullet, '') }])
    else if (isBlank(line) || isRule(line)) groups.at(-1)?.push({ ...line, text: '' })
    else if (headingOf(line) !== null) notes.add('sobrou', line.number, `"${shortened(line.text)}"`)
    else if (groups.length > 0) groups.at(-1)?.push(line)
    else tellIntro(line, notes)
  }
  return groups
}

function tellIntro(line: Line, notes: Notes): void {
  notes.add('sobrou', line.number, `"${shortened(line.text)}" antes do primeiro termo`)
}

function readGroups(groups: readonly Line[][], notes: Notes): Entry[] {
  return groups.flatMap((group): Entry[] => {
    const entry = splitEntry(group, notes)
    if (entry !== null) return [entry]
    const [first] = group
    if (first !== undefined)
      notes.add('sobrou', first.number, `"${shortened(first.text)}" não diz termo e definição`)
    return []
  })
}

function readHeadings(lines: readonly Line[], notes: Notes): Entry[] {
  const entries: Entry[] = []
  let open: { title: Line; text: string; body: Line[] } | null = null
  const close = () => {
    if (open === null) return
    const definition = joinBlocks(parseBlocks(open.body, notes))
    entries.push({
      line: open.title.number,
      title: parseText(open.text, open.title.number, notes),
      definition,
    })
  }
  for (const line of lines) {
    const heading = headingOf(line)
    if (heading !== null) {
      close()
      open = { title: line, text: heading.text, body: [] }
    } else if (open !== null) open.body.push(line)
    else if (!isBlank(line) && !isRule(line)) tellIntro(line, notes)
  }
  close()
  return entries
}

/** Paragraphs and tight lines: a line that reads "termo: definição" begins an entry. */
function readParagraphs(lines: readonly Line[], notes: Notes): Entry[] {
  const groups: Line[][] = []
  for (const paragraph of splitParagraphs(lines)) {
    const isLoneTitle = paragraph.length === 1 && isBoldAlone(paragraph[0])
    paragraph.forEach((line, at) => {
      const isAfterTitle = groups.at(-1)?.length === 1 && isBoldAlone(groups.at(-1)?.[0])
      // The line of a definition list: a colon before the definition.
      const described = /^\s*: +(?=\S)/u.exec(line.text)
      if (described !== null && groups.length > 0) {
        groups.at(-1)?.push({ ...line, text: line.text.slice(described[0].length) })
      } else if (!isAfterTitle && (isLoneTitle || beginsEntry(line, paragraph[at + 1])))
        groups.push([line])
      else if (groups.length > 0) groups.at(-1)?.push(at === 0 ? { ...line } : line)
      else tellIntro(line, notes)
    })
  }
  return readGroups(groups, notes)
}

function isBoldAlone(line: Line | undefined): boolean {
  return (
    line !== undefined && /^\s*(\*\*|__)[^*]+\1:?\s*$/u.test(line.text.slice(0, longestTerm * 2))
  )
}

function beginsEntry(line: Line, next: Line | undefined): boolean {
  if (line.isCode) return false
  if (/^\s*(?:\*\*|__)\S/u.test(line.text)) return true
  if (next !== undefined && /^\s*: +\S/u.test(next.text)) return true
  const before = /^\s*(\S(?:[^:：]|:(?! ))*?)(?:[:：] | [–—] )\S/u.exec(
    line.text.slice(0, longestTerm + 20),
  )?.[1]
  return (
    before !== undefined &&
    isTermLong(before) &&
    !/[.?!] /u.test(before.replace(/\b\p{L}{1,4}\. ?/gu, ''))
  )
}
