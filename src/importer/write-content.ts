/*
 * The course as content files. Where content is there already, ids stay with their texts, and what
 * an author has added to a text that did not change stays as it is.
 */
import { splitTitle } from '#domain/course/name-in-title.ts'
import { wordsOf } from './course-words.ts'
import { draftIdeas, draftLabel } from './draft-ideas.ts'
import type { ContentText, Former, FormerFile, FormerItem } from './former-content.ts'
import { plainLetters } from './former-content.ts'
import type { ImportedCourse } from './imported-course.ts'
import { matchFormer } from './match-former.ts'
import type { Notes } from './notes.ts'
import { runsText } from './runs.ts'
import type { ImportedQuestion } from './read-quiz.ts'
import { createSlugs, slugOf } from './slugs.ts'
import { withMovedLinks, writeChapters } from './write-chapters.ts'
import { writeLock } from './write-lock.ts'
import { writeBlocks, writeRuns, writeTitle } from './write-markdown.ts'
import { withHead, yamlText } from './write-yaml.ts'

/** All files of the content folder, the lock of ids last. */
export function writeContent(course: ImportedCourse, former: Former, notes: Notes): ContentText[] {
  const chapters = writeChapters(course.guide?.chapters ?? [], former.chapters, notes)
  const files: ContentText[] = [
    { path: 'guia/index.md', text: writeIndex(course, former) },
    ...chapters.files,
  ]
  if (course.quiz !== null)
    files.push({ path: 'questionario.md', text: writeQuiz(course.quiz, former.questions, notes) })
  if (course.essays !== null)
    files.push({ path: 'redacao.md', text: writeEssays(course.essays, former.essays, notes) })
  if (course.glossary !== null)
    files.push({ path: 'glossario.md', text: writeGlossary(course.glossary, former.terms, notes) })
  const linked = withMovedLinks(files, chapters.moved)
  return [...linked, writeLock(linked)]
}

function writeIndex(course: ImportedCourse, { indexHead }: Former): string {
  const { title, lead, guide } = course
  const head =
    indexHead ||
    [
      `titulo: ${yamlText(course.name ?? shortName(title))}`,
      `descricao: ${yamlText(course.description ?? wordsOf(course.lang).describe(countsOf(course)))}`,
      `lang: ${yamlText(course.lang)}`,
      `chave: ${yamlText(course.scope ?? (slugOf(title) || 'curso'))}`,
      ...(course.hasLab ? ['laboratorio: true'] : []),
    ].join('\n')
  const named = guide?.title == null ? [] : [`## ${titleOf(guide.title)}`]
  const blocks = [writeBlocks(lead), ...named, writeBlocks(guide?.body ?? [])]
  return withHead(head, [`# ${titleOf(title)}`, ...blocks])
}

function countsOf({ guide, quiz, essays, glossary }: ImportedCourse) {
  return {
    chapters: guide?.chapters.length ?? 0,
    questions: quiz?.questions.length ?? 0,
    essays: essays?.essays.length ?? 0,
    terms: glossary?.terms.length ?? 0,
  }
}

const longestName = 30

/** What fits into the corner of a page: the title up to its colon, or its first words. */
function shortName(title: string): string {
  const name = title.split(/[:–—|]/u, 1)[0]?.trim() || title
  if (name.length <= longestName) return name
  const cut = name.slice(0, longestName + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 15)).trim()
}

function titleOf(text: string): string {
  return writeTitle([{ kind: 'text', text }])
}

type Quiz = NonNullable<ImportedCourse['quiz']>

function writeQuiz(quiz: Quiz, former: FormerFile, notes: Notes): string {
  const fresh = quiz.questions.map(({ prompt, answer }) => ({
    title: plainLetters(runsText(prompt)),
    body: plainLetters(runsText(answer)),
  }))
  const items = continueItems(quiz.questions, fresh, former, notes, {
    noun: 'a pergunta',
    nameOf: ({ prompt }) => draftLabel(runsText(prompt)),
    fallback: 'pergunta',
    write: writeQuestion,
  })
  return withHead(former.head || `gabarito: ${yamlText(quiz.keyTitle)}`, [
    `# ${titleOf(quiz.title)}`,
    writeBlocks(quiz.instructions),
    ...items,
  ])
}

