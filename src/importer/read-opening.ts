/* What stands before the first part: a title, a foreword, perhaps chapters that nobody named. */
import { namesPart, titleLine, type DocumentPart } from './find-parts.ts'
import { boldLine, headingOf, isBlank, isRule, type Line } from './lines.ts'
import type { Notes } from './notes.ts'
import { parseBlocks, parseText } from './parse-markdown.ts'
import { runsText, strongly, type TextBlock } from './runs.ts'

export type Opening = { title: string | null; lead: TextBlock[]; body: Line[] }

/** The title, the foreword, and what before the first part is chapters rather than a foreword. */
export function readOpening(
  head: readonly Line[],
  guides: readonly DocumentPart[],
  notes: Notes,
): Opening {
  const start = head.findIndex((line) => !isBlank(line) && !isRule(line))
  const first = head[start]
  const found = first === undefined ? null : titleLine(first, undefined)
  const rest = head.slice(found === null ? Math.max(0, start) : start + 1)
  const title =
    found === null ? null : runsText(parseText(found.title, found.line.number, notes)) || null
  const listed = rest.filter((line) => namesPart(line))
  for (const line of listed) notes.add('sobrou', line.number, `"${line.text.trim()}" no sumário`)
  const kept = rest.filter((line) => !listed.includes(line))
  const body = guides.length > 0 ? kept.length : kept.findIndex((line) => beginsBody(line))
  const end = body < 0 ? kept.length : body
  const lead = parseBlocks(kept.slice(0, end), notes).map((block): TextBlock =>
    block.kind === 'heading' ? { kind: 'paragraph', runs: strongly(block.runs) } : block,
  )
  return { title, lead, body: kept.slice(end) }
}

function beginsBody(line: Line): boolean {
  return (
    headingOf(line) !== null ||
    boldLine(line) !== null ||
    (!line.isCode && /^(?:[-*+] |\d{1,3}[.)] )/u.test(line.text))
  )
}
