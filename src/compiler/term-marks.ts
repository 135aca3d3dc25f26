/*
 * Marks the first use of each term in a section, so that its definition opens where it is read.
 * No word is added or changed: a mark only wraps the words that name the term.
 */
import type { Block, Chapter, Inline, ListItem, Outcome, Section } from '#domain/course/course.ts'
import { plainText } from '#domain/course/plain-text.ts'
import type { FindTerms, NamingUse } from './recognition.ts'

/** The ids of the terms marked so far in the section. */
type Marked = Set<string>

/**
 * The chapter with its terms marked, and the ids of those. Running text and the names of stages and
 * concerns come in reading order; a section's own title is marked only for what its text does not
 * name again.
 */
export function markChapter(
  chapter: Chapter,
  find: FindTerms,
): { intro: Block[]; sections: Section[]; ids: ReadonlySet<string> } {
  const opening: Marked = new Set()
  const intro = chapter.intro.map((block) => markBlock(block, find, opening))
  const ids = new Set(opening)
  const sections = chapter.sections.map((section): Section => {
    const marked: Marked = new Set()
    const blocks = section.blocks.map((block) => markBlock(block, find, marked))
    const title = markTitle(section.title, find, marked)
    for (const id of marked) ids.add(id)
    return { ...section, blocks, ...title }
  })
  return { intro, sections, ids }
}

function markBlock(block: Block, find: FindTerms, marked: Marked): Block {
  const mark = (nodes: readonly Inline[]) => markInlines(nodes, find, marked)
  const markOutcome = (outcome: Outcome) => ({ ...outcome, content: mark(outcome.content) })
  switch (block.kind) {
    case 'paragraph':
      return { ...block, children: mark(block.children) }
    case 'list': {
      const markItem = (item: ListItem): ListItem => ({
        ...item,
        content: mark(item.content),
        children: item.children.map((child) => markBlock(child, find, marked)),
      })
      return { ...block, items: block.items.map(markItem) }
    }
    case 'complement':
      return { ...block, blocks: block.blocks.map((inner) => markBlock(inner, find, marked)) }
    case 'stages':
      return {
        ...block,
        stages: block.stages.map((stage) => ({
          ...stage,
          ...markTitle(stage.title, find, marked),
          description: mark(stage.description),
          decision: stage.decision && {
            yes: markOutcome(stage.decision.yes),
            no: markOutcome(stage.decision.no),
          },
        })),
      }
    case 'concerns':
      return {
        ...block,
        concerns: block.concerns.map((concern) => ({
          ...concern,
          ...markTitle(concern.title, find, marked),
          description: mark(concern.description),
        })),
      }
  }
}

function markTitle(title: string, find: FindTerms, marked: Marked): { markedTitle?: Inline[] } {
  const nodes = markInlines([{ kind: 'text', text: title }], find, marked)
  return nodes.some(({ kind }) => kind === 'term') ? { markedTitle: nodes } : {}
}

/** A use to be marked, by its place in the words of the whole passage. */
type Mark = NamingUse

function markInlines(nodes: readonly Inline[], find: FindTerms, marked: Marked): Inline[] {
  // The passage is read whole, so that emphasis inside a long name does not bring out a short one.
  const spans = openSpans(nodes, 0)
  const marks: Mark[] = []
  for (const use of find(plainText(nodes))) {
    const isOpen = spans.some(({ start, end }) => start <= use.start && use.end <= end)
    if (marked.has(use.id) || !isOpen) continue
    marked.add(use.id)
    marks.push(use)
  }
  return marks.length === 0 ? [...nodes] : wrap(nodes, marks, 0)
}

type Span = { start: number; end: number }

/** Where marks may stand: in text, but neither in links, which lead elsewhere, nor in code. */
function openSpans(nodes: readonly Inline[], from: number): Span[] {
  const spans: Span[] = []
  let at = from
  for (const node of nodes) {
    const end = at + lengthOf(node)
    if (node.kind === 'text') spans.push({ start: at, end })
    else if (node.kind === 'strong' || node.kind === 'emphasis') {
      spans.push(...openSpans(node.children, at))
    }
    at = end
  }
  return spans
}

function wrap(nodes: readonly Inline[], marks: readonly Mark[], from: number): Inline[] {
  let at = from
  return nodes.flatMap((node): Inline[] => {
    const start = at
    at += lengthOf(node)
    if (node.kind === 'text') return cut(node.text, marks, start)
    if (node.kind !== 'strong' && node.kind !== 'emphasis') return [node]
    return [{ kind: node.kind, children: wrap(node.children, marks, start) }]
  })
}

function cut(text: string, marks: readonly Mark[], from: number): Inline[] {
  const pieces: Inline[] = []
  let done = 0
  for (const { id, start, end, lang } of marks) {
    if (start < from || end > from + text.length) continue
    if (start - from > done) pieces.push({ kind: 'text', text: text.slice(done, start - from) })
    const name: Inline = { kind: 'text', text: text.slice(start - from, end - from) }
    pieces.push({ kind: 'term', term: id, ...(lang && { lang }), children: [name] })
    done = end - from
  }
  if (done < text.length) pieces.push({ kind: 'text', text: text.slice(done) })
  return pieces
}

function lengthOf(node: Inline): number {
  return plainText([node]).length
}
