/*
 * What the importer tells its user about the document. Every line of it that did not become
 * content is accounted for, and every guess is owned up to.
 */

export type NoteKind =
  /** What a place of the document was taken for. */
  | 'achado'
  /** What the document does not say and the importer has supposed. */
  | 'adivinhado'
  /** What could not be kept as it was: markup, a link, a picture. */
  | 'descartado'
  /** What belongs to no part and stayed out, words and all. */
  | 'sobrou'
  /** What differs from the content of an earlier import. */
  | 'mudou'

/** `line` counts from 1 in the document; null where the whole document is meant. */
export type Note = { kind: NoteKind; line: number | null; text: string }

export type Notes = {
  add(kind: NoteKind, line: number | null, text: string): void
  /** By line; what concerns the whole document comes first. */
  sorted(): Note[]
}

export function createNotes(): Notes {
  const list: Note[] = []
  const seen = new Set<string>()
  return {
    add(kind, line, text) {
      const key = `${kind} ${line ?? ''} ${text}`
      if (seen.has(key)) return
      seen.add(key)
      list.push({ kind, line, text })
    },
    sorted: () => [...list].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  }
}

/** Why nothing can be made of a document: thrown inside the importer, returned by its door. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly line: number | null

  constructor(reason: string, line: number | null = null) {
    super(reason)
    this.line = line
  }
}

/** The report as lines of a terminal: `guia.md:12 adivinhado: …`. */
export function formatNotes(notes: readonly Note[], file: string): string {
  return notes
    .map(({ kind, line, text }) => `${file}${line === null ? '' : `:${line}`} ${kind}: ${text}`)
    .join('\n')
}
