import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slipsBetween, slipsToBeginning } from '#domain/search/slips.ts'

describe('slipsBetween', () => {
  it.each([
    ['drift', 'drift', 0],
    ['drfit', 'drift', 1],
    ['fature', 'feature', 1],
    ['feeature', 'feature', 1],
    ['faeture', 'feature', 1],
    ['monitramneto', 'monitoramento', 2],
  ])('counts from %s to %s %i', (typed, word, slips) => {
    expect(slipsBetween(typed, word, 2)).toBe(slips)
  })

  it('says more than it was asked to count when there are more', () => {
    expect(slipsBetween('kubernetes', 'conceito', 2)).toBe(3)
    expect(slipsBetween('a', 'modelo', 1)).toBe(2)
  })

  it('is the same both ways', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slipsBetween(a, b, 9)).toBe(slipsBetween(b, a, 9))
      }),
    )
  })
})

describe('slipsToBeginning', () => {
  it('forgives the end that is not yet typed', () => {
    expect(slipsToBeginning('fatur', 'feature', 1)).toBe(1)
    expect(slipsToBeginning('montor', 'monitoramento', 1)).toBe(1)
    expect(slipsToBeginning('gestor', 'feature', 1)).toBe(2)
  })
})
