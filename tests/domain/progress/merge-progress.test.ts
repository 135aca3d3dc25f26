import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#domain/progress/canonical-json.ts'
import { mergeProgress } from '#domain/progress/merge-progress.ts'
import type { Attempt, Progress } from '#domain/progress/progress.ts'
import { emptyProgress } from '#domain/progress/progress.ts'
import { anyProgress } from './arbitrary-progress.ts'

function at(second: number): string {
  return new Date(second * 1000).toISOString()
}

function attempt(id: string, made: number, change: Partial<Attempt> = {}): Attempt {
  return {
    id,
    at: at(made),
    revision: 'r1',
    text: id,
    gaveUp: false,
    confidence: null,
    marks: {},
    score: 0,
    judgedAt: at(made),
    ...change,
  }
}

function progress(change: Partial<Progress>): Progress {
  return { ...emptyProgress, ...change }
}

describe('mergeProgress', () => {
  const runs = { numRuns: 150 }

  it('does not depend on who meets whom', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        expect(canonicalJson(mergeProgress(a, b))).toBe(canonicalJson(mergeProgress(b, a)))
      }),
      runs,
    )
  })

  it('does not depend on the order of meetings', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, anyProgress, (a, b, c) => {
        expect(canonicalJson(mergeProgress(mergeProgress(a, b), c))).toBe(
          canonicalJson(mergeProgress(a, mergeProgress(b, c))),
        )
      }),
      runs,
    )
  })

  it('changes nothing when the same is met again', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        const once = mergeProgress(a, b)
        expect(mergeProgress(a, a)).toEqual(a)
        expect(mergeProgress(once, b)).toEqual(once)
      }),
      runs,
    )
  })

  it('does not change what it is given', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        const before = canonicalJson([a, b])
        mergeProgress(a, b)
        expect(canonicalJson([a, b])).toBe(before)
      }),
    )
  })

  it('keeps the later draft, essay, mark, place and theme', () => {
    const older = progress({
      drafts: { q: { text: 'velho', at: at(1) } },
      essays: { e: { text: 'novo', at: at(2) } },
      read: { c: { read: true, at: at(1) } },
      lastPlace: { address: '/guia', title: 'Guia', at: at(1) },
      theme: 'escuro',
      themeAt: at(2),
    })
    const newer = progress({
      drafts: { q: { text: 'novo', at: at(2) } },
      essays: { e: { text: 'velho', at: at(1) } },
      read: { c: { read: false, at: at(2) } },
      lastPlace: { address: '/glossario', title: 'Glossário', at: at(2) },
      theme: 'claro',
      themeAt: at(1),
    })
    expect(mergeProgress(older, newer)).toEqual(
      progress({
        drafts: { q: { text: 'novo', at: at(2) } },
        essays: { e: { text: 'novo', at: at(2) } },
        read: { c: { read: false, at: at(2) } },
        lastPlace: { address: '/glossario', title: 'Glossário', at: at(2) },
        theme: 'escuro',
        themeAt: at(2),
      }),
    )
  })

  it('keeps all attempts, oldest first, each with its latest marks', () => {
    const judged = attempt('um', 1, { marks: { laptop: 1 }, score: 0.5, judgedAt: at(9) })
    const here = progress({ attempts: { q: [attempt('um', 1), attempt('tres', 3)] } })
    const there = progress({ attempts: { q: [judged, attempt('dois', 2)] } })
    expect(mergeProgress(here, there).attempts['q']).toEqual([
      judged,
      attempt('dois', 2),
      attempt('tres', 3),
    ])
  })

  it('does not bring back what another tab erased', () => {
    const stale = progress({
      drafts: { q: { text: 'velho', at: at(1) }, p: { text: 'de agora', at: at(6) } },
      attempts: { q: [attempt('um', 1)] },
    })
    const erased = progress({ resetAt: at(5) })
    expect(mergeProgress(stale, erased)).toEqual(
      progress({ drafts: { p: { text: 'de agora', at: at(6) } }, resetAt: at(5) }),
    )
  })

  it('keeps old records that a replacement put back', () => {
    const stale = progress({ drafts: { q: { text: 'a desfazer', at: at(3) } } })
    const restored = progress({ drafts: { q: { text: 'restaurado', at: at(1) } }, resetAt: at(5) })
    expect(mergeProgress(stale, restored)).toEqual(restored)
  })
})
