/*
 * Content that is there already, as far as an import has to know it: which ids stand for which
 * texts, and the source of what an author has worked on.
 */
import { letters } from './split-answer.ts'

/** A content file as text; `path` is relative to the content folder. */
export type ContentText = { path: string; text: string }

/** An item with the letters of its texts, and its source from the heading on. */
export type FormerItem = {
  id: string
  title: string
  /** Letters of what the document says of it, without what an author has added. */
  body: string
  source: string
}
export type FormerChapter = FormerItem & {
  path: string
  head: string
  intro: FormerItem
  sections: FormerItem[]
}
export type FormerFile = { head: string; items: FormerItem[] }

export type Former = {
  /** Front matter of `guia/index.md`; empty when there is no such file. */
  indexHead: string
  chapters: FormerChapter[]
  questions: FormerFile
  essays: FormerFile
  terms: FormerFile
}

export function readFormer(files: readonly ContentText[]): Former {
  const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? ''
  const chapters = files
    .filter(({ path }) => /^guia\/\d{2,3}-[a-z0-9-]+\.md$/u.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  return {
    indexHead: splitHead(textOf('guia/index.md')).head,
    chapters: chapters.map(readChapter),
    questions: readFile(textOf('questionario.md'), answerOf),
    essays: readFile(textOf('redacao.md'), () => ''),
    terms: readFile(textOf('glossario.md'), (body) => body.replace(/^- .*$/gmu, '')),
  }
}

function readFile(text: string, own: (body: string) => string): FormerFile {
  const { head, rest } = splitHead(text)
  return {
    head,
    items: splitItems(rest)
      .slice(1)
      .map((source) => toItem(source, own)),
  }
}

function readChapter({ path, text }: ContentText): FormerChapter {
  const { head, rest } = splitHead(text)
  const [opening = '', ...sections] = splitItems(rest)
  const item = toItem(opening, withoutAdded)
  return {
    ...item,
    path,
    head,
    intro: item,
    sections: sections.map((source) => toItem(source, withoutAdded)),
  }
}

function splitHead(text: string): { head: string; rest: string } {
  const source = text.replaceAll('\r\n', '\n')
  const end = source.startsWith('---\n') ? source.indexOf('\n---\n', 3) : -1
  return end < 0
    ? { head: '', rest: source }
    : { head: source.slice(4, end), rest: source.slice(end + 5) }
}

function splitItems(text: string): string[] {
  return text.split(/^(?=## )/mu).map((source) => source.trim())
}

function toItem(source: string, own: (body: string) => string): FormerItem {
  const end = source.indexOf('\n')
  const heading = end < 0 ? source : source.slice(0, end)
  const body = end < 0 ? '' : source.slice(end + 1)
  const id = /\{#([a-z0-9-]+)\}\s*$/u.exec(heading)?.[1] ?? ''
  return { id, title: plainLetters(heading), body: plainLetters(own(body)), source }
}

function answerOf(body: string): string {
  const [, answer = ''] = body.split(/^### Gabarito\s*$/mu)
  return answer.split(/^### /mu, 1)[0] ?? ''
}

/** A complement of the app is no word of the document. */
function withoutAdded(body: string): string {
  return body.replace(/^>.*$/gmu, '')
}

/** Letters of a source, without ids and without the addresses of links. */
export function plainLetters(source: string): string {
  return letters(
    source
      .replace(/\s*\{#[^{}\n]*\}/gu, '')
      .replace(/\]\([^()\s]*\)/gu, ']')
      .replace(/^ *\d{1,3}\. /gmu, ''),
  )
}
