/* Runs and blocks as the Markdown of content: what is text stays text when it is read again. */
import { parseText } from './parse-markdown.ts'
import { runsText, type Run, type TextBlock, tidyRuns, withoutStrong } from './runs.ts'
import { createNotes } from './notes.ts'

/**
 * Runs as one line. Bold that could not be told from its surroundings (`**a**b`) is left out rather
 * than shown as asterisks.
 */
export function writeRuns(runs: readonly Run[]): string {
  const tidy = tidyRuns(runs)
  if (tidy.every(({ kind }) => kind === 'text')) return escapeStart(escapeText(runsText(tidy)))
  for (const attempt of [tidy, withoutEmphasis(tidy), withoutMarks(tidy)]) {
    const written = escapeStart(attempt.map(writeRun).join(''))
    const back = parseText(written, 1, createNotes())
    if (JSON.stringify(back) === JSON.stringify(tidyRuns(attempt))) return written
  }
  return escapeStart(escapeText(runsText(tidy)))
}

/** Runs as the words of a heading, whose last `#` would be taken for decoration. */
export function writeTitle(runs: readonly Run[]): string {
  return writeRuns(runs).replace(/#+$/u, (signs) => signs.replaceAll('#', '\\#'))
}

function writeRun(run: Run): string {
  switch (run.kind) {
    case 'text':
      return escapeText(run.text)
    case 'code':
      return writeCode(run.text)
    case 'strong':
      return `**${run.runs.map(writeRun).join('')}**`
    case 'emphasis':
      return `_${run.runs.map(writeRun).join('')}_`
    case 'link':
      return `[${run.runs.map(writeRun).join('')}](${run.url})`
  }
}

function withoutEmphasis(runs: readonly Run[]): Run[] {
  return tidyRuns(
    runs.flatMap((run): Run[] => {
      if (run.kind === 'emphasis') return withoutEmphasis(run.runs)
      return 'runs' in run ? [{ ...run, runs: withoutEmphasis(run.runs) }] : [run]
    }),
  )
}

function withoutMarks(runs: readonly Run[]): Run[] {
  return tidyRuns(
    withoutStrong(withoutEmphasis(runs)).flatMap((run) => ('runs' in run ? run.runs : [run])),
  )
}

/** A fence of one backtick more than the longest run inside. */
function writeCode(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/gu) ?? []).slice(0, 1000).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${text}${pad}${fence}`
}

/** Every sign that could mean something, escaped; `snake_case` and `R&D` mean nothing. */
function escapeText(text: string): string {
  return text
    .replace(/[\\`*[\]<]/gu, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?[\p{L}\p{N}]+;)/gu, '\\&')
}

/** Signs that mean something at the start of a line only. */
function escapeStart(line: string): string {
  return line.replace(/^(?:[#>+=~-]|:(?= ))/u, '\\$&').replace(/^(\d{1,9})([.)])(?= |$)/u, '$1\\$2')
}

/** Blocks as content writes them, lists one level in for each depth. */
export function writeBlocks(blocks: readonly TextBlock[], indent = ''): string {
  const pieces = blocks.map((block) => {
    if (block.kind !== 'list') return indent + writeRuns(block.runs)
    return block.items
      .map((item, at) => {
        const mark = block.ordered ? `${at + 1}. ` : '- '
        const inner = `${indent}${' '.repeat(mark.length)}`
        const line = `${indent}${mark}${writeRuns(item.runs)}`
        if (item.blocks.length === 0) return line
        // A list right beneath keeps the item tight; a paragraph needs a blank line before it.
        const gap = item.blocks[0]?.kind === 'list' ? '\n' : '\n\n'
        return `${line}${gap}${writeBlocks(item.blocks, inner)}`
      })
      .join('\n')
  })
  return pieces.join('\n\n')
}
