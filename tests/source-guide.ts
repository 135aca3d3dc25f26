/*
 * The study guide that the content is made from, taken apart into the pieces that must be found
 * again in the compiled course and on the pages. It shares no code with the compiler, so that the
 * two cannot err together.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A list item; a lead-in such as "**Linha de Fundo:** …" has a `lead` and maybe a `text`. */
export type SourceItem = { lead: string | null; text: string; items: SourceItem[] }
export type SourceChapter = { numeral: string; title: string; intro: string[]; items: SourceItem[] }
export type SourceTerm = { name: string; definition: string }

export type SourceGuide = {
  title: string
  lead: string
  overview: { title: string; text: string }
  chapters: SourceChapter[]
  quiz: { title: string; instructions: string; prompts: string[] }
  keys: { title: string; answers: string[] }
  essays: { title: string; prompts: string[] }
  glossary: { title: string; terms: SourceTerm[] }
}

/** Words as they read: without Markdown marks and with single spaces. */
export function words(markdown: string): string {
  return markdown
    .replace(/\*+|^_|_$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** The sentences of a text, each with its full stop. */
export function sentences(text: string): string[] {
  return words(text).match(/.+?[.!?](?= [A-ZÀ-Ý"]|$)|.+$/gu) ?? []
}

/** The source guide, read from the copy that is kept with the tests. */
export function readSourceGuide(): SourceGuide {
  const text = readFileSync(join(import.meta.dirname, 'fixtures/guia-fonte.md'), 'utf8')
  const [opening = '', ...parts] = text
    .split(/^### /mu)
    .map((part) => part.replace(/^\*{3}$/gmu, ''))
  const [overview, quiz, keys, essays, glossary, ...more] = parts.map(splitHead)
  if (!overview || !quiz || !keys || !essays || !glossary || more.length > 0) {
    throw new Error('the source guide has other parts than expected')
  }
  const [title = '', lead = ''] = paragraphs(opening)
  const [overviewText = '', ...chapters] = overview.body.split(/^#### /mu)
  const [instructions = ''] = paragraphs(quiz.body)
  return {
    title: words(title.replace(/^# /u, '')),
    lead: words(lead),
    overview: { title: overview.head, text: words(overviewText) },
    chapters: chapters.map(readChapter),
    quiz: { title: quiz.head, instructions: words(instructions), prompts: texts(quiz.body) },
    keys: { title: keys.head, answers: texts(keys.body) },
    essays: { title: essays.head, prompts: texts(essays.body) },
    glossary: {
      title: glossary.head,
      terms: readItems(glossary.body).map(({ lead, text }) => ({
        name: lead ?? '',
        definition: text,
      })),
    },
  }
}

function splitHead(part: string): { head: string; body: string } {
  const end = part.indexOf('\n')
  return { head: words(part.slice(0, end)), body: part.slice(end + 1) }
}

function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/u)
    .map((part) => part.replace(/^\n+/u, ''))
    .filter((part) => part.trim() !== '')
}

function readChapter(part: string): SourceChapter {
  const { head, body } = splitHead(part)
  const [numeral = '', title = ''] = head.split(/\. (.*)/su)
  const intro = paragraphs(body).filter(
    (paragraph) => !itemLine.test(paragraph.split('\n', 1)[0] ?? ''),
  )
  return { numeral, title, intro: intro.map(words), items: readItems(body) }
}

function texts(body: string): string[] {
  return readItems(body).map(({ text }) => text)
}

const itemLine = /^( *)(?:\*|\d+\.) +(.*)$/u

function readItems(body: string): SourceItem[] {
  const root: SourceItem[] = []
  const levels = [{ indent: -1, items: root }]
  for (const line of body.split('\n')) {
    const match = itemLine.exec(line)
    if (match === null) continue
    const indent = match[1]?.length ?? 0
    while ((levels.at(-1)?.indent ?? -1) >= indent) levels.pop()
    const item = readItem(match[2] ?? '')
    levels.at(-1)?.items.push(item)
    levels.push({ indent, items: item.items })
  }
  return root
}

function readItem(line: string): SourceItem {
  // A lead-in ends with a colon inside the bold; other bold words are emphasis.
  const match = /^\*\*([^*]+):\*\*(.*)$/u.exec(line)
  return match === null
    ? { lead: null, text: words(line), items: [] }
    : { lead: words(match[1] ?? ''), text: words(match[2] ?? ''), items: [] }
}
