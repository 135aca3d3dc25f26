/* The guide of this repository, imported anew, against the content that was made from it by hand. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Block, Course } from '#domain/course/course.ts'
import { plainText } from '#domain/course/plain-text.ts'
import { compileCourse } from '#compiler/compile.ts'
import { blocksText } from '#compiler/blocks.ts'
import { readContent } from '#compiler/read-content.ts'
import { exportGuide } from '#importer/export-guide.ts'
import { letters } from '#importer/split-answer.ts'
import * as words from '#words/course.ts'
import { compiled, imported } from './imported.ts'

const { files, lock } = await readContent('content')
const own = compileCourse(files, lock, words).course
if (own === null) throw new Error('the content does not compile')
const result = imported(readFileSync('tests/fixtures/guia-fonte.md'))
const fresh = compiled(result.files)

const text = (blocks: readonly Block[]) =>
  letters(blocksText(blocks.filter(({ kind }) => kind !== 'complement')))
const body = (course: Course) => exportGuide(course).replace(/^---\n.*?\n---\n/su, '')

/**
 * The words of a course where they stand, without ids and without what is ours. Stages have no
 * colons and parentheses of their own, so that of running text letters are compared.
 */
function wordsOf(course: Course) {
  return {
    title: course.site.title,
    lang: course.site.lang,
    opening: [
      course.guide.intro.title,
      text(course.guide.intro.lead),
      text(course.guide.intro.body),
    ],
    chapters: course.chapters.map(({ numeral, title, intro, sections }) => [
      numeral,
      title,
      text(intro),
      ...sections.map((section) => [section.title, text(section.blocks)]),
    ]),
    quiz: [course.quiz.title, course.quiz.keyTitle, text(course.quiz.instructions)],
    prompts: course.questions.map(({ prompt }) => prompt),
    answers: course.keys.map(({ answer }) => answer),
    essays: [course.essays.title, ...course.essayPages.map(({ prompt }) => plainText(prompt))],
    terms: course.glossary.terms.map(({ title, name, definition }) => [title, name, definition]),
  }
}

describe('the source guide, imported', () => {
  it('has the words of the content of this repository, in their places', () => {
    expect(wordsOf(fresh)).toEqual(wordsOf(own))
  })

  it('has its structure and its emphasis', () => {
    expect(body(fresh)).toBe(body(own))
  })

  it('keeps every id and every note of an author when it goes over the content itself', () => {
    const former = files.map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }))
    const again = imported(readFileSync('tests/fixtures/guia-fonte.md'), { former })
    expect(again.notes.filter(({ kind }) => kind === 'mudou')).toEqual([])
    expect(JSON.parse(again.files.at(-1)?.text ?? '')).toEqual(JSON.parse(lock ?? ''))
    expect(compiled(again.files).keys).toEqual(own.keys)
    expect(compiled(again.files).chapters).toEqual(own.chapters)
  })
})
