import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReviewCard, ReviewGrade } from '#domain/progress/progress.ts'
import { dueDay, examDay, isDue } from '#domain/review/due-day.ts'
import { dayFromText, dayOf, dayToText, today } from '#domain/review/local-day.ts'
import { createScheduler } from '#domain/review/scheduler.ts'
import { cardWith, clockAt } from './cards.ts'

const monday = clockAt('2026-11-23T20:00')

describe('the local calendar', () => {
  it('ends the day at midnight of the place, not of Greenwich', () => {
    expect(dayToText(today(clockAt('2026-11-23T23:59')))).toBe('2026-11-23')
    expect(dayToText(today(clockAt('2026-11-24T00:00')))).toBe('2026-11-24')
    expect(dayToText(dayOf('2026-11-24T01:00:00.000Z', { timeZoneOffset: -540 }))).toBe(
      '2026-11-24',
    )
  })
})

describe('examDay', () => {
  it('holds until the day itself is over', () => {
    expect(examDay(null, monday)).toBeNull()
    expect(examDay('2026-11-23', monday)).toBe(today(monday))
    expect(examDay('2026-11-22', monday)).toBeNull()
  })
})

describe('dueDay', () => {
  it('is the natural day when no exam is in sight', () => {
    const card = cardWith({ lastReview: monday.now.toISOString(), due: '2026-11-27T23:00:00.000Z' })
    expect(dayToText(dueDay('termo:roi:nome', card, null, monday))).toBe('2026-11-27')
    const exam = dayFromText('2027-03-01')
    expect(dayToText(dueDay('termo:roi:nome', card, exam, monday))).toBe('2026-11-27')
  })

  it('lets no next review fall after the exam, nor before the last one, whatever the history', () => {
    const scheduler = createScheduler()
    const grade = fc.constantFrom<ReviewGrade>('errei', 'dificil', 'bom', 'facil')
    fc.assert(
      fc.property(
        fc.array(fc.record({ grade, late: fc.integer({ min: 0, max: 40 }) }), {
          minLength: 1,
          maxLength: 10,
        }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: -840, max: 720 }),
        fc.stringMatching(/^[a-z]{1,8}$/),
        (history, daysToExam, timeZoneOffset, id) => {
          let card: ReviewCard | null = null
          let now = monday.now
          for (const { grade, late } of history) {
            card = scheduler.next(card, grade, { now, timeZoneOffset })
            now = new Date(Date.parse(card.due) + late * 86_400_000)
          }
          if (card === null) return
          const clock = { now: new Date(card.lastReview), timeZoneOffset }
          const exam = today(clock) + daysToExam
          const day = dueDay(id, card, exam, clock)
          // On the eve at the latest, where there is a day between; a held one never the same day.
          const latest = daysToExam > 1 ? exam - 1 : exam
          const earliest = card.interval > 0 && daysToExam > 0 ? today(clock) + 1 : today(clock)
          expect(day).toBeLessThanOrEqual(latest)
          expect(day).toBeGreaterThanOrEqual(earliest)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('spreads what would come too late over the days before the exam', () => {
    const card = cardWith({ lastReview: monday.now.toISOString(), due: '2027-06-01T12:00:00.000Z' })
    const exam = today(monday) + 30
    const days = Array.from({ length: 40 }, (_, index) =>
      dueDay(`termo:t${index}:nome`, card, exam, monday),
    )
    expect(new Set(days).size).toBeGreaterThan(7)
    expect(Math.min(...days)).toBeGreaterThanOrEqual(exam - 15)
  })

  it('brings back today what a clock running ahead has stamped', () => {
    const card = cardWith({
      lastReview: '2027-11-23T12:00:00.000Z',
      due: '2027-12-25T12:00:00.000Z',
    })
    expect(dueDay('pergunta:coleta', card, null, monday)).toBe(today(monday))
    expect(isDue('pergunta:coleta', card, null, monday)).toBe(true)
  })
})

describe('isDue', () => {
  it('counts the whole day, not the hour', () => {
    const card = cardWith({ due: '2026-11-25T22:00:00.000Z' })
    expect(isDue('a', card, null, clockAt('2026-11-24T23:59'))).toBe(false)
    expect(isDue('a', card, null, clockAt('2026-11-25T00:01'))).toBe(true)
  })

  it('gives what was held today its rest, even on the day of the exam', () => {
    const held = cardWith({ lastReview: monday.now.toISOString(), due: '2026-12-30T12:00:00.000Z' })
    const exam = today(monday)
    expect(dueDay('a', held, exam, monday)).toBe(exam)
    expect(isDue('a', held, exam, monday)).toBe(false)
    expect(isDue('a', { ...held, state: 'reaprendendo' }, exam, monday)).toBe(true)
  })
})
