import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LabelledAnswer } from '#domain/reading/evaluation.ts'
import { readAnswer, type Outcome } from '#domain/reading/read-answer.ts'
import { readingScore } from '#domain/reading/reading-score.ts'
import { ownAnswers, prompts, readers, sharedAnswers } from './course.ts'
import { contentOnly, sentencesOf, slip, swapSentences, withoutAccents } from './variants.ts'

/** How far an outcome goes; neighbours differ by no more than "a verificar". */
const RANK: Record<Outcome, number> = {
  'nao-encontrada': 0,
  'a-verificar': 1,
  quase: 1,
  coberta: 2,
}

const answers = [...sharedAnswers, ...ownAnswers]
const anyAnswer = fc.constantFrom(...answers)
const runs = { numRuns: 300 }

function read(question: string, text: string) {
  const readable = readers.get(question)
  if (readable === undefined) throw new Error(`No question "${question}"`)
  const reading = readAnswer(text, readable.reader)
  const ranks = Object.entries(reading.ideas).map(([, { outcome }]) => RANK[outcome])
  return { ranks, score: readingScore(reading, readable.key.required), reader: readable.reader }
}

function staysNear({ question, text }: LabelledAnswer, variant: string): void {
  const before = read(question, text).ranks
  const after = read(question, variant).ranks
  for (const [at, rank] of before.entries()) {
    const farAway = Math.abs(rank - (after[at] ?? 0)) > 1
    expect({ text, variant, farAway }).toEqual({ text, variant, farAway: false })
  }
}

function neverRises({ question, text }: LabelledAnswer, variant: string): void {
  const before = read(question, text)
  const after = read(question, variant)
  expect({ variant, score: after.score }).toEqual({
    variant,
    score: Math.min(after.score, before.score + 1e-9),
  })
  for (const [at, rank] of after.ranks.entries()) {
    expect({ variant, rank }).toEqual({ variant, rank: Math.min(rank, before.ranks[at] ?? 0) })
  }
}

describe('a reading stays the same, or turns to doubt at most,', () => {
  it('without accents', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => staysNear(answer, withoutAccents(answer.text))),
      runs,
    )
  })

  it('in capitals and in small letters', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        staysNear(answer, answer.text.toUpperCase())
        staysNear(answer, answer.text.toLowerCase())
      }),
      runs,
    )
  })

  it('with one slip of the finger in a long word', () => {
    fc.assert(
      fc.property(anyAnswer, fc.nat(20), (answer, pick) => {
        const { reader } = read(answer.question, answer.text)
        const variant = slip(answer.text, pick, reader.spelling)
        if (variant !== null) staysNear(answer, variant)
      }),
      runs,
    )
  })

  it('with a polite sentence before or behind', () => {
    const polite = fc.constantFrom(
      'Obrigado pela atenção, professor!',
      'Bom dia, professora!',
      'Espero ter ajudado.',
    )
    fc.assert(
      fc.property(anyAnswer, polite, (answer, sentence) => {
        staysNear(answer, `${answer.text.replace(/[.!?]*\s*$/u, '.')} ${sentence}`)
        staysNear(answer, `${sentence} ${answer.text}`)
      }),
      runs,
    )
  })

  it('with two sentences in each other’s place', () => {
    const several = answers.filter(({ text }) => sentencesOf(text).length > 1)
    fc.assert(
      fc.property(fc.constantFrom(...several), fc.nat(5), (answer, at) => {
        const last = sentencesOf(answer.text).length - 1
        staysNear(answer, swapSentences(answer.text, at % last))
      }),
      runs,
    )
  })
})

describe('a reading never rises', () => {
  it('when only the words that carry meaning are kept', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => neverRises(answer, contentOnly(answer.text))),
      runs,
    )
  })

  it('when the question is put before or behind', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const prompt = prompts.get(answer.question) ?? ''
        neverRises(answer, `${answer.text} ${prompt}`)
        neverRises(answer, `${prompt} ${answer.text}`)
      }),
      runs,
    )
  })
})

describe('reading', () => {
  it('takes any text without complaint, with a score from 0 to 1', () => {
    const question = fc.constantFrom(...readers.keys())
    fc.assert(
      fc.property(question, fc.string({ unit: 'grapheme', maxLength: 400 }), (id, text) => {
        const { score } = read(id, text)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
      }),
      runs,
    )
  })
})
