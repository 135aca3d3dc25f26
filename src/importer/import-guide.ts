/*
 * The importer's one door: bytes of a document in, content files and a report out, or a refusal
 * with its reason. It reads no disk and never throws on a document.
 */
import { withoutComments, withoutUnderlines } from './clean-lines.ts'
import { detectLanguage, wordsOf } from './course-words.ts'
import { decodeLines } from './decode-text.ts'
import { type DocumentHead, takeHead } from './document-head.ts'
import { type Division, type DocumentPart, findParts } from './find-parts.ts'
import { type ContentText, readFormer } from './former-content.ts'
import type { ImportedCourse } from './imported-course.ts'
import { isBlank, isRule, type Line, toLines } from './lines.ts'
import { createNotes, type Note, type Notes, Refusal } from './notes.ts'
import { parseText } from './parse-markdown.ts'
import { type PartKind, withoutNumbering } from './part-labels.ts'
import { readEssays } from './read-essays.ts'
import { readGlossary } from './read-glossary.ts'
import { mostChapters, readGuide } from './read-guide.ts'
import { type Opening, readOpening } from './read-opening.ts'
import { readQuiz } from './read-quiz.ts'
import { runsText } from './runs.ts'
import { withoutTwins } from './without-twins.ts'
import { writeContent } from './write-content.ts'

export type Imported = {
  kind: 'imported'
  files: ContentText[]
  notes: Note[]
  counts: { chapters: number; questions: number; essays: number; terms: number }
}
export type Refused = { kind: 'refused'; reason: string; line: number | null; notes: Note[] }

export type ImportOptions = {
  /** Content of an earlier import, whose ids and whose work by hand are kept. */
  former?: readonly ContentText[]
  /** What the document is called where it does not say so itself. */
  name?: string
}

/** Reads one document. The files are those of a content folder, the lock of ids last. */
export function importGuide(bytes: Uint8Array, options: ImportOptions = {}): Imported | Refused {
  const notes = createNotes()
  try {
    const course = readDocument(bytes, options.name ?? null, notes)
    const files = writeContent(course, readFormer(options.former ?? []), notes)
    const counts = {
      chapters: course.guide?.chapters.length ?? 0,
      questions: course.quiz?.questions.length ?? 0,
      essays: course.essays?.essays.length ?? 0,
      terms: course.glossary?.terms.length ?? 0,
    }
    return { kind: 'imported', files, notes: notes.sorted(), counts }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { kind: 'refused', reason: error.message, line: error.line, notes: notes.sorted() }
  }
}

function readDocument(bytes: Uint8Array, name: string | null, notes: Notes): ImportedCourse {
  const texts = withoutComments(decodeLines(bytes), notes)
  const { head, from } = takeHead(texts, notes)
  const lines = toLines(withoutUnderlines(texts.slice(from)), from + 1)
  if (lines.every(isBlank)) throw new Refusal('o documento está vazio')
  const lang = head.lang ?? guessLanguage(lines, notes)
  const division = findParts(lines, notes)
  if (division.parts.length === 0) {
    throw new Refusal(
      'nenhuma parte foi reconhecida; dê a cada uma um título como "Questionário", "Gabarito", "Perguntas para redação" ou "Glossário"',
    )
  }
  return buildCourse(withTitle(division), head, lang, name, notes)
}

/** "# Study Guide: Photosynthesis" at the very top is the title of all, not the name of a part. */
function withTitle({ head, parts }: Division): Division {
  const [first, ...rest] = parts
  if (first?.kind !== 'guide' || head.some((line) => !isBlank(line) && !isRule(line)))
    return { head, parts }
  return { head: [first.line, ...first.lines], parts: rest }
}

function buildCourse(
  division: Division,
  head: DocumentHead,
  lang: string,
  name: string | null,
  notes: Notes,
): ImportedCourse {
  const words = wordsOf(lang)
  const of = (kind: PartKind) => division.parts.filter((part) => part.kind === kind)
  const [quizzes, keys, essayParts, glossaries] = [
    of('quiz'),
    of('key'),
    of('essays'),
    of('glossary'),
  ]
  if (quizzes.length === 0 && keys.length > 0) {
    throw new Refusal('há um gabarito, mas nenhum questionário', keys[0]?.line.number ?? null)
  }
  const opening = readOpening(division.head, of('guide'), notes)
  const title = head.title ?? opening.title ?? head.name ?? name ?? words.course
  if (head.title === null && opening.title === null) {
    notes.add('adivinhado', null, `o documento não tem título: ficou "${title}"`)
  }
  const guide = readGuideParts(opening, of('guide'), words.guide, notes)
  if (guide !== null && guide.chapters.length > mostChapters) {
    throw new Refusal(
      `o guia tem ${guide.chapters.length} capítulos; cabem ${mostChapters}`,
      guide.chapters[mostChapters]?.line ?? null,
    )
  }
  const quiz = quizzes.length === 0 ? null : readQuiz(quizzes, keys, notes)
  const essays = readEssays(essayParts, notes)
  const terms = withoutTwins(
    glossaries.flatMap(({ lines }) => readGlossary(lines, notes)),
    notes,
  )
  if (quiz === null && essays.length === 0 && terms.length === 0 && guide === null) {
    throw new Refusal(
      'as partes do documento não têm nada que se reconheça',
      division.parts[0]?.line.number ?? null,
    )
  }
  return {
    title,
    name: head.name,
    description: head.description,
    lang,
    scope: head.scope,
    hasLab: head.hasLab,
    lead: opening.lead,
    guide,
    quiz: quiz && {
      title: labelOf(quizzes, words.quiz),
      keyTitle: labelOf(keys, words.key),
      ...quiz,
    },
    essays: essays.length === 0 ? null : { title: labelOf(essayParts, words.essays), essays },
    glossary: terms.length === 0 ? null : { title: labelOf(glossaries, words.glossary), terms },
  }
}

function labelOf(parts: readonly DocumentPart[], otherwise: string): string {
  const [first] = parts
  if (first === undefined) return otherwise
  const title = withoutNumbering(first.title.trim()).replace(/\s*:\s*$/u, '')
  return runsText(parseText(title, first.line.number, createNotes())) || otherwise
}

function readGuideParts(
  { title, body }: Opening,
  parts: readonly DocumentPart[],
  label: string,
  notes: Notes,
): ImportedCourse['guide'] {
  const [first] = parts
  const lines = parts.length > 0 ? parts.flatMap((part) => part.lines) : body
  if (lines.every((line) => isBlank(line) || isRule(line))) return null
  const name = first === undefined ? (title ?? label) : labelOf(parts, label)
  const { body: opening, chapters } = readGuide(lines, name, notes)
  if (chapters.length === 0) return null
  if (first === undefined) {
    notes.add(
      'adivinhado',
      lines[0]?.number ?? null,
      'sem o nome "Guia de estudo": o que vem antes da primeira parte virou o guia',
    )
  }
  return { title: first === undefined ? null : name, body: opening, chapters }
}

function guessLanguage(lines: readonly Line[], notes: Notes): string {
  const lang = detectLanguage(
    lines
      .slice(0, 2000)
      .map(({ text }) => text)
      .join('\n'),
  )
  notes.add(
    'adivinhado',
    null,
    `a língua do conteúdo: ${lang} ("lang:" no cabeçalho do documento decide)`,
  )
  return lang
}
