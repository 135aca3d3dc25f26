import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activityKinds, activityOf } from '#domain/progress/activity.ts'
import { emptyProgress, type Progress } from '#domain/progress/progress.ts'

const now = new Date('2026-03-20T15:00:00Z')
const brasilia = 'America/Sao_Paulo'

function readAt(...moments: string[]): Progress {
  const read = Object.fromEntries(moments.map((at, index) => [`c${index}`, { read: true, at }]))
  return { ...emptyProgress, read }
}

function datesOf(progress: Progress, timeZone: string, at = now, days = 84): string[] {
  const activity = activityOf(progress, { now: at, timeZone, days })
  return activity.days.filter(({ total }) => total > 0).map(({ date }) => date)
}

const written = (at: string) => ({ text: 'Um texto', at })

describe('the days of activity', () => {
  it('are all days of the window, today last', () => {
    const { days } = activityOf(emptyProgress, { now, timeZone: brasilia, days: 84 })
    expect(days).toHaveLength(84)
    expect(days[0]?.date).toBe('2025-12-27')
    expect(days.at(-1)).toEqual({
      date: '2026-03-20',
      total: 0,
      answers: 0,
      reviews: 0,
      essays: 0,
      chapters: 0,
    })
  })

  it('begin at the midnight of the learner', () => {
    const progress = readAt('2026-03-10T02:59:59.000Z', '2026-03-10T03:00:00.000Z')
    expect(datesOf(progress, brasilia)).toEqual(['2026-03-09', '2026-03-10'])
    expect(datesOf(progress, 'UTC')).toEqual(['2026-03-10'])
    expect(datesOf(progress, 'Asia/Kathmandu')).toEqual(['2026-03-10'])
    expect(datesOf(readAt('2026-03-09T18:15:00.000Z'), 'Asia/Kathmandu')).toEqual(['2026-03-10'])
    expect(datesOf(readAt('2026-03-09T18:14:59.000Z'), 'Asia/Kathmandu')).toEqual(['2026-03-09'])
  })

  it('keep their midnight when summer time has come since', () => {
    // New York went from UTC-5 to UTC-4 on 8 March 2026.
    const progress = readAt('2026-03-05T04:30:00.000Z', '2026-03-12T04:30:00.000Z')
    expect(datesOf(progress, 'America/New_York')).toEqual(['2026-03-04', '2026-03-12'])
  })

  it('leave out what is older than the window', () => {
    const progress = readAt('2025-12-27T03:00:00.000Z', '2025-12-27T02:59:59.000Z')
    expect(datesOf(progress, brasilia)).toEqual(['2025-12-27'])
  })

  it('say what is dated after today, when a clock was set back', () => {
    const progress = readAt('2026-03-21T02:59:59.000Z', '2026-03-21T03:00:00.000Z')
    expect(activityOf(progress, { now, timeZone: brasilia, days: 84 }).later).toBe(1)
    expect(datesOf(progress, brasilia)).toEqual(['2026-03-20'])
  })

  it('count answers, reviews, essays and chapters, and neither what was undone nor is empty', () => {
    const at = '2026-03-19T12:00:00.000Z'
    const attempt = {
      id: 't1',
      at,
      judgedAt: at,
      revision: 'r1',
      text: '',
      gaveUp: true,
      confidence: null,
      marks: {},
      score: 0,
    }
    const progress: Progress = {
      ...emptyProgress,
      attempts: { q: [attempt, { ...attempt, id: 't2' }] },
      reviews: {
        'termo:roi:nome': [
          { id: 'r1', at, grade: 'bom', undoneAt: null },
          { id: 'r2', at, grade: 'bom', undoneAt: at },
        ],
      },
      essays: { e1: { text: 'Um texto', at }, e2: { text: '  ', at } },
      read: { c1: { read: true, at }, c2: { read: false, at } },
    }
    const { days } = activityOf(progress, { now, timeZone: brasilia, days: 7 })
    expect(days.find(({ total }) => total > 0)).toEqual({
      date: '2026-03-19',
      total: 5,
      answers: 2,
      reviews: 1,
      essays: 1,
      chapters: 1,
    })
  })

  it('count an essay once a day, by the states of it that are kept', () => {
    const progress: Progress = {
      ...emptyProgress,
      essays: { e1: written('2026-03-19T18:00:00.000Z') },
      essayWork: {
        e1: {
          outline: null,
          ticks: {},
          versions: [
            written('2026-03-19T17:00:00.000Z'),
            written('2026-03-17T12:00:00.000Z'),
            { text: ' ', at: '2026-03-16T12:00:00.000Z' },
          ],
        },
      },
    }
    const { days } = activityOf(progress, { now, timeZone: brasilia, days: 7 })
    expect(days.map(({ essays }) => essays)).toEqual([0, 0, 0, 1, 0, 1, 0])
  })

  it('lose nothing and count nothing twice, in whatever time zone', () => {
    const zones = fc.constantFrom(brasilia, 'UTC', 'Pacific/Apia', 'Asia/Kathmandu', 'America/Adak')
    const moments = fc.array(
      fc.date({ min: new Date('2026-01-02T00:00:00Z'), max: now, noInvalidDate: true }),
    )
    fc.assert(
      fc.property(zones, moments, (timeZone, dates) => {
        const progress = readAt(...dates.map((date) => date.toISOString()))
        const { days, later } = activityOf(progress, { now, timeZone, days: 84 })
        expect(later).toBe(0)
        expect(days.reduce((sum, day) => sum + day.chapters, 0)).toBe(dates.length)
        expect(
          days.every(
            (day) => day.total === activityKinds.reduce((sum, kind) => sum + day[kind], 0),
          ),
        ).toBe(true)
      }),
    )
  })
})
