import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LabelledAnswer } from '#domain/reading/evaluation.ts'
import { readAnswer, type Outcome } from '#domain/reading/read-answer.ts'
import { readingScore } from '#domain/reading/reading-score.ts'
import { ownAnswers, prompts, readers, sharedAnswers } from './course.ts'
import { contentOnly, sentencesOf, slips, swapSentences, withoutAccents } from './variants.ts'

/** How far an outcome goes; neighbours differ by no more than "a verificar". */
const RANK: Record<Outcome, number> = {
  'nao-encontrada': 0,
  'a-verificar': 1,
  quase: 1,
  coberta: 2,
}

/** All of them, each time: what holds for a sample may fail for the next one. */
const answers = [...sharedAnswers, ...ownAnswers]

function read(question: string, text: string) {
  const readable = readers.get(question)
  if (readable === undefined) throw new Error(`No question "${question}"`)
  const reading = readAnswer(text, readable.reader)
  const ranks = Object.entries(reading.ideas).map(([, { outcome }]) => RANK[outcome])
  return { ranks, score: readingScore(reading, readable.key.required), reader: readable.reader }
}

/** The variants in which the outcome of an idea goes from covered to not found, or back. */
function farAway(variantsOf: (answer: LabelledAnswer) => readonly string[]): string[] {
  return answers.flatMap((answer) => {
    const before = read(answer.question, answer.text).ranks
    return variantsOf(answer).filter((variant) =>
      read(answer.question, variant).ranks.some(
        (rank, at) => Math.abs(rank - (before[at] ?? 0)) > 1,
      ),
    )
  })
}

/** The variants that score more than the answer, or in which an idea is better covered. */
function risen(variantsOf: (answer: LabelledAnswer) => readonly string[]): string[] {
  return answers.flatMap((answer) => {
    const before = read(answer.question, answer.text)
    return variantsOf(answer).filter((variant) => {
      const after = read(answer.question, variant)
      return (
        after.score > before.score + 1e-9 ||
        after.ranks.some((rank, at) => rank > (before.ranks[at] ?? 0))
      )
    })
  })
}

describe('a reading stays the same, or turns to doubt at most,', () => {
  it('without accents', () => {
    expect(farAway(({ text }) => [withoutAccents(text)])).toEqual([])
  })

  it('in capitals and in small letters', () => {
    expect(farAway(({ text }) => [text.toUpperCase(), text.toLowerCase()])).toEqual([])
  })

  it('with one slip of the finger in a long word', () => {
    expect(
      farAway(({ question, text }) => slips(text, read(question, text).reader.spelling)),
    ).toEqual([])
  })

  it.each(['Obrigado pela atenção, professor!', 'Bom dia, professora!', 'Espero ter ajudado.'])(
    'with a polite sentence before or behind: %s',
    (sentence) => {
      expect(
        farAway(({ text }) => [
          `${text.replace(/[.!?]*\s*$/u, '.')} ${sentence}`,
          `${sentence} ${text}`,
        ]),
      ).toEqual([])
    },
  )

  it('with two sentences in each other’s place', () => {
    expect(
      farAway(({ text }) =>
        sentencesOf(text)
          .slice(1)
          .map((_, at) => swapSentences(text, at)),
      ),
    ).toEqual([])
  })
})

describe('a reading never rises', () => {
  it('when only the words that carry meaning are kept', () => {
    expect(risen(({ text }) => [contentOnly(text)])).toEqual([])
  })

  it('when the question is put before or behind', () => {
    expect(
      risen(({ question, text }) => {
        const prompt = prompts.get(question) ?? ''
        return [`${text} ${prompt}`, `${prompt} ${text}`]
      }),
    ).toEqual([])
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
      { numRuns: 300 },
    )
  })
})
