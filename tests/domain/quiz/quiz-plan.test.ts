import { describe, expect, it } from 'vitest'
import type { Attempt, Progress } from '#domain/progress/progress.ts'
import {
  attemptInRound,
  gapsOf,
  gapsToStudy,
  isConfidentMiss,
  nextInRound,
  questionToResume,
  startGapRound,
} from '#domain/quiz/quiz-plan.ts'

const questions = ['um', 'dois', 'tres', 'quatro'].map((id) => ({
  id,
  aliases: [`${id}-antigo`],
  revision: 'r1',
  ideaCount: 2,
}))

/** A fully judged attempt at minute `minute`, unless told otherwise. */
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

function progress(attempts: Progress['attempts']): Pick<Progress, 'attempts'> {
  return { attempts }
}

const ids = (gaps: { question: { id: string } }[]) => gaps.map(({ question }) => question.id)

describe('questionToResume', () => {
  it('is the first question without an answer', () => {
    expect(questionToResume(questions, progress({ um: [attempt(1, 1)] }))?.id).toBe('dois')
  })

  it('is an answer with ideas left to judge', () => {
    const half = attempt(1, 0.5, { marks: { a: 1 } })
    expect(questionToResume(questions, progress({ um: [half] }))?.id).toBe('um')
  })

  it('passes over an answer that is complete before its last idea is judged', () => {
    const full = attempt(1, 1, { marks: { a: 1 } })
    expect(questionToResume(questions, progress({ um: [full] }))?.id).toBe('dois')
  })

  it('is nothing when all are done', () => {
    const all = Object.fromEntries(questions.map(({ id }) => [id, [attempt(1, 0)]]))
    expect(questionToResume(questions, progress(all))).toBeNull()
  })
})

describe('gapsOf', () => {
  it.each<[reason: string, attempts: Attempt[], isGap: boolean]>([
    ['no attempt is no gap yet', [], false],
    ['an incomplete answer is one', [attempt(1, 0.5)], true],
    ['a complete answer is none', [attempt(1, 1)], false],
    ['"Não sei" is one', [attempt(1, 0, { gaveUp: true, marks: {} })], true],
    ['an answer nobody judged is none', [attempt(1, 0, { marks: {} })], false],
    ['only the latest attempt counts, up', [attempt(1, 0), attempt(2, 1)], false],
    ['only the latest attempt counts, down', [attempt(1, 1), attempt(2, 0)], true],
    ['a former revision stays a gap', [attempt(1, 0.5, { revision: 'r0', marks: {} })], true],
  ])('%s', (_reason, attempts, isGap) => {
    const dois = attempts.length > 0 ? { dois: attempts } : {}
    expect(ids(gapsOf(questions, progress(dois)))).toEqual(isGap ? ['dois'] : [])
  })

  it('finds an answer given under a former id', () => {
    expect(ids(gapsOf(questions, progress({ 'tres-antigo': [attempt(1, 0)] })))).toEqual(['tres'])
  })
})

it('studies confident misses first and honest ignorance last', () => {
  const answers = progress({
    um: [attempt(1, 0, { gaveUp: true, confidence: null })],
    dois: [attempt(2, 0, { confidence: 'baixa' })],
    tres: [attempt(3, 0.25, { confidence: 'media' })],
    quatro: [attempt(4, 0.5, { confidence: 'alta' })],
  })
  expect(ids(gapsToStudy(questions, answers))).toEqual(['quatro', 'tres', 'dois', 'um'])
})

it.each<[Attempt, boolean, string]>([
  [attempt(1, 0.5, { confidence: 'alta' }), true, 'sure, and half of it missing'],
  [attempt(1, 0.75, { confidence: 'alta' }), false, 'sure, and nearly right'],
  [attempt(1, 0, { confidence: 'media' }), false, 'not that sure'],
])('tells a confident miss (%#)', (each, expected) => {
  expect(isConfidentMiss(each)).toBe(expected)
})

describe('a round over the gaps', () => {
  const before = { um: [attempt(1, 0)], dois: [attempt(2, 1)], tres: [attempt(3, 0.5)] }
  const round = { questions: ['um', 'tres'], since: Date.UTC(2026, 0, 1, 0, 3) }

  it('holds the gaps of the moment in which it begins', () => {
    expect(startGapRound(questions, progress(before))).toEqual(round)
    expect(startGapRound(questions, progress({ dois: [attempt(1, 1)] }))).toBeNull()
  })

  it('hides what was answered before and shows what was answered since', () => {
    expect(attemptInRound(round, before.tres)).toBeNull()
    const anew = attempt(9, 0)
    expect(attemptInRound(round, [...before.tres, anew])).toBe(anew)
  })

  it('goes through the open questions in turn, then back to those left out, then ends', () => {
    expect(nextInRound(round, progress(before), 'um')).toBe('tres')
    expect(nextInRound(round, progress(before), 'tres')).toBe('um')
    const halfway = { ...before, um: [...before.um, attempt(5, 0)] }
    expect(nextInRound(round, progress(halfway), 'tres')).toBeNull()
  })
})
