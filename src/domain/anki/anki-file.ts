/*
 * Anki's text format (its manual, "Text Files"): header lines, then one note a line. There is no
 * `#columns` header on purpose: with one, Anki maps columns to fields by name, and the fields are
 * called otherwise in every language; without it, in order. The headers that name a note type set
 * it only where it exists, so both the Portuguese and the English name are tried. Decks come from
 * a column, because only so does Anki make the ones that are missing.
 */
import type { Inline } from '../course/course.ts'
import type { AnkiNote, NoteText } from './anki-notes.ts'

const headers = [
  '#separator:Tab',
  '#html:true',
  '#notetype:Basic',
  '#notetype:Básico',
  '#guid column:1',
  '#deck column:2',
  '#tags column:5',
]

/** The notes as one file that Anki imports; the same notes make the same file. */
export function writeAnkiFile(notes: readonly AnkiNote[]): string {
  const rows = notes.map((note) =>
    [note.guid, note.deck, toHtml(note.front), toHtml(note.back), note.tags.join(' ')]
      .map(quoteField)
      .join('\t'),
  )
  return [...headers, ...rows, ''].join('\n')
}

/** One side of a note as HTML. */
export function toHtml(side: readonly NoteText[]): string {
  return side
    .map((part) =>
      'list' in part
        ? `<ul>${part.list.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`
        : `<p>${inlineHtml(part.paragraph)}</p>`,
    )
    .join('')
}

/**
 * A field that holds what would end it, in quotes, with its own quotes doubled. A leading "#" would
 * make the line a comment.
 */
export function quoteField(field: string): string {
  const clean = field.replaceAll('\0', '')
  return /^#|["\t\r\n]/.test(clean) ? `"${clean.replaceAll('"', '""')}"` : clean
}

function inlineHtml(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      switch (node.kind) {
        case 'text':
          return escapeHtml(node.text)
        case 'code':
          return `<code>${escapeHtml(node.text)}</code>`
        case 'strong':
          return `<b>${inlineHtml(node.children)}</b>`
        case 'emphasis':
          return `<i>${inlineHtml(node.children)}</i>`
        // Addresses and definitions of this site lead nowhere from inside Anki.
        case 'link':
        case 'term':
          return inlineHtml(node.children)
      }
    })
    .join('')
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\r\n?|\n/g, '<br>')
    .replace(/\t/g, ' ')
}
