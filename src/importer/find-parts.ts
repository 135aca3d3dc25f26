/*
 * Cuts a document into its parts, on source lines: a title is a title whether it is a heading, a
 * bold line or a line that stands alone, and Markdown has no say in it yet.
 */
import { boldLine, headingOf, isBlank, isRule, type Line } from './lines.ts'
import type { Notes } from './notes.ts'
import { namedPart, type PartKind } from './part-labels.ts'

/** `level` is that of the heading; bold and bare lines rank below all headings. */
export type TitleLine = { line: Line; level: number; title: string }

export type DocumentPart = TitleLine & { kind: PartKind; lines: Line[] }

export type Division = {
  /** What stands before the first part: a title, a foreword, perhaps the chapters. */
  head: Line[]
  parts: DocumentPart[]
}

const boldLevel = 7
const bareLevel = 8
/** A longer line that nothing marks is a sentence. */
const longestBare = 80

const kindNames: Record<PartKind, string> = {
  guide: 'guia',
  quiz: 'questionário',
  key: 'gabarito',
  essays: 'redação',
  glossary: 'glossário',
}

/** The title that a line is, marked or not; null for any other line. */
export function titleLine(line: Line, before: Line | undefined): TitleLine | null {
  const heading = headingOf(line)
  if (heading !== null) return { line, level: heading.level, title: unmarked(heading.text) }
  const bold = boldLine(line)
  if (bold !== null) return { line, level: boldLevel, title: bold }
  const text = line.text.trim()
  const isAlone = before === undefined || isBlank(before) || isRule(before)
  const isTitle = isAlone && !line.isCode && text.length <= longestBare && !/[.?!;,]$/u.test(text)
  return isTitle && /^[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)
    ? { line, level: bareLevel, title: text.replace(/:$/u, '') }
    : null
}

/** A heading that is bold as well is no other title. */
function unmarked(text: string): string {
  return text.replace(/^(\*\*\*?|___?)(.+)\1:?$/u, '$2')
}

type Candidate = TitleLine & { kind: PartKind; index: number; isWeak: boolean }

/** The parts of a document in their order. What no part takes in is told. */
export function findParts(lines: readonly Line[], notes: Notes): Division {
  const found = withoutMentions(lines, withoutAccidents(listCandidates(lines)), notes)
  const first = found[0]
  if (first === undefined) return { head: [...lines], parts: [] }
  const parts = found.map((candidate, at): DocumentPart => {
    const end = found[at + 1]?.index ?? lines.length
    const inside = lines.slice(candidate.index + 1, end)
    const { line, level, title, kind } = candidate
    notes.add('achado', line.number, `${kindNames[kind]}: "${title}"`)
    return { line, level, title, kind, lines: withoutStrangers(inside, candidate, notes) }
  })
  return { head: lines.slice(0, first.index), parts }
}

function listCandidates(lines: readonly Line[]): Candidate[] {
  const found: Candidate[] = []
  let open: Candidate | undefined
  lines.forEach((line, index) => {
    if (line.isCode || isBlank(line)) return
    const title = titleLine(line, lines[index - 1])
    if (title === null) return
    const naming = namedPart(title.title, title.level === bareLevel)
    if (naming === null) return
    const { kind, isWeak } = naming
    // Names one right below the other are a table of contents.
    const below = lines[index + 1]
    if (title.level === bareLevel && below !== undefined && namesPart(below)) return
    // "### Perguntas" under "## Questionário" is the same part; in a guide it is a chapter's name.
    if (open?.kind === kind && title.level > open.level) return
    const candidate = { ...title, kind, index, isWeak }
    found.push(candidate)
    open = candidate
  })
  return found
}

/** Whether a line that nothing marks as a title names a part. */
export function namesPart({ text, isCode }: Line): boolean {
  return !isCode && text.length <= longestBare && namedPart(text.trim(), true) !== null
}

/** A word like "Definições" names a part only where no part says so better. */
function withoutAccidents(found: readonly Candidate[]): Candidate[] {
  const strongest = new Map<PartKind, number>()
  for (const { kind, level, isWeak } of found) {
    if (!isWeak) strongest.set(kind, Math.min(level, strongest.get(kind) ?? Infinity))
  }
  return found.filter(
    ({ kind, level, isWeak }) => !isWeak || level <= (strongest.get(kind) ?? Infinity),
  )
}

/** A table of contents names parts, too, with nothing under their names. */
function withoutMentions(
  lines: readonly Line[],
  found: readonly Candidate[],
  notes: Notes,
): Candidate[] {
  return found.filter(({ index, line, title }, at) => {
    const end = found[at + 1]?.index ?? lines.length
    const hasContent = lines
      .slice(index + 1, end)
      .some((inside) => !isBlank(inside) && !isRule(inside))
    if (!hasContent) notes.add('sobrou', line.number, `"${title}" não tem nada embaixo`)
    return hasContent
  })
}

/** A heading of the part's own rank or above, which names no part, ends what the part holds. */
function withoutStrangers(inside: readonly Line[], part: Candidate, notes: Notes): Line[] {
  if (part.kind === 'guide' || part.level >= boldLevel) return [...inside]
  const end = inside.findIndex((line) => {
    const heading = headingOf(line)
    return heading !== null && heading.level <= part.level && !isItemTitle(heading.text)
  })
  if (end < 0) return [...inside]
  const stranger = inside[end]
  const last = inside.at(-1)
  if (stranger !== undefined && last !== undefined) {
    notes.add(
      'sobrou',
      stranger.number,
      `"${headingOf(stranger)?.text ?? ''}" não é parte conhecida: as linhas ${stranger.number} a ${last.number} ficaram de fora`,
    )
  }
  return inside.slice(0, end)
}

/** "### 3. …", "### Pergunta 3", "### …?": the heading of a question, not of something else. */
function isItemTitle(text: string): boolean {
  return /^[*_]*(?:\d|(?:pergunta|quest\p{L}+|pregunta|tema|resposta|respuesta|answer|essay|q|p)\W*\d)|\?[*_]*$/iu.test(
    text,
  )
}
