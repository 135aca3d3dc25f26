import { describe, expect, it } from 'vitest'
import type { QuestionStub } from '#domain/course/course.ts'
import type { Attempt } from '#domain/progress/progress.ts'
import { quizGaps } from '#domain/review/quiz-gaps.ts'

const question = (id: string, number: number): QuestionStub => ({
  id,
  aliases: [],
  number,
  label: id,
  prompt: [{ kind: 'text', text: `${id}?` }],
  required: 2,
  ideaCount: 2,
  revision: 'r1',
})

const attempt = (changes: Partial<Attempt>): Attempt => ({
  id: 'a',
  at: '2026-03-01T10:00:00.000Z',
  revision: 'r1',
  text: 'resposta',
  gaveUp: false,
  confidence: 'media',
  marks: { x: 0.5, y: 0.5 },
  score: 0.5,
  judgedAt: '2026-03-01T10:00:00.000Z',
  ...changes,
})

const questions = [question('a', 1), question('b', 2), question('c', 3), question('d', 4)]
const draft = (text: string) => ({ text, at: '2026-03-01T10:00:00.000Z' })

describe('quizGaps', () => {
  it('holds every question as unanswered before the first attempt', () => {
    const queue = quizGaps(questions, { attempts: {}, drafts: {} })
    expect(queue.again).toEqual([])
    expect(queue.unanswered.map((item) => item.question.id)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('puts the weakest first, then the surest, then the one answered longest ago', () => {
    const queue = quizGaps(questions, {
      attempts: {
        a: [attempt({ score: 0.5, confidence: 'baixa' })],
        b: [attempt({ score: 0.5, confidence: 'alta', at: '2026-03-02T10:00:00.000Z' })],
        c: [attempt({ score: 0.5, confidence: 'alta', at: '2026-03-01T10:00:00.000Z' })],
        d: [attempt({ score: 0.25, confidence: null })],
      },
      drafts: {},
    })
    expect(queue.again.map((item) => item.question.id)).toEqual(['d', 'c', 'b', 'a'])
  })

  it('lets the last attempt decide', () => {
    const attempts = { a: [attempt({ score: 0 }), attempt({ score: 1, marks: { x: 1, y: 1 } })] }
    const queue = quizGaps(questions, { attempts, drafts: {} })
    expect(queue.again).toEqual([])
    expect(queue.settled).toBe(1)
  })

  it.each([
    ['changed', attempt({ revision: 'r0', score: 1 }), 'a full score of an older question'],
    ['unjudged', attempt({ marks: {}, score: 0 }), 'an answer whose ideas wait for judgement'],
    ['gap', attempt({ marks: {}, score: 0, gaveUp: true }), '"não sei" needs no judgement'],
    ['gap', attempt({}), 'half of the ideas'],
  ] as const)('says %s for %j: %s', (reason, last, _why) => {
    const queue = quizGaps(questions, { attempts: { b: [last] }, drafts: {} })
    expect(queue.again.map((item) => [item.question.id, item.reason])).toEqual([['b', reason]])
  })

  it('tells a started answer from an untouched one', () => {
    const queue = quizGaps(questions, {
      attempts: {},
      drafts: { b: draft('Começo'), c: draft(' ') },
    })
    expect(queue.unanswered.map((item) => item.reason)).toEqual([
      'unanswered',
      'draft',
      'unanswered',
      'unanswered',
    ])
  })

  it('finds attempts made under a former id of the question', () => {
    const renamed = { ...question('novo', 1), aliases: ['velho'] }
    const queue = quizGaps([renamed], { attempts: { velho: [attempt({})] }, drafts: {} })
    expect(queue.again.map((item) => item.question.id)).toEqual(['novo'])
  })

  it('ignores attempts at questions that the course no longer has', () => {
    const queue = quizGaps(questions, { attempts: { velha: [attempt({})] }, drafts: {} })
    expect(queue.again).toEqual([])
    expect(queue.settled).toBe(0)
  })
})
