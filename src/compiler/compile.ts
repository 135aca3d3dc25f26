/*
 * The compiler's one door: bytes of content files in, a typed course or diagnostics out. It reads
 * no disk, knows no bundler and never throws on content.
 */
import { address } from '#domain/course/address.ts'
import type { Course, SitePart } from '#domain/course/course.ts'
import { pagesWith } from '#domain/course/site-parts.ts'
import { createPatternParser } from '#domain/reading/pattern.ts'
import { assembleCourse } from './assemble.ts'
import { buildChapter, declareChapter, type ChapterDraft } from './chapter.ts'
import { checkCourse } from './checks.ts'
import type { CourseWords } from './course-words.ts'
import { createDiagnostics, fileStart, type Diagnostic, type Diagnostics } from './diagnostics.ts'
import { buildEssays, declareEssays } from './essays.ts'
import type { Example } from './examples.ts'
import { collectIds } from './frozen-ids.ts'
import { buildGlossary, declareGlossary } from './glossary.ts'
import { buildGuideIndex } from './guide-index.ts'
import { createIdSpace } from './id-space.ts'
import { createLinks } from './links.ts'
import { checkLock, type Ids } from './lock.ts'
import { buildQuestionnaire, declareQuestionnaire, type Questionnaire } from './questionnaire.ts'
import type { ContentFile } from './read-content.ts'
import { checkReadings } from './reading-checks.ts'
import { declareMoves, listRedirects } from './redirects.ts'
import { parseSource, type Source } from './source.ts'

export type Compilation = {
  /** Null as soon as there is one error. */
  course: Course | null
  diagnostics: Diagnostic[]
  /** For the author's checks only. */
  examples: Example[]
  ids: Ids
}

const indexPath = 'guia/index.md'
/** In the order of the number, which has two or three digits. */
const chapterPath = /^guia\/(\d{2,3})-[a-z0-9-]+\.md$/u
const itemPaths = ['questionario.md', 'redacao.md', 'glossario.md'] as const

/**
 * Compiles a content folder. `lock` is the text of its id lock, null when there is none; `words` are
 * for what readers see, in the language of the interface.
 */
export function compileCourse(
  files: readonly ContentFile[],
  lock: string | null,
  words: CourseWords,
): Compilation {
  const diagnostics = createDiagnostics()
  checkFiles(files, diagnostics)
  const links = createLinks()
  const sources = new Map<string, Source>()
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const source = parseSource(file, diagnostics)
    if (source === null) links.excuse(file.path)
    else sources.set(file.path, source)
  }

  const chapters: ChapterDraft[] = []
  const chapterIds = createIdSpace('no guia')
  const chapterSources = [...sources.values()]
    .filter(({ path }) => chapterPath.test(path))
    .sort((a, b) => chapterNumber(a.path) - chapterNumber(b.path))
  const hasGuide = chapterSources.length > 0
  if (hasGuide) {
    links.declare(indexPath, { kind: 'page', address: address.guide, title: words.guide })
  }
  chapterSources.forEach((source, index) => {
    const draft = declareChapter(source, index, chapterIds, links)
    if (draft !== null) chapters.push(draft)
  })
  declareMoves(chapters, links)
  const declared = <Draft>(path: string, declare: (source: Source) => Draft): Draft | null => {
    const source = sources.get(path)
    return source === undefined ? null : declare(source)
  }
  const quizItems = declared('questionario.md', (source) =>
    declareQuestionnaire(source, links, words),
  )
  const essayItems = declared('redacao.md', (source) => declareEssays(source, links, words))
  const termItems = declared('glossario.md', (source) => declareGlossary(source, links))

  const index = declared(indexPath, (source) => buildGuideIndex(source, links))
  const parts = listParts({
    guide: hasGuide,
    quiz: quizItems !== null,
    essays: essayItems !== null,
    glossary: termItems !== null,
    lab: index?.hasLab === true,
  })
  for (const page of pagesWith(parts)) links.allowPage(page)
  const builtChapters = chapters.map((draft) => buildChapter(draft, links))
  // Its patterns are read for what they name, for their groups and for the check of the readings.
  const parsePattern = createPatternParser()
  const questionnaire =
    quizItems && buildQuestionnaire(quizItems, links, hasGuide, words, parsePattern)
  const essays = essayItems && buildEssays(essayItems, links, hasGuide, words)
  const glossary = termItems && buildGlossary(termItems, links)
  for (const { source } of [...chapters, quizItems, essayItems, termItems].filter(isPresent)) {
    source.checkUnusedIds()
  }
  sources.get(indexPath)?.checkUnusedIds()

  const ids = collectIds(chapters, [
    {
      area: 'questionario',
      draft: quizItems,
      inner: questionnaire?.questions.map(({ ideaIds }) => ideaIds) ?? [],
    },
    {
      area: 'redacao',
      draft: essayItems,
      inner: essays?.essays.map(({ criterionIds }) => criterionIds) ?? [],
    },
    { area: 'glossario', draft: termItems, inner: [] },
  ])
  checkLock(lock, ids, diagnostics)
  const examples = questionnaire?.questions.flatMap((question) => question.examples) ?? []
  const course =
    index &&
    assembleCourse({
      index,
      parts,
      chapters: builtChapters,
      questionnaire: questionnaire ?? noQuestionnaire,
      essays: essays ?? { title: '', essays: [] },
      glossary: glossary ?? { title: '', terms: [] },
      links,
      redirects: listRedirects(chapters, [quizItems, essayItems, termItems], links),
    })
  if (course !== null) checkCourse(course, examples, diagnostics)
  if (quizItems && questionnaire && !hasErrors(diagnostics)) {
    checkReadings(quizItems.source.path, questionnaire.questions, diagnostics, parsePattern)
  }

  const sorted = diagnostics.sorted()
  const failed = sorted.some(({ severity }) => severity === 'error')
  return { course: failed ? null : course, diagnostics: sorted, examples, ids }
}

const noQuestionnaire: Questionnaire = { title: '', keyTitle: '', instructions: [], questions: [] }

function listParts(has: Record<SitePart, boolean>): SitePart[] {
  const order: SitePart[] = ['guide', 'quiz', 'essays', 'glossary', 'lab']
  return order.filter((part) => has[part])
}

function hasErrors(diagnostics: Diagnostics): boolean {
  return diagnostics.sorted().some(({ severity }) => severity === 'error')
}

function chapterNumber(path: string): number {
  return Number(chapterPath.exec(path)?.[1])
}

function checkFiles(files: readonly ContentFile[], diagnostics: Diagnostics): void {
  const paths = files.map(({ path }) => path)
  const known = new Set<string>([indexPath, ...itemPaths])
  if (!paths.includes(indexPath)) {
    diagnostics.error(indexPath, fileStart, 'missing-file', 'falta este arquivo; crie-o.')
  }
  // A course may do without each of its parts, but not without all of them.
  if (!paths.some((path) => chapterPath.test(path) || itemPaths.some((item) => item === path))) {
    const message = `o conteúdo não tem capítulo (guia/01-nome.md) nem ${itemPaths.join(', ')}; crie um.`
    diagnostics.error(indexPath, fileStart, 'missing-file', message)
  }
  for (const path of paths) {
    if (chapterPath.test(path) || known.has(path)) continue
    const message =
      'este arquivo não faz parte do conteúdo; capítulos chamam-se guia/NN-nome.md, com NN de 01 a 999.'
    diagnostics.error(path, fileStart, 'unexpected-file', message)
  }
}

function isPresent<Value>(value: Value | null): value is Value {
  return value !== null
}
