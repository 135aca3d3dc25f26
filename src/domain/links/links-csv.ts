/* Links for spreadsheets: RFC 4180, marked as UTF-8, and nothing that one would calculate. */
import { columns } from '#words/links.ts'
import type { LinkGroup } from './link-list.ts'

/** Without it, spreadsheets read the accents as another encoding. */
const byteOrderMark = '\uFEFF'

/** The links as comma-separated values, one header line first. */
export function writeLinksCsv(groups: readonly LinkGroup[]): string {
  const rows = groups.flatMap(({ links }) =>
    links.map(({ kind, title, url }) => [kind, title, url]),
  )
  const lines = [columns, ...rows].map((row) => `${row.map(writeField).join(',')}\r\n`)
  return byteOrderMark + lines.join('')
}

/** A field that begins with one of these is a formula to a spreadsheet, quoted or not. */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/

function writeField(field: string): string {
  const text = formulaStart.test(field) ? `'${field}` : field
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
