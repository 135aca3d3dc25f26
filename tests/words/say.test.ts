import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAndTime, sayIn } from '../../src/words/say.ts'

describe.each(['pt-BR', 'es', 'en'])('a number in %s', (locale) => {
  const { count, decimal, datesIn } = sayIn(locale)

  it('is said as the language writes it, however small', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.integer({ min: 0, max: 2000 })), (number) => {
        expect(count(number, 'a', 'a')).toBe(`${number.toLocaleString(locale)} a`)
      }),
    )
  })

  it('has two decimals at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (hundredths) => {
        const value = hundredths / 100
        expect(decimal(value)).toBe(value.toLocaleString(locale, { maximumFractionDigits: 2 }))
      }),
    )
  })

  it('stands beside dates that are said alike each time', () => {
    const sayMoment = datesIn({ ...dayAndTime, timeZone: 'UTC' })
    const format = new Intl.DateTimeFormat(locale, { ...dayAndTime, timeZone: 'UTC' })
    for (const date of [new Date(0), new Date(1e12)]) {
      expect(sayMoment(date)).toBe(format.format(date))
    }
  })
})
