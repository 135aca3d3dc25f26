import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReviewCard, ReviewGrade } from '#domain/progress/progress.ts'
import { createScheduler, type SchedulerOptions } from '#domain/review/scheduler.ts'

const start = new Date('2022-12-29T12:30:00.000Z')
const utc = 0
const brasilia = 180

function after(days: number, from = start): Date {
  return new Date(from.getTime() + days * 86_400_000)
}

/** Each review falls on the day that the one before it asked for. */
function historyOf(grades: readonly ReviewGrade[], options?: SchedulerOptions) {
  const scheduler = createScheduler(options)
  let card: ReviewCard | null = null
  let now = start
  const cards: ReviewCard[] = []
  for (const grade of grades) {
    card = scheduler.next(card, grade, { now, timeZoneOffset: utc })
    cards.push(card)
    now = new Date(card.due)
  }
  return cards
}

const intervals = (cards: readonly ReviewCard[]) => cards.map((card) => card.interval)

/** Six times held, two times missed, five times held: the ratings of the library's own histories. */
const published: ReviewGrade[] = [
  ...Array.from({ length: 6 }, () => 'bom' as const),
  'errei',
  'errei',
  ...Array.from({ length: 5 }, () => 'bom' as const),
]

const version5 = [
  0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007, 0.0674, 1.6597, 0.1712, 1.1178, 2.0225,
  0.0904, 0.3025, 2.1214, 0.2498, 2.9466, 0.4891, 0.6468,
]

describe('createScheduler', () => {
  describe('held against the histories that ts-fsrs publishes in its own tests', () => {
    it('gives the intervals of FSRS-6 with the library’s steps', () => {
      const cards = historyOf(published, {})
      expect(intervals(cards)).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21])
    })

    it('gives the intervals and stabilities of the long-term scheduler', () => {
      const cards = historyOf(published, { w: version5, enable_short_term: false })
      expect(intervals(cards)).toEqual([3, 13, 48, 155, 445, 1158, 17, 3, 11, 37, 112, 307, 773])
      expect(cards.slice(0, 3).map((card) => card.stability)).toEqual([
        3.0412, 13.09130698, 48.15848988,
      ])
    })

    it('gives the intervals for all four grades', () => {
      const grades: ReviewGrade[] = ['errei', 'dificil', 'bom', 'facil']
      const cards = historyOf([...grades, ...grades], { w: version5, enable_short_term: false })
      expect(intervals(cards)).toEqual([1, 2, 6, 41, 4, 7, 21, 133])
    })

    it.each([
      [true, 53.62691],
      [false, 53.335106],
    ])(
      'reaches the memory state of the reference, short term %s',
      (enable_short_term, expected) => {
        const scheduler = createScheduler({ enable_short_term })
        const grades: ReviewGrade[] = ['errei', 'bom', 'bom', 'bom', 'bom', 'bom']
        let card: ReviewCard | null = null
        let day = 0
        for (const [index, gap] of [0, 0, 1, 3, 8, 21].entries()) {
          day += gap
          const clock = { now: after(day), timeZoneOffset: utc }
          card = scheduler.next(card, grades[index] ?? 'bom', clock)
        }
        expect(card?.stability).toBeCloseTo(expected, 4)
        expect(card?.difficulty).toBeCloseTo(6.3574867, 4)
      },
    )
  })

  it('lets the first review be judged once: held for days, missed comes back the same day', () => {
    const scheduler = createScheduler()
    const first = (grade: ReviewGrade) =>
      scheduler.next(null, grade, { now: start, timeZoneOffset: utc }).interval
    expect([first('errei'), first('dificil'), first('bom'), first('facil')]).toEqual([0, 0, 2, 8])
    expect(intervals(historyOf(published))).toEqual([
      2, 11, 46, 163, 497, 1346, 0, 0, 3, 5, 9, 16, 26,
    ])
  })

  it('counts an evening and the night after it in Brazil as one day', () => {
    const scheduler = createScheduler()
    const evening = new Date('2026-11-23T23:30:00.000Z') // 20:30
    const night = new Date('2026-11-24T01:30:00.000Z') // 22:30
    const first = scheduler.next(null, 'bom', { now: evening, timeZoneOffset: brasilia })
    const sameDay = scheduler.next(first, 'bom', { now: night, timeZoneOffset: brasilia })
    const nextDay = scheduler.next(first, 'bom', { now: night, timeZoneOffset: utc })
    expect(sameDay.stability).toBeLessThan(nextDay.stability)
    expect(Date.parse(first.due)).toBe(after(2, evening).getTime())
  })

  it('gives the same answer twice', () => {
    expect(historyOf(published)).toEqual(historyOf(published))
  })

  it('never makes a card due before its review, whatever the clock does', () => {
    const scheduler = createScheduler()
    const grade = fc.constantFrom<ReviewGrade>('errei', 'dificil', 'bom', 'facil')
    const step = fc.record({ grade, days: fc.double({ min: -400, max: 400, noNaN: true }) })
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: -840, max: 720 }),
        (steps, timeZoneOffset) => {
          let card: ReviewCard | null = null
          let now = start
          for (const { grade, days } of steps) {
            now = after(days, now)
            card = scheduler.next(card, grade, { now, timeZoneOffset })
            expect(card.interval).toBeGreaterThanOrEqual(0)
            expect(Date.parse(card.due)).toBeGreaterThan(now.getTime())
            expect(card.lastReview).toBe(now.toISOString())
            expect(Number.isFinite(card.stability) && card.stability > 0).toBe(true)
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  it('knows how likely something is still known', () => {
    const scheduler = createScheduler()
    const card = scheduler.next(null, 'bom', { now: start, timeZoneOffset: utc })
    const at = (days: number) =>
      scheduler.retrievability(card, { now: after(days), timeZoneOffset: utc })
    expect(at(0)).toBe(1)
    expect(at(2)).toBeCloseTo(0.9, 1)
    expect(at(30)).toBeLessThan(at(2))
    expect(at(-3)).toBe(1)
  })
})
