/* The same notes for spreadsheets and other apps: RFC 4180, plain text, one header line. */
import { columns } from '#words/anki.ts'
import { type AnkiNote, noteLines } from './anki-notes.ts'

/** The notes as comma-separated values. */
export function writeCsvFile(notes: readonly AnkiNote[]): string {
  const rows = notes.map((note) => [
    note.guid,
    note.deck,
    noteLines(note.front).join('\n'),
    noteLines(note.back).join('\n'),
    note.tags.join(' '),
  ])
  return [columns, ...rows].map((row) => `${row.map(quoteField).join(',')}\r\n`).join('')
}

function quoteField(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
