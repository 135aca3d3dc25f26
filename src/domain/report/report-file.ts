/* The files in which a report travels. Each ends with a checksum over all that stands before it. */
import * as words from '#words/report.ts'
import { canonicalJson } from '../progress/canonical-json.ts'
import { checksumOf } from './checksum.ts'
import type { Report } from './report.ts'
import { reportMarkdown } from './report-markdown.ts'
import { type ReportFile, reportKind, reportVersion } from './report-schema.ts'

/** The checksum of a report as JSON, which its printed form bears, too. */
export function reportChecksum(report: Report): string {
  return jsonChecksum(contentOf(report))
}

/** The report for programs and people alike; never a mark, always a self-assessment. */
export function writeReportJson(report: Report): string {
  const content = contentOf(report)
  return `${JSON.stringify({ ...content, checksum: jsonChecksum(content) }, null, 2)}\n`
}

export function writeReportMarkdown(report: Report): string {
  const text = `${reportMarkdown(report)}\n\n`
  return `${text}${checksumLine(markdownChecksum(text))}\n`
}

/** Over all that stands before its line, but not over blanks at line ends, which mail takes away. */
export function markdownChecksum(text: string): string {
  return checksumOf(text.replace(/[ \t]+$/gm, ''))
}

/** Over what the file says and not how it is indented, so that a tidy-up by an editor is no change. */
export function jsonChecksum(content: Omit<ReportFile, 'checksum'>): string {
  return checksumOf(canonicalJson(content))
}

function contentOf(report: Report): Omit<ReportFile, 'checksum'> {
  const notice = `${words.ownership} ${words.checksumMeans}`
  return { kind: reportKind, version: reportVersion, notice, report }
}

/** The version of the format stands in it, since Markdown has no other place for it. */
function checksumLine(checksum: string): string {
  return `${words.checksum} (${words.format} ${reportVersion}): ${checksum}`
}
