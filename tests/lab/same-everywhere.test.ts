import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exp, log } from '#lab/math/same-everywhere.ts'

/** Relative distance of a unit in the last place or two, which is all that engines differ by. */
const lastDigits = 2 ** -51

describe('exponential and logarithm', () => {
  it('are those of the engine but for the last digit', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThanOrEqual(lastDigits)
      }),
    )
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        const distance = Math.abs(log(x) - Math.log(x))
        expect(distance).toBeLessThanOrEqual(Math.abs(Math.log(x)) * lastDigits)
      }),
    )
  })

  it('undo each other', () => {
    for (const x of [-30, -1, -0.3, 0, 1e-9, 0.4, 1, 20]) expect(log(exp(x))).toBeCloseTo(x, 13)
  })

  it('know their ends', () => {
    expect([exp(0), exp(-1_000), exp(1_000), exp(Number.NaN)]).toEqual([
      1,
      0,
      Number.POSITIVE_INFINITY,
      Number.NaN,
    ])
    expect([log(1), log(0), log(-1)]).toEqual([0, Number.NaN, Number.NaN])
  })
})
