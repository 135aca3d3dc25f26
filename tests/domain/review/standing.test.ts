import { describe, expect, it } from 'vitest'
import type { ReviewGrade } from '#domain/progress/progress.ts'
import { standingOf } from '#domain/review/standing.ts'
import { clockAt } from './cards.ts'

const clock = clockAt('2026-12-20T12:00')
const log = (...entries: [string, ReviewGrade][]) =>
  entries.map(([local, grade], index) => ({
    id: `r${index}`,
    at: clockAt(local).now.toISOString(),
    grade,
    undoneAt: null,
  }))

describe('standingOf', () => {
  it('calls nothing mastered before it was right on three separate days', () => {
    const sameDay = log(
      ['2026-11-23T08:00', 'bom'],
      ['2026-11-23T12:00', 'bom'],
      ['2026-11-23T23:59', 'facil'],
    )
    expect(standingOf(sameDay, clock)).toMatchObject({ rightDays: 1, isMastered: false })
    const twoDays = log(['2026-11-23T23:59', 'bom'], ['2026-11-24T00:00', 'bom'])
    expect(standingOf(twoDays, clock)).toMatchObject({ rightDays: 2, isMastered: false })
    const threeDays = [...twoDays, ...log(['2026-11-30T10:00', 'dificil'])]
    expect(standingOf(threeDays, clock).isMastered).toBe(true)
  })

  it('divides days where the learner lives', () => {
    // 23:30, 00:30 and 12:00 in Brasília are three moments of two days, in London of three.
    const reviews = log(
      ['2026-11-23T20:30', 'bom'],
      ['2026-11-23T21:30', 'bom'],
      ['2026-11-24T21:30', 'bom'],
    )
    expect(standingOf(reviews, clock).rightDays).toBe(2)
    expect(standingOf(reviews, { ...clock, timeZoneOffset: 0 }).rightDays).toBe(3)
  })

  it('takes mastery away with a miss and does not count the rest of that day', () => {
    const reviews = log(
      ['2026-11-23T10:00', 'bom'],
      ['2026-11-24T10:00', 'bom'],
      ['2026-11-25T10:00', 'bom'],
      ['2026-11-28T10:00', 'errei'],
      ['2026-11-28T10:05', 'bom'],
    )
    expect(standingOf(reviews, clock)).toEqual({
      rightDays: 0,
      misses: 1,
      isMastered: false,
      isWeak: true,
    })
  })

  it('calls weak what was missed until it was held on two days', () => {
    const missed = log(['2026-11-23T10:00', 'errei'], ['2026-11-24T10:00', 'bom'])
    expect(standingOf(missed, clock).isWeak).toBe(true)
    const held = [...missed, ...log(['2026-11-26T10:00', 'bom'])]
    expect(standingOf(held, clock).isWeak).toBe(false)
    expect(standingOf([], clock).isWeak).toBe(false)
  })
})
