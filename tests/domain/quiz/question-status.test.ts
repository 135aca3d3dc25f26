import { describe, expect, it } from 'vitest'
import type { Attempt, Progress } from '#domain/progress/progress.ts'
import { emptyProgress } from '#domain/progress/progress.ts'
import { draftOf, isRead } from '#domain/progress/progress-lookup.ts'
import { questionStatus, quizStanding } from '#domain/quiz/question-status.ts'

const question = { id: 'laptop', aliases: ['notebook'], revision: 'r2', ideaCount: 2 }

function attempt(change: Partial<Attempt>): Attempt {
  const at = change.at ?? '2025-03-01T10:00:00.000Z'
  return {
    id: 't1',
    at,
    revision: 'r2',
    text: '',
    gaveUp: false,
    confidence: null,
    marks: {},
    score: 0,
    judgedAt: at,
    ...change,
  }
}

function answered(attempts: Progress['attempts']): Progress {
  return { ...emptyProgress, attempts }
}

describe('questionStatus', () => {
  it('is unanswered without an attempt', () => {
    expect(questionStatus(emptyProgress, question)).toEqual({ kind: 'unanswered' })
  })

  it('goes by the latest attempt and remembers the best', () => {
    const latest = attempt({ id: 't2', score: 0.5, marks: { a: 1, b: 0 } })
    const progress = answered({ laptop: [attempt({ score: 1 }), latest] })
    expect(questionStatus(progress, question)).toEqual({
      kind: 'answered',
      latest,
      score: 0.5,
      best: 1,
      judged: true,
    })
  })

  it('is not judged while an idea has no mark, unless the learner gave up', () => {
    const half = answered({ laptop: [attempt({ marks: { a: 1 } })] })
    expect(questionStatus(half, question)).toMatchObject({ judged: false })
    const gaveUp = answered({ laptop: [attempt({ gaveUp: true })] })
    expect(questionStatus(gaveUp, question)).toMatchObject({ judged: true, score: 0 })
  })

  it('is changed when the question is no longer the one that was answered', () => {
    const progress = answered({ laptop: [attempt({ revision: 'r1', score: 1 })] })
    expect(questionStatus(progress, question)).toMatchObject({ kind: 'changed', score: 1 })
  })

  it('finds what was answered under a former id', () => {
    const progress = answered({
      laptop: [attempt({ id: 'b', at: '2025-03-02T10:00:00.000Z', score: 0.5 })],
      notebook: [attempt({ id: 'a', at: '2025-03-03T10:00:00.000Z', score: 1 })],
    })
    expect(questionStatus(progress, question)).toMatchObject({ latest: { id: 'a' }, score: 1 })
  })
})

describe('quizStanding', () => {
  it('sums the latest scores over all questions', () => {
    const questions = [
      question,
      { ...question, id: 'sim', aliases: [] },
      { ...question, id: 'nao' },
    ]
    const progress = answered({
      laptop: [attempt({ score: 0.5 })],
      sim: [attempt({ score: 1, revision: 'r1' })],
    })
    expect(quizStanding(progress, questions)).toEqual({
      total: 1.5,
      max: 3,
      answered: 2,
      changed: 1,
    })
  })
})

describe('what is found by a former id', () => {
  it('is the later record', () => {
    const progress: Progress = {
      ...emptyProgress,
      drafts: {
        notebook: { text: 'antigo', at: '2025-03-01T10:00:00.000Z' },
        laptop: { text: 'novo', at: '2025-03-02T10:00:00.000Z' },
      },
      read: { notebook: { read: true, at: '2025-03-01T10:00:00.000Z' } },
    }
    expect(draftOf(progress, question)).toBe('novo')
    expect(isRead(progress, question)).toBe(true)
    expect(isRead(emptyProgress, question)).toBe(false)
  })
})
