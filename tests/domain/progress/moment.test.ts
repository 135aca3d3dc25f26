import { describe, expect, it } from 'vitest'
import { believedTime, isWithinTime, momentAfter } from '#domain/progress/moment.ts'

describe('the time of a clock', () => {
  it('is believed as it is', () => {
    const now = new Date('2026-11-02T12:00:00.000Z')
    expect(believedTime(now)).toEqual(now)
  })

  it.each([-1e14, 1e15, 8.64e15])('can be written with a year of four figures: %d', (time) => {
    expect(believedTime(new Date(time)).toISOString()).toMatch(/^\d{4}-/)
  })
})

describe('the moment after another one', () => {
  it('is later', () => {
    expect(momentAfter('2026-12-31T23:59:59.999Z')).toBe('2027-01-01T00:00:00.000Z')
  })

  it('is never one that could not be read again', () => {
    for (let moment = '9499-12-31T23:59:59.998Z', step = 0; step < 5; step++) {
      moment = momentAfter(moment)
      expect(isWithinTime(moment)).toBe(true)
    }
    expect(isWithinTime('9999-12-31T23:59:59.999Z')).toBe(false)
  })
})
