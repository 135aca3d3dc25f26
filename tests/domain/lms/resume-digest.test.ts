import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitDigest, textLeftOut, withDigest } from '#domain/lms/resume-digest.ts'
import { type Attempt, emptyProgress, type Progress } from '#domain/progress/progress.ts'
import { writeStored } from '#domain/progress/written-progress.ts'
import { anyProgress } from '../progress/arbitrary-progress.ts'

const at = (second: number) => new Date(second * 1000).toISOString()

function attempt(id: string, text: string, second: number): Attempt {
  return {
    id,
    at: at(second),
    judgedAt: at(second),
    revision: 'r1',
    text,
    gaveUp: false,
    confidence: 'alta',
    marks: { i1: 1 },
    score: 0.5,
    reading: { marks: { i1: 1 }, score: 0.5, kept: [] },
  }
}

const learned: Progress = {
  ...emptyProgress,
  attempts: {
    a: [attempt('t1', 'velha', 1), attempt('t2', 'Uma resposta.'.repeat(9), 3)],
    b: [attempt('t3', 'Outra resposta.'.repeat(9), 2)],
  },
  drafts: { c: { text: 'Um rascunho.', at: at(4) } },
  essays: { e: { text: 'Uma redação longa. '.repeat(50), at: at(5) } },
  read: { pipeline: { read: true, at: at(6) } },
  lastPlace: { address: '/guia/pipeline', title: 'Pipeline', at: at(7) },
  theme: 'escuro',
  themeAt: at(8),
  erased: { redacao: at(0) },
}

/** What is kept as the room gets smaller, each digest once. */
function digests(): Progress[] {
  const found: Progress[] = []
  for (let limit = 64_000; ;) {
    const packed = new Map<string, Progress>()
    const pack = (progress: Progress) => {
      const text = writeStored(progress)
      packed.set(text, progress)
      return text
    }
    const text = fitDigest(learned, pack, limit)
    const progress = text === null ? undefined : packed.get(text)
    if (text === null || progress === undefined) return found
    found.push(progress)
    limit = text.length - 1
  }
}

const [whole = emptyProgress, ...lighter] = digests()
/** With its marks and chapters, but without a text. */
const small = lighter.find(({ drafts }) => Object.keys(drafts).length === 0) ?? emptyProgress
const textsOf = ({ attempts }: Progress, question: string) =>
  attempts[question]?.map(({ text }) => text)

const idsOf = ({ attempts }: Progress) =>
  Object.values(attempts).flatMap((list) => list.map(({ id }) => id))

describe('fitDigest', () => {
  it('keeps everything but looks and erasures where there is room', () => {
    expect(whole).toEqual({
      ...learned,
      theme: 'sistema',
      themeAt: null,
      resetAt: null,
      erased: {},
    })
  })

  it('lets go of essays first, then of old answers, then of new ones, and of marks last', () => {
    const kept: ((progress: Progress) => boolean)[] = [
      ({ attempts }) => attempts['a']?.length === 2,
      ({ essays }) => essays['e'] !== undefined,
      (progress) => textsOf(progress, 'b')?.[0]?.startsWith('Outra resposta.') === true,
      (progress) => textsOf(progress, 'a')?.at(-1)?.startsWith('Uma resposta.') === true,
      ({ drafts }) => drafts['c'] !== undefined,
      ({ attempts }) => attempts['b']?.[0]?.marks['i1'] === 1,
      ({ attempts }) => attempts['a']?.[0]?.marks['i1'] === 1,
      ({ read, lastPlace }) => read['pipeline'] !== undefined && lastPlace !== null,
    ]
    const gone = kept.map((isKept) => lighter.findIndex((progress) => !isKept(progress)))
    expect(gone).not.toContain(-1)
    expect(gone).toEqual([...new Set(gone)].sort((a, b) => a - b))
  })

  it('says of an answer that did not fit where it is', () => {
    expect(textsOf(small, 'a')).toEqual([textLeftOut])
    expect(small.read).toEqual(learned.read)
  })

  it('says so when not even nothing fits', () => {
    expect(fitDigest(learned, writeStored, 10)).toBeNull()
  })

  it('never goes over the limit, whatever there is', () => {
    fc.assert(
      fc.property(anyProgress, fc.integer({ min: 0, max: 3000 }), (progress, limit) => {
        expect(fitDigest(progress, writeStored, limit)?.length ?? 0).toBeLessThanOrEqual(limit)
      }),
      { numRuns: 200 },
    )
  })
})

describe('withDigest', () => {
  it('brings everything back on a device that knows nothing', () => {
    const { theme: _theme, themeAt: _at, erased: _erased, ...rest } = learned
    expect(withDigest(emptyProgress, whole)).toMatchObject(rest)
  })

  it('keeps the text that only this device has, also when it was judged elsewhere later', () => {
    const judged = small.attempts['a']?.map((one) => ({
      ...one,
      marks: { i1: 0.5 as const },
      judgedAt: at(9),
    }))
    const united = withDigest(learned, { ...small, attempts: { a: judged ?? [] } })
    expect(united.attempts['a']).toEqual([
      learned.attempts['a']?.[0],
      { ...learned.attempts['a']?.[1], marks: { i1: 0.5 }, judgedAt: at(9) },
    ])
    expect(united.essays).toEqual(learned.essays)
  })

  it('takes the text in where this device has only the note of it', () => {
    const here = withDigest(emptyProgress, small)
    expect(here.attempts['a']?.[0]?.text).toBe(textLeftOut)
    expect(withDigest(here, whole).attempts['a']?.at(-1)?.text).toContain('Uma resposta.')
  })

  it('does not bring back what was erased here', () => {
    const erased = { ...emptyProgress, resetAt: at(100) }
    expect(withDigest(erased, whole)).toEqual(erased)
  })

  it('loses nothing known here to whatever the LMS says', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (local, kept) => {
        const united = withDigest(local, {
          ...kept,
          resetAt: at(1e9),
          erased: { leitura: at(1e9) },
        })
        expect(idsOf(united)).toEqual(expect.arrayContaining(idsOf(local)))
        expect(Object.keys(united.read)).toEqual(expect.arrayContaining(Object.keys(local.read)))
        expect(Object.keys(united.drafts)).toEqual(
          expect.arrayContaining(Object.keys(local.drafts)),
        )
        expect([united.resetAt, united.erased]).toEqual([local.resetAt, local.erased])
        expect(united.theme).toBe(local.theme)
      }),
      { numRuns: 300 },
    )
  })
})
