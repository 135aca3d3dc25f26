import { describe, expect, it } from 'vitest'
import type { Block, Course, Stage } from '#domain/course/course.ts'
import { plainText } from '#domain/course/plain-text.ts'
import { compileCourse } from '#compiler/compile.ts'
import { readContent } from '#compiler/read-content.ts'
import { formatReport } from '#compiler/report.ts'
import * as words from '#words/course.ts'
import { readSourceGuide, sentences, type SourceItem } from './source-guide.ts'

const source = readSourceGuide()
const course = await compileContent()

async function compileContent(): Promise<Course> {
  const { files, lock } = await readContent('content')
  const { course, diagnostics } = compileCourse(files, lock, words)
  if (course === null) throw new Error(formatReport(diagnostics))
  return course
}

/** What a block says, piece by piece, as the source has its list items; our own words left out. */
function pieces(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'paragraph':
        return [plainText(block.children)]
      case 'list':
        return block.items.flatMap((item) => [plainText(item.content), ...pieces(item.children)])
      case 'stages':
        return block.stages.flatMap((stage) => {
          const { yes, no } = stage.decision ?? {}
          const outcomes = [yes, no].filter((outcome) => outcome !== undefined)
          return [
            stepPiece(stage),
            ...outcomes.map(({ label, content }) => `${label}: ${plainText(content)}`),
          ]
        })
      case 'concerns':
        return block.concerns.map(stepPiece)
      case 'complement':
        return []
    }
  })
}

function stepPiece(step: Pick<Stage, 'title' | 'remark' | 'description'>): string {
  const remark = step.remark === null ? '' : ` (${step.remark})`
  return `${step.title}${remark}: ${plainText(step.description)}`
}

function sourcePieces(items: readonly SourceItem[]): string[] {
  return items.flatMap(({ lead, text, items }) => [
    lead === null ? text : `${lead}: ${text}`,
    ...sourcePieces(items),
  ])
}

describe('the source guide', () => {
  it('is read whole by this test', () => {
    expect(source.chapters.map(({ numeral }) => numeral)).toEqual(['I', 'II', 'III', 'IV', 'V'])
    expect(source.chapters[1]?.items[0]?.items).toHaveLength(13)
    expect(source.chapters[1]?.items[1]?.items).toHaveLength(4)
    expect(source.quiz.prompts).toHaveLength(10)
    expect(source.keys.answers).toHaveLength(10)
    expect(source.essays.prompts).toHaveLength(5)
    expect(source.glossary.terms).toHaveLength(15)
  })
})

describe('the compiled course says what the source says', () => {
  it('in the titles of its parts', () => {
    expect([
      course.site.title,
      course.guide.intro.title,
      course.quiz.title,
      course.quiz.keyTitle,
      course.essays.title,
      course.glossary.title,
    ]).toEqual([
      source.title,
      source.overview.title,
      source.quiz.title,
      source.keys.title,
      source.essays.title,
      source.glossary.title,
    ])
  })

  it('in the opening of the guide', () => {
    expect(pieces(course.guide.intro.lead)).toEqual([source.lead])
    expect(pieces(course.guide.intro.body).flatMap(sentences)).toEqual(
      sentences(source.overview.text),
    )
  })

  it('in the titles of its chapters', () => {
    expect(course.chapters.map(({ numeral, title }) => `${numeral}. ${title}`)).toEqual(
      source.chapters.map(({ numeral, title }) => `${numeral}. ${title}`),
    )
  })

  it.each(source.chapters)('in every sentence and item of chapter $numeral', (chapter) => {
    const compiled = course.chapters.find(({ numeral }) => numeral === chapter.numeral)
    expect(pieces(compiled?.intro ?? [])).toEqual(chapter.intro)
    expect(
      compiled?.sections.map(({ title, blocks }) => ({ title, pieces: pieces(blocks) })),
    ).toEqual(
      chapter.items.map(({ lead, text, items }) => ({
        title: lead,
        pieces: [...(text === '' ? [] : [text]), ...sourcePieces(items)],
      })),
    )
  })

  it('in the instructions, the questions and their keys', () => {
    expect(pieces(course.quiz.instructions)).toEqual([source.quiz.instructions])
    expect(course.questions.map(({ prompt }) => plainText(prompt))).toEqual(source.quiz.prompts)
    expect(course.keys.map(({ answer }) => plainText(answer))).toEqual(source.keys.answers)
    expect(course.keys.map(({ question }) => question)).toEqual(
      course.questions.map(({ id }) => id),
    )
  })

  it('in the essay prompts', () => {
    expect(course.essayPages.map(({ prompt }) => plainText(prompt))).toEqual(source.essays.prompts)
  })

  it('in the terms and their definitions', () => {
    expect(
      course.glossary.terms.map(({ title, definition }) => ({
        name: title,
        definition: plainText(definition),
      })),
    ).toEqual(source.glossary.terms)
  })
})
