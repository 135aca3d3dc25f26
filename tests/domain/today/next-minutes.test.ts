import { describe, expect, it } from 'vitest'
import type { ChapterStub, QuestionStub } from '#domain/course/course.ts'
import { emptyProgress, type Attempt, type Progress } from '#domain/progress/progress.ts'
import { type NextStep, nextSteps } from '#domain/today/next-minutes.ts'

const chapter = (numeral: string, minutes: number): ChapterStub => ({
  id: `cap-${numeral.toLowerCase()}`,
  aliases: [],
  numeral,
  title: `Capítulo ${numeral}`,
  minutes,
  sections: [],
})

const question = (number: number): QuestionStub => ({
  id: `pergunta-${number}`,
  aliases: [],
  number,
  label: `Pergunta ${number}`,
  prompt: [],
  required: 2,
  ideaCount: 2,
  revision: 'r1',
})

const course = {
  chapters: [chapter('I', 1), chapter('II', 2), chapter('III', 1)],
  questions: [question(1), question(2), question(3)],
}

const at = '2026-03-03T12:00:00.000Z'

const attempt = (score: number): Attempt => ({
  id: 'a',
  at,
  revision: 'r1',
  text: 'Resposta.',
  gaveUp: false,
  confidence: 'media',
  marks: { a: 1, b: score === 1 ? 1 : 0 },
  score,
  judgedAt: at,
})

const names = (steps: readonly NextStep[]) =>
  steps.map((step) => {
    if (step.kind === 'read') return `ler ${step.chapter.numeral}`
    return step.kind === 'review' ? `rever ${step.count}` : `responder ${step.question.number}`
  })

const plan = (changes: Partial<Progress>, dueCount = 0, minutes?: number) =>
  names(nextSteps(course, { ...emptyProgress, ...changes }, dueCount, minutes))

const allRead = Object.fromEntries(course.chapters.map(({ id }) => [id, { read: true, at }]))

describe('nextSteps', () => {
  it('begins with the guide and its first question', () => {
    expect(plan({})).toEqual(['ler I', 'responder 1', 'ler II'])
  })

  it('puts a half-written answer first, then what is due', () => {
    const drafts = { 'pergunta-2': { text: 'Porque', at } }
    expect(plan({ drafts }, 4)).toEqual(['responder 2', 'rever 4', 'ler I'])
  })

  it('goes on in the chapter where the learner stopped', () => {
    const lastPlace = { address: '/guia/cap-ii#secao', title: 'Seção', at }
    const [step] = nextSteps(course, { ...emptyProgress, lastPlace }, 0)
    expect(step).toMatchObject({ kind: 'read', chapter: { numeral: 'II' }, isBegun: true })
  })

  it('comes back to gaps before new questions, weakest first', () => {
    const attempts = { 'pergunta-1': [attempt(0.5)], 'pergunta-3': [attempt(0)] }
    expect(plan({ read: allRead, attempts })).toEqual(['responder 3', 'responder 1', 'responder 2'])
  })

  it('leaves out what does not fit into the time, and never everything', () => {
    expect(plan({}, 20, 10)).toEqual(['rever 20'])
    expect(plan({}, 9, 10)).toEqual(['rever 9', 'ler I', 'responder 1'])
    expect(plan({ read: allRead }, 9, 8)).toEqual(['rever 9'])
  })

  it('has nothing to say when all is read, answered and seen', () => {
    const attempts = Object.fromEntries(course.questions.map(({ id }) => [id, [attempt(1)]]))
    expect(plan({ read: allRead, attempts })).toEqual([])
  })
})
