/* The report as Markdown: read as it is, in any editor and on any forge. */
import { capitalize } from '#words/format.ts'
import * as words from '#words/report.ts'
import { escapeMarkdown } from '../links/link-formats.ts'
import { sayLocalTime } from './local-time.ts'
import type { Report, ReportedAnswer, ReportedEssay, ReportedQuestion } from './report.ts'
import { answerFacts, sayAnswered, sayMade, sayMark, sayTotal, sayTry } from './report-words.ts'

/** Everything but the checksum, which `report-file.ts` puts at the end. */
export function reportMarkdown(report: Report): string {
  const { title, site, address, student, questions, essays } = report
  const facts = [
    ...(student === null ? [] : [`${words.student}: ${student}`]),
    `${words.madeOn}: ${sayMade(report)}`,
    `${words.site}: ${site}, ${address}`,
    `${words.selfAssessment}: ${sayTotal(report)}, ${words.including(sayAnswered(report))}`,
  ]
  return [
    `# ${title}`,
    listOf(facts),
    escapeMarkdown(words.ownership),
    `## ${words.quiz}`,
    ...questions.flatMap(questionParts),
    ...(essays.length === 0 ? [] : [`## ${words.essays}`, ...essays.flatMap(essayParts)]),
    '---',
    escapeMarkdown(words.checksumMeans),
  ].join('\n\n')
}

function questionParts({ number, prompt, answer }: ReportedQuestion): string[] {
  const heading = `### ${number}. ${lineOf(prompt)}`
  return answer === null ? [heading, words.noAnswer] : [heading, ...answerParts(answer)]
}

function answerParts(answer: ReportedAnswer): string[] {
  const { text, ideas, questionChanged, earlier } = answer
  return [
    text.trim() === '' ? words.noText : quoteOf(text),
    listOf(answerFacts(answer).map(capitalize)),
    ...(questionChanged ? [words.questionChanged] : []),
    ...(ideas.length === 0 ? [] : [ideaTable(ideas)]),
    ...(earlier.length === 0 ? [] : [`${words.earlierAttempts}:`, listOf(earlier.map(sayTry))]),
  ]
}

function ideaTable(ideas: ReportedAnswer['ideas']): string {
  const rows = ideas.map(({ text, own, app }) => [lineOf(text), sayMark(own), sayMark(app)])
  return [[words.idea, words.ownMark, words.appMark], ['---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

function essayParts({ number, prompt, text, editedAt }: ReportedEssay): string[] {
  const edited = `${words.editedOn(sayLocalTime(editedAt))}.`
  return [`### ${words.essay(number)}. ${lineOf(prompt)}`, edited, quoteOf(text)]
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
