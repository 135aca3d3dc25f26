import { describe, expect, it } from 'vitest'
import {
  evaluate,
  levelOf,
  parseLabelledAnswers,
  referenceMark,
  summarise,
  weightedKappa,
  type EvaluationCase,
} from '#domain/reading/evaluation.ts'
import { independentAnswers, ownAnswers, readers, scepticAnswers, sharedAnswers } from './course.ts'

describe('the figures', () => {
  it('are those worked out by hand', () => {
    const cases: EvaluationCase[] = [
      {
        question: 'a',
        reference: 1,
        app: 1,
        ideas: [
          { reference: 1, app: 1, covered: true },
          { reference: 0.75, app: 0.5, covered: false },
          { reference: 0.25, app: 1, covered: true },
        ],
      },
      {
        question: 'b',
        reference: 0.5,
        app: 0,
        ideas: [
          { reference: 1, app: 0, covered: false },
          { reference: 0, app: 0.5, covered: false },
        ],
      },
    ]
    const all = summarise(cases, 1)
    // Levels 4–4 and 2–0: observed (0 + 4), expected (0 + 16 + 4 + 4) / 2.
    expect(all.qwk).toBeCloseTo(1 - 4 / 12)
    expect(all).toMatchObject({ n: 2, exact: 0.5, mae: 0.25, bias: -0.25 })
    // Claimed: 4 of which 2 present; present: 3 of which 2 claimed; absent: 2 of which 1 covered.
    expect(all.precision).toBeCloseTo(2 / 4)
    expect(all.recall).toBeCloseTo(2 / 3)
    expect(all.f1).toBeCloseTo(4 / 7)
    expect(all.falseCredit).toBeCloseTo(1 / 2)
    expect(all.perQuestion['a']).toMatchObject({ n: 1, exact: 1, falseCredit: 1 })
    expect(all.perQuestion['b']).toMatchObject({ n: 1, exact: 0, recall: 0, f1: 0 })
  })

  it.each([
    [
      'perfect',
      [
        [0, 0],
        [2, 2],
        [4, 4],
      ],
      1,
    ],
    [
      'no better than chance',
      [
        [0, 0],
        [0, 4],
        [4, 0],
        [4, 4],
      ],
      0,
    ],
    [
      'opposite',
      [
        [0, 4],
        [4, 0],
      ],
      -1,
    ],
    [
      'nothing varies and all agree',
      [
        [2, 2],
        [2, 2],
      ],
      1,
    ],
  ] as const)('kappa is right when agreement is %s', (_what, pairs, expected) => {
    expect(weightedKappa(pairs)).toBeCloseTo(expected)
  })

  it('have levels that round as a person would', () => {
    expect([0, 0.124, 0.125, 0.5, 0.874, 0.875, 1].map(levelOf)).toEqual([0, 0, 1, 2, 3, 4, 4])
  })

  it('have an interval around them, the same on every run', () => {
    const once = evaluate(sharedAnswers, readers, 7)
    expect(once).toEqual(evaluate(sharedAnswers, readers, 7))
    expect(once.qwkLow).toBeLessThanOrEqual(once.qwk)
    expect(once.qwkHigh).toBeGreaterThanOrEqual(once.qwk)
  })
})

describe('labelled answers', () => {
  it('take the mean over their graders', () => {
    const graders = [{ ideas: { x: 1 as const } }, { ideas: { x: 0.5 as const } }, { ideas: {} }]
    expect(referenceMark({ id: '', question: '', text: '', graders }, 'x')).toBeCloseTo(0.5)
  })

  it.each([
    [{}, 'O arquivo deve ser uma lista de respostas.'],
    [[1], 'Resposta 1: não é um objeto.'],
    [[{ question: 'q' }], 'Resposta 1: faltam "question" e "text".'],
    [[{ question: 'q', text: 't', graders: [] }], 'Resposta 1: falta "graders".'],
    [[{ question: 'q', text: 't', graders: [{}] }], 'Resposta 1: um avaliador sem "ideas".'],
    [
      [{ question: 'q', text: 't', graders: [{ ideas: { x: 2 } }] }],
      'Resposta 1: "x" deve ser 0, 0.5 ou 1.',
    ],
  ])('that are malformed are refused in words', (value, message) => {
    expect(parseLabelledAnswers(value)).toBe(message)
  })
})

/* Floors, a little under what was reached, so that an edit of the patterns cannot lose it unseen. */
describe('the reading of the ten questions', () => {
  it('agrees with the graders of the shared answers', () => {
    const { n, qwk, f1, falseCredit } = evaluate(sharedAnswers, readers, 1)
    expect(n).toBe(80)
    expect(qwk).toBeGreaterThanOrEqual(0.95)
    expect(f1).toBeGreaterThanOrEqual(0.95)
    expect(falseCredit).toBeLessThanOrEqual(0.02)
  })

  it('agrees with two graders of answers by an independent author', () => {
    const { n, qwk, f1, falseCredit } = evaluate(independentAnswers, readers, 1)
    expect(n).toBe(160)
    expect(qwk).toBeGreaterThanOrEqual(0.94)
    expect(f1).toBeGreaterThanOrEqual(0.92)
    expect(falseCredit).toBeLessThanOrEqual(0.02)
  })

  it('agrees with an author who set out to find its faults', () => {
    const { n, qwk, f1, falseCredit } = evaluate(scepticAnswers, readers, 1)
    expect(n).toBe(253)
    expect(qwk).toBeGreaterThanOrEqual(0.95)
    expect(f1).toBeGreaterThanOrEqual(0.94)
    expect(falseCredit).toBeLessThanOrEqual(0.02)
  })

  it('agrees with our own judgement of our own answers', () => {
    const { n, qwk, f1, falseCredit } = evaluate(ownAnswers, readers, 1)
    expect(n).toBeGreaterThanOrEqual(200)
    expect(qwk).toBeGreaterThanOrEqual(0.93)
    expect(f1).toBeGreaterThanOrEqual(0.93)
    expect(falseCredit).toBeLessThanOrEqual(0.02)
  })
})
