import { describe, expect, it } from 'vitest'
import { compileCourse } from '#compiler/compile.ts'
import type { CourseWords } from '#compiler/course-words.ts'
import { emitModules } from '#compiler/emit.ts'
import { listSearchEntries } from '#compiler/search-entries.ts'
import * as portuguese from '#words/course.ts'
import * as english from '../../src/words/en/course.ts'
import * as spanish from '../../src/words/es/course.ts'
import { readBase } from './fixtures.ts'

const { files, lock } = await readBase()

function compiled(words: CourseWords) {
  const { course } = compileCourse(files, lock, words)
  if (course === null) throw new Error('the small course does not compile')
  return course
}

describe('what the compiler writes for readers', () => {
  it.each<[string, CourseWords, string, string, string]>([
    ['Portuguese', portuguese, 'Guia', 'Pergunta 1: ', 'Tema 1: '],
    ['Spanish', spanish, 'Guía', 'Pregunta 1: ', 'Tema 1: '],
    ['English', english, 'Guide', 'Question 1: ', 'Topic 1: '],
  ])('names places in %s', (_language, words, guide, question, topic) => {
    const titles = compiled(words).places.map(({ title }) => title)
    expect(titles).toContain(guide)
    expect(titles.some((title) => title.startsWith(question))).toBe(true)
    expect(titles.some((title) => title.startsWith(topic))).toBe(true)
  })

  it('tells the search in that language what stands where', () => {
    const course = compiled(english)
    const trails = listSearchEntries(course, english).map(({ trail }) => trail)
    expect(trails).toContain('Guide, chapter I')
    expect(trails).toContain(`${course.quiz.title}, question 1`)
    expect(trails).toContain('Essays, topic 1')
  })

  it('leaves nothing of another language behind', () => {
    const { values, items } = emitModules(compiled(english), english)
    const modules = [values, ...[...items.values()].map(({ json }) => json)]
    const code = modules.map((texts) => [...texts.values()].join()).join()
    const others = Object.values(portuguese.pages).map(({ text }) => text)
    expect(others.filter((text) => code.includes(text))).toEqual([])
    expect(code).not.toMatch(/"(?:Pergunta|Tema) \d|capítulo [IVX]|, (?:pergunta|tema) \d/u)
  })
})
