import type { Diagnostic } from './diagnostics.ts'

/**
 * One line as terminals and editors make it clickable.
 *
 * @example 'content/questionario.md:12:1 erro [duplicate-id] …'
 */
export function formatDiagnostic(diagnostic: Diagnostic, folder = 'content'): string {
  const { file, line, column, rule, message, severity } = diagnostic
  const kind = severity === 'error' ? 'erro' : 'aviso'
  return `${folder}/${file}:${line}:${column} ${kind} [${rule}] ${message}`
}

/** All lines, and the counts as the last one. */
export function formatReport(diagnostics: readonly Diagnostic[], folder = 'content'): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  return [
    ...diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, folder)),
    `${count(errors, 'erro')}, ${count(diagnostics.length - errors, 'aviso')}`,
  ].join('\n')
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
