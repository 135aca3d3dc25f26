import { describe, expect, it } from 'vitest'
import {
  type CalibrationRow,
  calibrationOf,
  historyOf,
  verdictOf,
} from '#domain/quiz/calibration.ts'
import type { Attempt, Confidence } from '#domain/progress/progress.ts'

const questions = ['um', 'dois'].map((id) => ({ id, aliases: [`${id}-antigo`], ideaCount: 2 }))

function attempt(minute: number, score: number, facts: Partial<Attempt> = {}): Attempt {
  const at = new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString()
  return {
    id: `t${minute}`,
    at,
    revision: 'r1',
    text: 'Texto.',
    gaveUp: false,
    confidence: 'media',
    marks: { a: 0, b: 0.5 },
    score,
    judgedAt: at,
    ...facts,
  }
}

describe('calibrationOf', () => {
  it('has the scores of every judged attempt by how sure it was given, and their mean', () => {
    const attempts = {
      um: [attempt(1, 0, { confidence: 'alta' }), attempt(3, 0.5, { confidence: 'alta' })],
      'dois-antigo': [attempt(2, 1, { confidence: 'baixa' })],
    }
    expect(calibrationOf({ attempts }, questions)).toEqual([
      { confidence: 'baixa', scores: [1], mean: 1 },
      { confidence: 'media', scores: [], mean: null },
      { confidence: 'alta', scores: [0, 0.5], mean: 0.25 },
    ])
  })

  it.each<[string, Partial<Attempt>]>([
    ['"Não sei" claims nothing', { gaveUp: true, confidence: null, marks: {} }],
    ['an answer not judged yet says nothing', { marks: { a: 1 } }],
  ])('leaves out what tells nothing: %s', (_reason, facts) => {
    const rows = calibrationOf({ attempts: { um: [attempt(1, 0, facts)] } }, questions)
    expect(rows.flatMap(({ scores }) => scores)).toEqual([])
  })
})

function rowsOf(scores: Record<Confidence, number[]>): CalibrationRow[] {
  return (['baixa', 'media', 'alta'] as const).map((confidence) => {
    const own = scores[confidence]
    const mean = own.length === 0 ? null : own.reduce((a, b) => a + b, 0) / own.length
    return { confidence, scores: own, mean }
  })
}

describe('verdictOf', () => {
  it.each<[string, Record<Confidence, number[]>, ReturnType<typeof verdictOf>]>([
    ['two answers show no tendency', { baixa: [], media: [0], alta: [0] }, 'few'],
    ['sure, and half of it missing', { baixa: [], media: [1], alta: [0.5, 0.5] }, 'overconfident'],
    [
      'surer answers are the worse ones',
      { baixa: [1], media: [], alta: [0.7, 0.9] },
      'overconfident',
    ],
    [
      'unsure, and nearly all of it there',
      { baixa: [0.75], media: [1], alta: [1] },
      'underconfident',
    ],
    ['sure and right, unsure and wrong', { baixa: [0.25], media: [0.5], alta: [1] }, 'in-step'],
  ])('%s', (_reason, scores, verdict) => {
    expect(verdictOf(rowsOf(scores))).toBe(verdict)
  })
})

describe('historyOf', () => {
  it('sums the latest score of each question after every judged attempt, in order of time', () => {
    const attempts = {
      um: [attempt(1, 0.5), attempt(4, 1)],
      dois: [attempt(2, 0.5), attempt(3, 0, { marks: {} })],
    }
    const points = historyOf({ attempts }, questions)
    expect(points.map(({ attempt, total }) => [attempt.id, total])).toEqual([
      ['t1', 0.5],
      ['t2', 1],
      ['t4', 1.5],
    ])
  })
})
