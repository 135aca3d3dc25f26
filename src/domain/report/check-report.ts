/* What an instructor is told of a file that a student has sent. */
import * as words from '#words/report.ts'
import { isObject, parseJson } from '../progress/stored-progress.ts'
import type { Report } from './report.ts'
import { jsonChecksum, markdownChecksum } from './report-file.ts'
import { parseReportFile, reportKind, reportVersion } from './report-schema.ts'

export type ReportCheck =
  /** As it was written. `report` is what it says; Markdown is for people and says it itself. */
  | { kind: 'whole'; checksum: string; report: Report | null }
  /** A report that was cut, damaged or edited. */
  | { kind: 'changed' }
  /** A report of a later version of this app. */
  | { kind: 'newer' }
  | { kind: 'foreign' }

/** Far more than the ten answers and five essays of any student. */
export const longestReport = 5_000_000

/** Tells a whole report from a mangled one and from what is none. Never throws, whatever comes. */
export function checkReport(text: string): ReportCheck {
  if (text.length > longestReport) return { kind: 'foreign' }
  // Mail and editors put a mark in front, and end lines in their own way.
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  return clean.trimStart().startsWith('{') ? checkJson(clean) : checkMarkdown(clean)
}

function checkJson(text: string): ReportCheck {
  const data = parseJson(text)
  // Cut in the middle it is no JSON any more, but still says what it was.
  if (!data.ok) return { kind: text.includes(`"${reportKind}"`) ? 'changed' : 'foreign' }
  if (!isObject(data.value) || data.value['kind'] !== reportKind) return { kind: 'foreign' }
  const file = parseReportFile(data.value)
  if (file === null) return isLater(data.value['version']) ? { kind: 'newer' } : { kind: 'changed' }
  const { checksum, ...content } = file
  return verdict(checksum, jsonChecksum(content), file.report)
}

const lastLine = new RegExp(
  `^${words.checksum} \\(${words.format} (\\d{1,6})\\): ([0-9a-f-]{19})\\s*$`,
)

function checkMarkdown(text: string): ReportCheck {
  const start = text.lastIndexOf(`${words.checksum} (`)
  const end = start < 0 ? null : lastLine.exec(text.slice(start))
  if (end === null) {
    const isOurs = text.trimStart().startsWith(`# ${words.title}\n`)
    return { kind: isOurs ? 'changed' : 'foreign' }
  }
  const [, version = '', checksum = ''] = end
  if (isLater(Number(version))) return { kind: 'newer' }
  if (version !== String(reportVersion)) return { kind: 'changed' }
  return verdict(checksum, markdownChecksum(text.slice(0, start)), null)
}

function isLater(version: unknown): boolean {
  return typeof version === 'number' && version > reportVersion
}

function verdict(given: string, computed: string, report: Report | null): ReportCheck {
  return given === computed ? { kind: 'whole', checksum: given, report } : { kind: 'changed' }
}
