/* The guide part: chapters and sections out of headings, bold lines or bold lead-ins of lists. */
import { boldLine, headingOf, isBlank, type Line } from './lines.ts'
import type { Notes } from './notes.ts'
import { parseBlocks, parseText } from './parse-markdown.ts'
import {
  runsText,
  type ListItemBlock,
  type Run,
  strongly,
  type TextBlock,
  tidyRuns,
  withoutStrong,
} from './runs.ts'
import { withoutNumbering } from './part-labels.ts'

export type ImportedSection = { line: number; title: Run[]; blocks: TextBlock[] }
export type ImportedChapter = {
  line: number
  title: Run[]
  intro: TextBlock[]
  sections: ImportedSection[]
}
export type ImportedGuide = { body: TextBlock[]; chapters: ImportedChapter[] }

type Heading = { line: number; level: number; text: string; body: Line[] }

/** Chapters of content files are numbered with three digits at most. */
export const mostChapters = 999

/**
 * The chapters of the guide: the highest level of headings makes chapters, the next one sections.
 * Without headings, bold lines are headings; without those, all is one chapter called `title`.
 */
export function readGuide(lines: readonly Line[], title: string, notes: Notes): ImportedGuide {
  const { opening, headings } = cutAtHeadings(lines)
  const body = parseBlocks(opening, notes).map(asBody)
  if (headings.length === 0) {
    if (body.length === 0) return { body: [], chapters: [] }
    const line = lines.find((one) => !isBlank(one))?.number ?? 1
    notes.add('adivinhado', line, `o guia não tem títulos: virou um capítulo só, "${title}"`)
    const runs: Run[] = [{ kind: 'text', text: title }]
    return {
      body: [],
      chapters: [withSectionsOfList({ line, title: runs, intro: body, sections: [] }, notes)],
    }
  }
  const top = Math.min(...headings.slice(0, 10_000).map(({ level }) => level))
  const chapters: ImportedChapter[] = []
  let sectionLevel: number | null = null
  for (const heading of headings) {
    const blocks = parseBlocks(heading.body, notes).map(asBody)
    const runs = titleRuns(heading, notes)
    const chapter = chapters.at(-1)
    if (heading.level <= top || chapter === undefined) {
      chapters.push({ line: heading.line, title: runs, intro: blocks, sections: [] })
      sectionLevel = null
      continue
    }
    sectionLevel ??= heading.level
    const section = chapter.sections.at(-1)
    if (heading.level <= sectionLevel || section === undefined) {
      chapter.sections.push({ line: heading.line, title: runs, blocks })
    } else {
      // A third level has no place of its own in content: its title becomes a bold line.
      section.blocks.push({ kind: 'paragraph', runs: strongly(runs) }, ...blocks)
    }
  }
  const kept = withoutNumbers(chapters).flatMap((chapter) => complete(chapter, notes))
  return { body, chapters: kept.map((chapter) => withSectionsOfList(chapter, notes)) }
}

function cutAtHeadings(lines: readonly Line[]): { opening: Line[]; headings: Heading[] } {
  const isMarked = lines.some((line) => headingOf(line) !== null)
  const opening: Line[] = []
  const headings: Heading[] = []
  for (const line of lines) {
    const heading = headingOf(line)
    const bold = isMarked || heading !== null ? null : boldLine(line)
    if (heading !== null) headings.push({ line: line.number, ...heading, body: [] })
    else if (bold !== null) headings.push({ line: line.number, level: 7, text: bold, body: [] })
    else (headings.at(-1)?.body ?? opening).push(line)
  }
  return { opening, headings }
}

/** Headings inside of a body were read on source lines; what is still one there is a bold line. */
function asBody(block: TextBlock): TextBlock {
  return block.kind === 'heading' ? { kind: 'paragraph', runs: strongly(block.runs) } : block
}

function titleRuns({ text, line }: Heading, notes: Notes): Run[] {
  const runs = unbold(parseText(text, line, notes))
  return withoutColon(runs.length === 0 ? [{ kind: 'text', text: text.trim() || '…' }] : runs)
}

function unbold(runs: readonly Run[]): Run[] {
  return tidyRuns(withoutStrong(runs))
}

function withoutColon(runs: readonly Run[]): Run[] {
  const last = runs.at(-1)
  if (last?.kind !== 'text') return [...runs]
  return tidyRuns([
    ...runs.slice(0, -1),
    { kind: 'text', text: last.text.replace(/\s*:\s*$/u, '') },
  ])
}

/** The app numbers chapters itself. One numbered title among others is a name, not a number. */
function withoutNumbers(chapters: readonly ImportedChapter[]): ImportedChapter[] {
  const titles = chapters.map(({ title }) => withoutNumbering(leadOf(title)))
  if (!chapters.every(({ title }, at) => leadOf(title) !== titles[at])) return [...chapters]
  return chapters.map((chapter, at) => ({
    ...chapter,
    title: withLead(chapter.title, titles[at] ?? ''),
  }))
}

function leadOf(title: readonly Run[]): string {
  const first = title[0]
  return first?.kind === 'text' ? first.text : ''
}

function withLead(title: readonly Run[], text: string): Run[] {
  return tidyRuns([{ kind: 'text', text }, ...title.slice(1)])
}

/** A chapter that has text, with the sections that have; the others are told. */
function complete(chapter: ImportedChapter, notes: Notes): ImportedChapter[] {
  const sections = chapter.sections.filter(({ line, title, blocks }) => {
    if (blocks.length === 0) notes.add('sobrou', line, `a seção "${runsText(title)}" está vazia`)
    return blocks.length > 0
  })
  if (chapter.intro.length > 0 || sections.length > 0) return [{ ...chapter, sections }]
  notes.add('sobrou', chapter.line, `o capítulo "${runsText(chapter.title)}" está vazio`)
  return []
}

/**
 * A chapter without headings whose list is a list of bold lead-ins with lists of their own: each
 * lead-in is the title of a section.
 */
function withSectionsOfList(chapter: ImportedChapter, notes: Notes): ImportedChapter {
  if (chapter.sections.length > 0) return chapter
  const lists = chapter.intro.filter((block) => block.kind === 'list')
  const [list] = lists
  if (list === undefined || lists.length > 1 || chapter.intro.at(-1) !== list) return chapter
  const sections = list.items.map((item) => sectionOf(item, chapter.line))
  const found = sections.filter((section) => section !== null)
  const nested = list.items.filter((item) => item.blocks.some(({ kind }) => kind === 'list')).length
  if (found.length < list.items.length || nested === 0) return chapter
  notes.add(
    'adivinhado',
    chapter.line,
    `"${runsText(chapter.title)}": os ${found.length} itens em negrito da lista viraram seções`,
  )
  return { ...chapter, intro: chapter.intro.slice(0, -1), sections: found }
}

function sectionOf({ runs, blocks }: ListItemBlock, line: number): ImportedSection | null {
  const [lead, ...rest] = runs
  if (lead?.kind !== 'strong') return null
  const isEnded = /:\s*$/u.test(runsText(lead.runs))
  const [next] = rest
  const follows = next?.kind === 'text' && /^\s*:/u.test(next.text)
  if (!isEnded && !follows) return null
  const after = follows
    ? [{ kind: 'text' as const, text: next.text.replace(/^\s*:\s*/u, '') }, ...rest.slice(1)]
    : rest
  const text = tidyRuns(after)
  const inside = [
    ...(text.length > 0 ? [{ kind: 'paragraph' as const, runs: text }] : []),
    ...blocks,
  ]
  return inside.length === 0
    ? null
    : { line, title: withoutColon(unbold(lead.runs)), blocks: inside }
}
