/* The report as Markdown: read as it is, in any editor and on any forge. */
import { escapeMarkdown } from '../links/link-formats.ts'
import { sayLocalTime } from './local-time.ts'
import type { Report, ReportedAnswer, ReportedEssay, ReportedQuestion } from './report.ts'
import {
  answerFacts,
  checksumNote,
  ownershipNote,
  sayAnswered,
  sayMade,
  sayMark,
  sayTotal,
  sayTry,
} from './report-words.ts'

/** Everything but the checksum, which `report-file.ts` puts at the end. */
export function reportMarkdown(report: Report): string {
  const { title, site, address, student, questions, essays } = report
  const facts = [
    ...(student === null ? [] : [`Estudante: ${student}`]),
    `Feita em: ${sayMade(report)}`,
    `Site: ${site}, ${address}`,
    `Autoavaliação: ${sayTotal(report)}, com ${sayAnswered(report)}`,
  ]
  return [
    `# ${title}`,
    listOf(facts),
    escapeMarkdown(ownershipNote),
    '## Questionário',
    ...questions.flatMap(questionParts),
    ...(essays.length === 0 ? [] : ['## Redações', ...essays.flatMap(essayParts)]),
    '---',
    escapeMarkdown(checksumNote),
  ].join('\n\n')
}

function questionParts({ number, prompt, answer }: ReportedQuestion): string[] {
  const heading = `### ${number}. ${lineOf(prompt)}`
  return answer === null ? [heading, 'Sem resposta.'] : [heading, ...answerParts(answer)]
}

function answerParts(answer: ReportedAnswer): string[] {
  const { text, ideas, questionChanged, earlier } = answer
  return [
    text.trim() === '' ? 'Sem texto.' : quoteOf(text),
    listOf(answerFacts(answer).map((fact) => fact.charAt(0).toUpperCase() + fact.slice(1))),
    ...(questionChanged ? ['A pergunta mudou depois desta resposta.'] : []),
    ...(ideas.length === 0 ? [] : [ideaTable(ideas)]),
    ...(earlier.length === 0 ? [] : ['Tentativas anteriores:', listOf(earlier.map(sayTry))]),
  ]
}

function ideaTable(ideas: ReportedAnswer['ideas']): string {
  const rows = ideas.map(({ text, own, app }) => [lineOf(text), sayMark(own), sayMark(app)])
  return [['Ideia', 'Estudante', 'Leitura do app'], ['---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

function essayParts({ number, prompt, text, editedAt }: ReportedEssay): string[] {
  const edited = `Editada em ${sayLocalTime(editedAt)}.`
  return [`### Redação ${number}. ${lineOf(prompt)}`, edited, quoteOf(text)]
}

function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${lineOf(line)}`).join('\n')
}

function lineOf(text: string): string {
  return escapeMarkdown(text.replace(/\s+/gu, ' ').trim())
}

/**
 * What a student wrote, line by line as they wrote it. Signs that mean something to Markdown are
 * escaped, those at the beginning of a line too: it is a text, not a page.
 */
function quoteOf(text: string): string {
  return text
    .trim()
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/u)
    .map((line) => escapeMarkdown(line).replace(/^(\s*)(\d*)([#+=.)-])/u, '$1$2\\$3'))
    .map((line) => (line.trim() === '' ? '>' : `> ${line}  `))
    .join('\n')
}
