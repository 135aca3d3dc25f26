import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyProgress } from '#domain/progress/progress.ts'
import { packProgress, unpackProgress } from '#lms/suspend-text.ts'
import { anyProgress } from '../domain/progress/arbitrary-progress.ts'

describe('what an LMS keeps', () => {
  it('is progress again, letter for letter', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const text = packProgress(progress)
        expect(text).toMatch(/^[\w.+/=]+$/)
        expect(unpackProgress(text)).toMatchObject({ ok: true, progress })
      }),
      { numRuns: 200 },
    )
  })

  it('is refused when it was cut or changed on the way', () => {
    const text = packProgress({
      ...emptyProgress,
      drafts: { a: { text: 'Um rascunho.', at: '2025-03-01T10:00:00.000Z' } },
    })
    for (let length = 0; length < text.length; length++) {
      expect(unpackProgress(text.slice(0, length)).ok).toBe(false)
    }
    for (let index = 0; index < text.length; index++) {
      const other = text[index] === 'A' ? 'B' : 'A'
      const changed = text.slice(0, index) + other + text.slice(index + 1)
      expect(unpackProgress(changed).ok).toBe(false)
    }
  })

  it('may be anything, and nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(unpackProgress(text).ok).toBe(false)
        expect(unpackProgress(`guia1.0.${text}`).ok).toBe(false)
      }),
      { numRuns: 500 },
    )
  })
})
