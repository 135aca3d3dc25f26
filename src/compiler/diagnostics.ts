/*
 * What the compiler tells an author. Every fault has a place and says what to do; all faults are
 * collected, so that one run shows the whole work ahead.
 */

export type Severity = 'error' | 'warning'

/** Both count from 1, as editors do; columns count UTF-16 units. */
export type Place = { line: number; column: number }

export type Diagnostic = Place & {
  /** Path inside the content folder, with slashes. */
  file: string
  /** English kebab-case name of the rule, stable across wordings of the message. */
  rule: string
  /** In Portuguese: what was expected, what is there, what to do. */
  message: string
  severity: Severity
}

/** Anything that knows where it stands: a place, or a node of a parsed tree. */
export type At = Place | { position?: { start: Place } | undefined }

export type Diagnostics = {
  error(file: string, at: At, rule: string, message: string): void
  warn(file: string, at: At, rule: string, message: string): void
  /** By file, then by place. */
  sorted(): Diagnostic[]
}

/** Where a file as a whole is at fault. */
export const fileStart: Place = { line: 1, column: 1 }

/** An empty collection of diagnostics. */
export function createDiagnostics(): Diagnostics {
  const list: Diagnostic[] = []
  const add = (severity: Severity) => (file: string, at: At, rule: string, message: string) => {
    list.push({ file, ...placeOf(at), rule, message, severity })
  }
  return {
    error: add('error'),
    warn: add('warning'),
    sorted: () => [...list].sort(compareDiagnostics),
  }
}

/** The place of a node; the start of the file for a node that was made rather than parsed. */
export function placeOf(at: At): Place {
  if ('line' in at) return { line: at.line, column: at.column }
  const start = at.position?.start ?? fileStart
  return { line: start.line, column: start.column }
}

/** The place of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  const lines = before.split(/\r\n|\r|\n/u)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : Number(a.rule > b.rule))
}
