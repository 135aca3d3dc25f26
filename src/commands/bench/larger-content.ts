/*
 * The content of a guide so many times as large: for each file of the real one, copies with other
 * words (see `otherWords`), ids and links of their own. Everything is built from it as from any
 * content, so what a library of a guide costs is measured and not guessed.
 */
import { compileCourse } from '#compiler/compile.ts'
import { updateLock } from '#compiler/lock.ts'
import { isCommonWord, textWords } from '#domain/search/search-words.ts'
import * as words from '#words/course.ts'
import { otherWords } from './larger-course.ts'

/** Content files by their path in the content folder. */
export type ContentTexts = ReadonlyMap<string, string>

const chapterPath = /^guia\/(\d+)-(.+)\.md$/u
/** Words that the grammar of content reads. */
const grammar = ['sim', 'nao', 'complemento', 'app']
const termField = /^- (?:inglês|português|também): /u

/** The files of a guide `times` as large, with the lock of their ids. Same in, same out. */
export function growContent(texts: ContentTexts, times: number): Map<string, string> {
  const grown = new Map<string, string>()
  const chapters = [...texts.keys()].filter((path) => chapterPath.test(path))
  const terms = termWords(texts.get('glossario.md') ?? '')
  for (const [path, text] of texts) grown.set(path, text)
  for (let copy = 1; copy < times; copy += 1) {
    const writer = createCopyWriter(copy, terms, (path) =>
      copyPath(path, copy * chapters.length, copy),
    )
    for (const path of chapters) {
      grown.set(writer.path(path), writer.chapter(texts.get(path) ?? ''))
    }
    for (const path of ['questionario.md', 'redacao.md', 'glossario.md']) {
      const items = itemsOf(texts.get(path) ?? '').map((item) =>
        path === 'questionario.md' ? writer.question(item) : writer.item(item),
      )
      grown.set(path, `${grown.get(path)?.trimEnd()}\n\n${items.join('\n')}`)
    }
  }
  return grown.set('ids.lock.json', lockOf(grown))
}

function copyPath(path: string, ahead: number, copy: number): string {
  return path.replace(
    chapterPath,
    (_, number, name) =>
      `guia/${String(Number(number) + ahead).padStart(2, '0')}-${name}-${copy}.md`,
  )
}

/** The second-level headings of a file, each with all beneath it. */
function itemsOf(text: string): string[] {
  return text.split(/^(?=## )/mu).slice(1)
}

/** No two terms may share a name, so the words of names are always changed. */
function termWords(glossary: string): ReadonlySet<string> {
  const named = glossary
    .split('\n')
    .filter((line) => line.startsWith('## ') || termField.test(line))
  const words = named.flatMap((line) => textWords(line.replace(/\{#.*\}|^- \S+ /u, '')))
  return new Set(words.map(({ word }) => word).filter((word) => !isCommonWord(word)))
}

function createCopyWriter(
  copy: number,
  terms: ReadonlySet<string>,
  path: (original: string) => string,
) {
  const reword = (text: string) => otherWords(text, copy, { always: terms, never: grammar })

  /** A link's target: the same place of the same copy. */
  const target = (link: string) => {
    const [file = '', id] = link.split('#', 2)
    const folder = file.startsWith('guia/') ? '' : 'guia/'
    const copied = file === '' ? '' : path(folder + file).slice(folder.length)
    return `${copied}${id === undefined ? '' : `#${id}-${copy}`}`
  }

  const line = (text: string, change = reword) => {
    // Words are changed between what the grammar reads: ids, links' targets, names of fields.
    const field = /^\s*- (?:rótulo|exige|seção|seções|critérios|inglês|português|também):/u.exec(
      text,
    )
    const rest = text.slice(field?.[0].length ?? 0)
    const parts = rest.split(/(\{#[^}]*\}|\]\([^)]*\))/u).map((part) => {
      if (part.startsWith('{#')) return part.replace('}', `-${copy}}`)
      if (part.startsWith('](/') || part.startsWith('](http')) return part
      if (part.startsWith('](')) return `](${target(part.slice(2, -1))})`
      return change(part)
    })
    return (field?.[0] ?? '') + parts.join('')
  }
  const body = (text: string) =>
    text
      .split('\n')
      .map((read) => line(read))
      .join('\n')

  return {
    path,
    item: body,
    chapter(text: string): string {
      const [, front = '', rest = text] = /^---\n(.*?)\n---\n(.*)$/su.exec(text) ?? []
      const steps = front.match(/^pipeline:\n(?: {2}.*\n?)*/mu)?.[0].trimEnd()
      const header = steps?.replaceAll(/^( {2}\S+ \S+)$/gmu, `$1-${copy}`)
      return `${header === undefined ? '' : `---\n${header}\n---\n`}${body(rest)}`
    },
    /** Keys and ideas keep their words, which the patterns beneath them were written for. */
    question(text: string): string {
      const lines = text.split('\n').map((read, index) => {
        const isOwn = index === 0 || read.startsWith('- rótulo:') || read.startsWith('  - seção:')
        return isOwn ? line(read) : line(read, (words) => words)
      })
      return lines.join('\n')
    },
  }
}

function lockOf(texts: ContentTexts): string {
  const encoder = new TextEncoder()
  const files = [...texts].map(([path, text]) => ({ path, bytes: encoder.encode(text) }))
  const { ids, diagnostics } = compileCourse(files, null, words)
  const update = updateLock(ids, null, diagnostics)
  if (update.kind === 'updated') return update.text
  const [first] = update.reasons
  throw new Error(`the larger content is faulty: ${first?.file}:${first?.line} ${first?.message}`)
}
