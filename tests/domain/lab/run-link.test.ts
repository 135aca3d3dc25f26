import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guidedPlan, guidedSteps, strongRuns } from '#domain/lab/guided-plan.ts'
import { defaultKnobs } from '#domain/lab/knobs.ts'
import { greatestSeed, parseRunPlan } from '#domain/lab/parse-run-plan.ts'
import { decodeRun, encodeRun } from '#domain/lab/run-link.ts'
import { isLabQuery } from '#domain/route/route-item.ts'
import { anyPlan } from '../../lab/any-plan.ts'

const hash = 'eabdda7d47f4b760'

describe('the link of a run', () => {
  it('leads back to the same run', () => {
    fc.assert(
      fc.property(anyPlan, fc.boolean(), (plan, hasHash) => {
        const link = encodeRun(plan, hasHash ? hash : null)
        const decoded = decodeRun(new URLSearchParams(link))
        expect(decoded).toEqual({ plan, worldHash: hasHash ? hash.slice(0, 8) : null })
        expect(isLabQuery(link), link).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('keeps the guided run short, and as it was published', () => {
    expect(encodeRun(guidedPlan, hash)).toBe(
      'v=1&s=2026&d=a111.b3p0.c010.de7110.e3.f0.g1e0.h1.i300.h1.j1.k1.l1r1.m0.m0.m1.m3100000.m0&h=eabdda7d&c=0erd1s1',
    )
  })

  it('refuses every link that lost or changed a sign', () => {
    const link = encodeRun(guidedPlan, hash)
    for (let cut = 'v=1&s=2026'.length; cut < link.length; cut++) {
      const decoded = decodeRun(new URLSearchParams(link.slice(0, cut)))
      expect(decoded, link.slice(0, cut)).toEqual({ plan: null, problem: 'damaged' })
    }
    for (const changed of [
      link.replace('s=2026', 's=2027'),
      link.replace('m3100000', 'm3200000'),
    ]) {
      expect(decodeRun(new URLSearchParams(changed))).toEqual({ plan: null, problem: 'damaged' })
    }
  })

  it('tells a link of a later version, and no link at all', () => {
    const later = encodeRun(guidedPlan, null).replace('v=1', 'v=2')
    expect(decodeRun(new URLSearchParams(later))).toEqual({ plan: null, problem: 'newer-version' })
    expect(decodeRun(new URLSearchParams('q=golpe'))).toEqual({ plan: null, problem: 'none' })
  })

  it('never throws', () => {
    const part = fc.stringMatching(/^[a-z0-9.=&]{0,40}$/)
    fc.assert(
      fc.property(part, part, fc.string(), (steps, knobs, seed) => {
        const query = new URLSearchParams({ v: '1', s: seed, d: steps, k: knobs, c: 'x' })
        expect(decodeRun(query).plan).toBeNull()
      }),
      { numRuns: 300 },
    )
  })
})

describe('a plan from anywhere', () => {
  const [first] = guidedSteps
  const refused: [why: string, plan: unknown][] = [
    ['nothing', null],
    ['a seed below zero', { ...guidedPlan, seed: -1 }],
    ['a seed too great', { ...guidedPlan, seed: greatestSeed + 1 }],
    ['a seed with a fraction', { ...guidedPlan, seed: 1.5 }],
    ['an unknown knob', { ...guidedPlan, knobs: { ...defaultKnobs, chuva: 1 } }],
    ['a scam of twice its strength', { ...guidedPlan, knobs: { ...defaultKnobs, scam: 2 } }],
    ['too many steps', { ...guidedPlan, steps: Array.from({ length: 40 }, () => first) }],
    ['an unknown stage', { ...guidedPlan, steps: [{ stage: 'festa', decision: {} }] }],
    [
      'a threshold above one',
      {
        ...guidedPlan,
        steps: [{ stage: 'avaliacao-de-modelo', decision: { threshold: 2, perAmount: false } }],
      },
    ],
    [
      'a feature group twice',
      {
        ...guidedPlan,
        steps: [
          {
            stage: 'feature-store',
            decision: {
              groups: ['valor', 'valor'],
              pointInTime: true,
              servedFromStore: true,
              distanceVersion: 1,
            },
          },
        ],
      },
    ],
  ]

  it.each(refused)('is refused with %s', (_, plan) => {
    expect(parseRunPlan(plan)).toBeNull()
  })

  it('is taken when whole', () => {
    expect(parseRunPlan(structuredClone(guidedPlan))).toEqual(guidedPlan)
    for (const steps of strongRuns) {
      const plan = { ...guidedPlan, steps: [...steps] }
      expect(parseRunPlan(plan)).toEqual(plan)
    }
  })
})
