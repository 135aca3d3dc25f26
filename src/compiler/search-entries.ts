import { address } from '#domain/course/address.ts'
import type { Block, Chapter, Concern, Course, Section, Stage } from '#domain/course/course.ts'
import { foldText } from '#domain/text/fold.ts'
import { plainText } from '#domain/course/plain-text.ts'
import type { SearchEntry } from '#domain/search/search-entry.ts'
import { blocksText } from './blocks.ts'
import type { CourseWords } from './course-words.ts'
import { listPageEntries } from './search-pages.ts'

/**
 * Everything that the search can lead to, in reading order. Of a question there is what its page
 * shows before an attempt, the label and the prompt; `course.keys` is not read here.
 */
export function listSearchEntries(course: Course, words: CourseWords): SearchEntry[] {
  return [
    ...listPageEntries(course.site.parts, words.pages),
    ...course.chapters.flatMap((chapter) => listChapterEntries(chapter, course, words)),
    ...course.questions.map(({ id, label, number, prompt }): SearchEntry => ({
      kind: 'question',
      address: address.question(id),
      title: label,
      names: [],
      trail: words.trails.question(course.quiz.title, number),
      text: plainText(prompt),
    })),
    ...course.essayPages.map(({ id, label, number, prompt }): SearchEntry => ({
      kind: 'essay',
      address: address.essay(id),
      title: label,
      names: [],
      trail: words.trails.essay(number),
      text: plainText(prompt),
    })),
    ...course.termPages.map(({ term }): SearchEntry => ({
      kind: 'term',
      address: address.term(term.id),
      title: term.name,
      names: otherNames(term.name, course.wordings[term.id] ?? []),
      trail: course.glossary.title,
      text: plainText(term.definition),
    })),
  ]
}

function listChapterEntries(chapter: Chapter, course: Course, words: CourseWords): SearchEntry[] {
  const name = `${chapter.numeral}. ${chapter.title}`
  const at = `${address.chapter(chapter.id)}#`
  const items = course.places.filter(
    (place) => place.kind === 'item' && place.address.startsWith(at),
  )
  return [
    {
      kind: 'chapter',
      address: address.chapter(chapter.id),
      title: chapter.title,
      names: [words.chapter(chapter.numeral)],
      trail: words.trails.chapter(chapter.numeral),
      text: blocksText(chapter.intro),
    },
    ...chapter.sections.flatMap((section) => listSectionEntries(section, chapter, name)),
    ...items.map(({ address, title }): SearchEntry => ({
      kind: 'item',
      address,
      title,
      names: [],
      trail: name,
      text: '',
    })),
  ]
}

function listSectionEntries(section: Section, chapter: Chapter, trail: string): SearchEntry[] {
  const stepTrail = `${trail} › ${section.title}`
  const steps = section.blocks.flatMap((block): SearchEntry[] => {
    if (block.kind === 'stages') {
      return block.stages.map((stage) => stepEntry('stage', stage, chapter, stepTrail))
    }
    if (block.kind === 'concerns') {
      return block.concerns.map((concern) => stepEntry('concern', concern, chapter, stepTrail))
    }
    return []
  })
  return [
    {
      kind: 'section',
      address: address.chapter(chapter.id, section.id),
      title: section.title,
      names: [],
      trail,
      text: blocksText(section.blocks.filter(isRunningText)),
    },
    ...steps,
  ]
}

// Stages and concerns are places of their own: as part of their section they would be found twice.
function isRunningText({ kind }: Block): boolean {
  return kind !== 'stages' && kind !== 'concerns'
}

function stepEntry(
  kind: 'stage' | 'concern',
  step: Stage | Concern,
  chapter: Chapter,
  trail: string,
): SearchEntry {
  const outcomes = 'decision' in step && step.decision ? Object.values(step.decision) : []
  return {
    kind,
    address: address.chapter(chapter.id, step.id),
    title: step.title,
    names: step.remark === null ? [] : [step.remark],
    trail,
    text: [
      plainText(step.description),
      ...outcomes.map(({ label, content }) => `${label}: ${plainText(content)}`),
    ].join(' '),
  }
}

function otherNames(name: string, wordings: readonly string[]): string[] {
  return wordings.filter((wording) => foldText(wording) !== foldText(name))
}
