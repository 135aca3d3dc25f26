import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark } from '#domain/progress/progress.ts'
import { formatScore, quizTotal, scoreAnswer } from '#domain/quiz/scoring.ts'

const ideas = ['manutencao', 'laptop', 'desperdicio']

describe('scoreAnswer', () => {
  it.each<[Record<string, Mark>, number, number, string]>([
    [{}, 2, 0, 'nothing judged yet'],
    [{ manutencao: 1 }, 2, 0.5, 'one idea of two'],
    [{ manutencao: 1, laptop: 0.5 }, 2, 0.75, 'a partial idea is half of one'],
    [{ manutencao: 1, laptop: 1 }, 2, 1, 'complete'],
    [{ manutencao: 1, laptop: 1, desperdicio: 1 }, 2, 1, 'more than complete is complete'],
    [{ manutencao: 1, outra: 1 }, 2, 0.5, 'an idea that is no longer asked'],
    [{ manutencao: 1 }, 3, 1 / 3, 'three required'],
  ])('scores %j of %i as %d (%s)', (marks, required, expected) => {
    expect(scoreAnswer(marks, ideas, required)).toBe(expected)
  })

  it('does not take inherited properties for marks', () => {
    expect(scoreAnswer({}, ['constructor'], 1)).toBe(0)
  })

  const anyMark = fc.constantFrom<Mark>(0, 0.5, 1)

  it('stays between 0 and 1 and never falls when an idea is held better', () => {
    fc.assert(
      fc.property(
        fc.array(anyMark, { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 0, max: 2 }),
        (values, required, better) => {
          const marks = Object.fromEntries(ideas.map((idea, at) => [idea, values[at] ?? 0]))
          const improved = { ...marks, [ideas[better] ?? '']: 1 as const }
          const score = scoreAnswer(marks, ideas, required)
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
          expect(scoreAnswer(improved, ideas, required)).toBeGreaterThanOrEqual(score)
        },
      ),
    )
  })
})

describe('quizTotal', () => {
  it('sums the scores', () => {
    expect(quizTotal([1, 0.5, 0])).toBe(1.5)
    expect(quizTotal([])).toBe(0)
  })
})

describe('formatScore', () => {
  it.each([
    [0, '0'],
    [0.5, '0,5'],
    [0.75, '0,75'],
    [1 / 3, '0,33'],
    [2 / 3, '0,67'],
    [1 / 3 + 2 / 3 + 6.5, '7,5'],
    [10, '10'],
  ])('writes %d as %s', (score, expected) => {
    expect(formatScore(score)).toBe(expected)
  })
})
