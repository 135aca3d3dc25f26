/* What files say about each other: practice, term notes, "aparece em", neighbours. */
import { address } from '#domain/course/address.ts'
import type {
  Block,
  Chapter,
  PlaceLink,
  Section,
  Stage,
  Term,
  TermNote,
} from '#domain/course/course.ts'
import { nameLanguage } from '#domain/course/name-language.ts'
import { blocksText, stepText } from './blocks.ts'
import type { GlossaryDraft } from './glossary.ts'
import type { QuestionDraft } from './questionnaire.ts'
import { createRecogniser, type FindTerms } from './recognition.ts'
import { markChapter } from './term-marks.ts'

export type Practice = (address: string) => PlaceLink[]

/** Which questions draw on a passage, in their order, each once. */
export function createPractice(
  questions: readonly QuestionDraft[],
  places: readonly PlaceLink[],
): Practice {
  const byPassage = new Map<string, PlaceLink[]>()
  for (const [index, { key }] of questions.entries()) {
    const place = places[index]
    if (place === undefined) continue
    const passages = key.ideas.flatMap(({ source }) => source?.address ?? [])
    for (const passage of new Set(passages)) {
      byPassage.set(passage, [...(byPassage.get(passage) ?? []), place])
    }
  }
  return (passage) => byPassage.get(passage) ?? []
}

/**
 * The chapter with its practice questions, a note at the first use of each term in it, and a mark
 * at the first use in each section.
 */
export function referChapter(
  chapter: Chapter,
  practice: Practice,
  glossary: GlossaryDraft,
  find: FindTerms,
): Chapter {
  const recognise = createRecogniser(find)
  const marked = markChapter(chapter, find)
  const seen = new Set<string>()
  const notesFor = (text: string): TermNote[] => {
    const named = recognise(text)
    const fresh = glossary.terms.filter(({ term }) => named.has(term.id) && !seen.has(term.id))
    return fresh.map(({ term }) => {
      seen.add(term.id)
      return noteOf(term)
    })
  }
  const practiceAt = (id: string) => practice(address.chapter(chapter.id, id))
  const defined = glossary.terms.filter(({ term }) => marked.ids.has(term.id))
  const refer = (section: Section): Section => {
    const inside = passagesIn(section)
    const asked = [section.id, ...inside].flatMap(practiceAt)
    return {
      ...section,
      blocks: section.blocks.map((block) => referBlock(block, practiceAt)),
      practice: [...new Set(asked)],
      terms: notesFor(`${section.title} ${blocksText(section.blocks)}`),
    }
  }
  return {
    ...chapter,
    intro: marked.intro,
    sections: marked.sections.map(refer),
    definitions: defined.map(({ term }) => noteOf(term)),
  }
}

function noteOf(term: Term): TermNote {
  const { id, name, definition } = term
  const lang = nameLanguage(term)
  return { id, name, ...(lang && { lang }), definition }
}

// A stage shows its own questions; those of list items and concerns have no other place to stand.
function passagesIn(section: Section): string[] {
  return section.blocks.flatMap((block) => {
    if (block.kind === 'concerns') return block.concerns.map(({ id }) => id)
    return listAnchors(block)
  })
}

function listAnchors(block: Block): string[] {
  if (block.kind !== 'list') return []
  return block.items.flatMap(({ anchors, children }) => [
    ...anchors.slice(0, 1),
    ...children.flatMap(listAnchors),
  ])
}

function referBlock(block: Block, practiceAt: Practice): Block {
  if (block.kind !== 'stages') return block
  const refer = (stage: Stage): Stage => ({ ...stage, practice: practiceAt(stage.id) })
  return { ...block, stages: block.stages.map(refer) }
}

/** For each term, the openings, sections, stages and concerns that name it, in reading order. */
export function findAppearances(
  chapters: readonly Chapter[],
  find: FindTerms,
): Map<string, PlaceLink[]> {
  const recognise = createRecogniser(find)
  const found = new Map<string, PlaceLink[]>()
  for (const { place, text } of chapters.flatMap(passages)) {
    for (const id of recognise(text)) {
      const known = found.get(id)
      if (known === undefined) found.set(id, [place])
      else known.push(place)
    }
  }
  return found
}

type Passage = { place: PlaceLink; text: string }

function passages(chapter: Chapter): Passage[] {
  const link = (kind: PlaceLink['kind'], id: string, title: string): PlaceLink => ({
    kind,
    address: address.chapter(chapter.id, id),
    title,
  })
  const title = `${chapter.numeral}. ${chapter.title}`
  const opening: Passage = {
    place: { kind: 'chapter', address: address.chapter(chapter.id), title },
    text: `${title} ${blocksText(chapter.intro)}`,
  }
  const sections = chapter.sections.flatMap((section): Passage[] => {
    const steps = section.blocks.flatMap((block): Passage[] => {
      if (block.kind === 'stages') {
        return block.stages.map((stage) => ({
          place: link('stage', stage.id, stage.title),
          text: stepText(stage),
        }))
      }
      if (block.kind !== 'concerns') return []
      return block.concerns.map((concern) => ({
        place: link('concern', concern.id, concern.title),
        text: stepText(concern),
      }))
    })
    // Words inside a stage or a concern are found there, not a second time in the section.
    const own = section.blocks.filter(({ kind }) => kind !== 'stages' && kind !== 'concerns')
    const text = `${section.title} ${blocksText(own)}`
    return [{ place: link('section', section.id, section.title), text }, ...steps]
  })
  return [opening, ...sections]
}
