import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#domain/progress/canonical-json.ts'
import { mergeProgress } from '#domain/progress/merge-progress.ts'
import { emptyProgress, type Progress } from '#domain/progress/progress.ts'
import { withImported } from '#domain/progress/import-progress.ts'
import { withAttempt } from '#domain/progress/attempt-changes.ts'
import { withDraft, withReadMark } from '#domain/progress/progress-changes.ts'
import {
  holdsPart,
  type ProgressPart,
  withPartErased,
  withPartRestored,
  withErasure,
} from '#domain/progress/reset-progress.ts'
import { anyProgress } from './arbitrary-progress.ts'

const at = (second: number) => new Date(second * 1000).toISOString()

const answer = { revision: 'r1', text: 'Porque muda.', gaveUp: false, confidence: null }
const question: ProgressPart = { section: 'questionario', ids: ['q', 'q-antiga'] }
const quiz: ProgressPart = { section: 'questionario', ids: null }

const anyPart = fc.constantFrom<ProgressPart>(
  { section: 'questionario', ids: ['a'] },
  { section: 'questionario', ids: null },
  { section: 'redacao', ids: ['b', 'a'] },
  { section: 'leitura', ids: ['a'] },
  { section: 'leitura', ids: null },
  { section: 'revisao', ids: ['pergunta:a'] },
  { section: 'revisao', ids: null },
)

function answered(): Progress {
  let progress = withAttempt(emptyProgress, 'q', answer, 't1', at(1))
  progress = withAttempt(progress, 'outra', answer, 't2', at(2))
  progress = withDraft(progress, 'q-antiga', 'de antes', at(2))
  return withReadMark(progress, 'pipeline', true, at(3))
}

describe('erasing a part', () => {
  it('takes one question away, under its former ids too, and leaves the rest', () => {
    const after = withPartErased(answered(), question, at(9))
    expect(Object.keys(after.attempts)).toEqual(['outra'])
    expect(Object.keys(after.drafts)).toEqual(['outra'])
    expect(after.read).toEqual(answered().read)
    expect(holdsPart(answered(), question)).toBe(true)
    expect(holdsPart(after, question)).toBe(false)
  })

  it('takes a whole section away, with what the course no longer has', () => {
    const after = withPartErased(answered(), quiz, at(9))
    expect(after).toEqual({
      ...emptyProgress,
      read: answered().read,
      erased: { questionario: at(9) },
    })
  })

  it('changes nothing where there is nothing', () => {
    const progress = answered()
    expect(withPartErased(progress, { section: 'redacao', ids: null }, at(9))).toBe(progress)
    expect(withPartErased(progress, { section: 'leitura', ids: ['outro'] }, at(9))).toBe(progress)
  })

  it('is not undone by a tab that has not seen it', () => {
    const after = withPartErased(answered(), question, at(9))
    expect(mergeProgress(after, answered())).toEqual(after)
  })

  it('takes what another tab made in the same moment', () => {
    const after = withPartErased(answered(), question, at(9))
    const elsewhere = withAttempt(answered(), 'q', answer, 't3', at(9))
    expect(mergeProgress(after, elsewhere).attempts['q']).toBeUndefined()
  })

  it('leaves what another tab makes of the same question afterwards', () => {
    const after = withPartErased(answered(), question, at(9))
    const elsewhere = withAttempt(answered(), 'q', answer, 't3', at(12))
    expect(mergeProgress(after, elsewhere).attempts['q']?.map(({ id }) => id)).toEqual(['t3'])
  })

  it('holds also when the clock was set back before it', () => {
    const after = withPartErased(answered(), question, at(0))
    expect(mergeProgress(answered(), after)).toEqual(after)
  })

  it('holds against a tab that still has the records, whatever has been erased before', () => {
    fc.assert(
      fc.property(
        anyProgress,
        anyPart,
        fc.integer({ min: 0, max: 9 }),
        (progress, part, second) => {
          const after = withPartErased(progress, part, at(second))
          expect(holdsPart(after, part)).toBe(false)
          expect(canonicalJson(mergeProgress(progress, after))).toBe(canonicalJson(after))
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('undoing it', () => {
  it('restores exactly what was there', () => {
    fc.assert(
      fc.property(anyProgress, anyPart, (before, part) => {
        const after = withPartErased(before, part, at(9))
        const back = withPartRestored(after, part, before)
        expect({ ...back, erased: {} }).toEqual({ ...before, erased: {} })
      }),
      { numRuns: 300 },
    )
  })

  it('reaches the tabs that know of the erasure and those that do not', () => {
    fc.assert(
      fc.property(anyProgress, anyPart, (before, part) => {
        const after = withPartErased(before, part, at(9))
        const back = withPartRestored(after, part, before)
        expect(canonicalJson(mergeProgress(back, after))).toBe(canonicalJson(back))
        expect(canonicalJson(mergeProgress(back, before))).toBe(canonicalJson(back))
      }),
      { numRuns: 300 },
    )
  })

  it('keeps what was made since', () => {
    const after = withAttempt(
      withPartErased(answered(), question, at(9)),
      'q',
      answer,
      't3',
      at(10),
    )
    const back = withPartRestored(after, question, answered())
    expect(back.attempts['q']?.map(({ id }) => id)).toEqual(['t1', 't3'])
  })
})

describe('erasing a part and everything', () => {
  it('may come in any order and from any tab', () => {
    const part = withPartErased(answered(), question, at(9))
    const everything = withErasure(answered(), at(8))
    const both = mergeProgress(part, everything)
    expect(both).toEqual(mergeProgress(everything, part))
    expect(both.attempts).toEqual({})
    expect(both.read).toEqual({})
  })

  it('comes after an erased part even with a clock set back', () => {
    const part = withPartErased(answered(), question, at(9))
    const everything = withErasure(part, at(5))
    expect(mergeProgress(everything, part)).toEqual(everything)
    expect(everything.attempts).toEqual({})
  })

  it('takes what other tabs made before an erasure that this one has seen, clock or no clock', () => {
    const part = withPartErased(answered(), question, at(9))
    const everything = withErasure(part, at(5))
    const elsewhere = withReadMark(answered(), 'estudo-de-caso', true, at(8))
    expect(mergeProgress(everything, elsewhere).read).toEqual({})
  })

  it('does not keep a copy from being brought in again', () => {
    const after = withPartErased(answered(), question, at(9))
    expect(withImported(after, answered()).attempts).toEqual(answered().attempts)
    expect(withImported(after, answered()).erased).toEqual(after.erased)
  })
})