function writeQuestion(
  { prompt, answer }: ImportedQuestion,
  id: string,
  former: FormerItem | null,
): string {
  const { ideas, required } = draftIdeas(answer)
  const label = /^- rótulo: (.*)$/mu.exec(former?.source ?? '')?.[1]
  return [
    `## ${writeTitle(prompt)} {#${id}}`,
    [
      `- rótulo: ${label ?? fieldText(draftLabel(runsText(prompt)))}`,
      `- exige: ${required}`,
      '- ideias: rascunho',
    ].join('\n'),
    '### Gabarito',
    writeRuns(answer),
    '### Ideias',
    ideas.map((idea, at) => `- ${fieldText(idea)} {#ideia-${at + 1}}`).join('\n'),
  ].join('\n\n')
}

type Essays = NonNullable<ImportedCourse['essays']>

function writeEssays({ title, essays }: Essays, former: FormerFile, notes: Notes): string {
  const fresh = essays.map(({ prompt }) => ({ title: plainLetters(runsText(prompt)), body: '' }))
  const items = continueItems(essays, fresh, former, notes, {
    noun: 'o tema',
    nameOf: ({ prompt }) => draftLabel(runsText(prompt)),
    fallback: 'tema',
    write: ({ prompt }, id) =>
      `## ${writeTitle(prompt)} {#${id}}\n\n- rótulo: ${fieldText(draftLabel(runsText(prompt)))}`,
  })
  return withHead(former.head, [`# ${titleOf(title)}`, ...items])
}

type Glossary = NonNullable<ImportedCourse['glossary']>

function writeGlossary({ title, terms }: Glossary, former: FormerFile, notes: Notes): string {
  const fresh = terms.map((term) => ({
    title: plainLetters(term.title),
    body: plainLetters(runsText(term.definition)),
  }))
  const items = continueItems(terms, fresh, former, notes, {
    noun: 'o termo',
    nameOf: (term) => splitTitle(term.title).name,
    fallback: 'termo',
    write: (term, id) =>
      [
        `## ${titleOf(term.title)} {#${id}}`,
        ...(term.aliases.length > 0 ? [`- nomes: ${term.aliases.map(fieldText).join(', ')}`] : []),
        writeRuns(term.definition),
      ].join('\n\n'),
  })
  return withHead(former.head, [`# ${titleOf(title)}`, ...items])
}

/** The text of a field or an idea, as Markdown. */
function fieldText(text: string): string {
  return writeRuns([{ kind: 'text', text }])
}

type ItemWriter<Item> = {
  /** With its article, for the report. */
  noun: string
  nameOf(item: Item): string
  fallback: string
  write(item: Item, id: string, former: FormerItem | null): string
}

/** Each item's source: the former one where its text is the same, else a new one under its old id. */
function continueItems<Item extends { line: number }>(
  items: readonly Item[],
  fresh: readonly { title: string; body: string }[],
  former: FormerFile,
  notes: Notes,
  { noun, nameOf, fallback, write }: ItemWriter<Item>,
): string[] {
  const matches = matchFormer(fresh, former.items)
  const slugs = createSlugs(former.items.map(({ id }) => id))
  const isUpdate = former.items.length > 0
  for (const item of former.items) {
    if (!matches.includes(item))
      notes.add(
        'mudou',
        null,
        `${noun} "${item.id}" saiu do documento, e o endereço deixa de existir`,
      )
  }
  return items.map((item, at) => {
    const match = matches[at] ?? null
    if (match === null) {
      const id = slugs.make(slugOf(nameOf(item)), `${fallback}-${at + 1}`)
      if (isUpdate) notes.add('mudou', item.line, `${noun} "${id}" entrou no documento`)
      return write(item, id, null)
    }
    if (match.title === fresh[at]?.title && match.body === fresh[at]?.body) return match.source
    notes.add('mudou', item.line, `${noun} "${match.id}" tem outro texto; o endereço fica`)
    return write(item, match.id, match)
  })
}
