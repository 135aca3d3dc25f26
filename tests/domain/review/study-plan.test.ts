import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Progress, ReviewGrade } from '#domain/progress/progress.ts'
import { dayFromText, dayToText } from '#domain/review/local-day.ts'
import { withReviewSettings } from '#domain/review/review-changes.ts'
import { cardOf, reviewItems } from '#domain/review/review-item.ts'
import { createScheduler } from '#domain/review/scheduler.ts'
import { planStudy, sessionLimit } from '#domain/review/study-plan.ts'
import { cardWith, clockAt, items, questionStub, study, termWith, untouched } from './cards.ts'

const monday = clockAt('2026-11-23T20:00')
const ids = (list: readonly { id: string }[]) => list.map((item) => item.id)

const manyTerms = Array.from({ length: 60 }, (_, index) => termWith(`t${index}`))
const manyItems = reviewItems([], manyTerms)

const withExam = (progress: Progress, examDate: string | null) =>
  withReviewSettings(progress, { examDate, newPerDay: 2 }, '2026-11-01T00:00:00.000Z')

describe('planStudy', () => {
  it('introduces questions among terms, the easier direction first', () => {
    expect(ids(planStudy(items, untouched, monday).fresh)).toEqual([
      'pergunta:coleta',
      'termo:roi:definicao',
      'termo:mlops:definicao',
      'pergunta:ajuste',
      'termo:pipeline:definicao',
      'termo:roi:nome',
      'termo:mlops:nome',
      'termo:pipeline:nome',
    ])
  })

  it('introduces no more than the chosen number a day, and goes on the next day', () => {
    const settled = withReviewSettings(untouched, { newPerDay: 3 }, '2026-11-01T00:00:00.000Z')
    expect(planStudy(items, settled, monday).fresh).toHaveLength(3)
    const begun = study(settled, monday, { 'pergunta:coleta': 'bom', 'termo:roi:definicao': 'bom' })
    expect(ids(planStudy(items, begun, monday).fresh)).toEqual(['termo:mlops:definicao'])
    expect(planStudy(items, begun, clockAt('2026-11-24T00:01')).fresh).toHaveLength(3)
  })

  it('keeps a missed one for today and a held one for its day', () => {
    const done = study(untouched, monday, { 'pergunta:coleta': 'bom', 'termo:roi:nome': 'errei' })
    const plan = planStudy(items, done, monday)
    expect(ids(plan.due)).toEqual(['termo:roi:nome'])
    expect(plan.forecast.slice(0, 4)).toEqual([1, 0, 1, 0])
    expect(dayToText(plan.nextDay ?? 0)).toBe('2026-11-25')
    expect(plan.learned).toBe(1)
    expect(ids(plan.weak)).toEqual(['termo:roi:nome'])
  })

  it('puts first what has faded most, in the order of the scheduler’s retrievability', () => {
    const scheduler = createScheduler()
    const card = fc.record({
      stability: fc.double({ min: 0.5, max: 60, noNaN: true }),
      days: fc.integer({ min: 1, max: 200 }),
    })
    fc.assert(
      fc.property(fc.array(card, { minLength: 2, maxLength: 20 }), (list) => {
        const cards: Progress['cards'] = {}
        for (const [index, { stability, days }] of list.entries()) {
          const lastReview = new Date(monday.now.getTime() - days * 86_400_000).toISOString()
          cards[`termo:t${index}:nome`] = {
            card: cardWith({ stability, lastReview, due: lastReview }),
            at: lastReview,
          }
        }
        const progress = { ...untouched, cards }
        const { due } = planStudy(manyItems, progress, monday)
        const recall = due.map((item) => {
          const found = cardOf(progress, item)
          return found === null ? Number.NaN : scheduler.retrievability(found, monday)
        })
        expect(due).toHaveLength(list.length)
        expect(recall).toEqual(recall.toSorted((a, b) => a - b))
      }),
      { numRuns: 50 },
    )
  })

  it('meets months of absence with one sitting’s worth and says how much more there is', () => {
    const cards: Progress['cards'] = Object.fromEntries(
      manyItems.map((item) => [item.id, { card: cardWith(), at: '2026-11-23T12:00:00.000Z' }]),
    )
    const plan = planStudy(manyItems, { ...untouched, cards }, clockAt('2027-05-01T09:00'))
    expect(plan.due).toHaveLength(120)
    expect(plan.session).toHaveLength(sessionLimit)
    expect(plan.session).toEqual(plan.due.slice(0, sessionLimit))
    expect(plan.forecast[0]).toBe(120)
  })

  it('loses nothing and goes nowhere negative when the clock is set back', () => {
    const ahead = study(untouched, clockAt('2027-11-23T20:00'), { 'pergunta:coleta': 'bom' })
    const plan = planStudy(items, ahead, monday)
    expect(ids(plan.due)).toEqual(['pergunta:coleta'])
    const again = study(ahead, monday, { 'pergunta:coleta': 'bom' })
    expect(ids(planStudy(items, again, monday).due)).toEqual([])
    expect(again.reviews['pergunta:coleta']?.map((review) => review.at)).toEqual([
      '2027-11-23T23:00:00.000Z',
      '2027-11-23T23:00:00.001Z',
    ])
    const card = cardOf(again, { id: 'pergunta:coleta', aliases: [] })
    expect(card?.lastReview).toBe(monday.now.toISOString())
  })

  it('is the same in another time zone, except for where the day ends', () => {
    const done = study(untouched, monday, { 'pergunta:coleta': 'bom' })
    // 25 November 00:30 in Lisbon is still the 24th in Brasília.
    const moment = new Date('2026-11-25T00:30:00.000Z')
    const there = planStudy(items, done, { now: moment, timeZoneOffset: 0 })
    const here = planStudy(items, done, { now: moment, timeZoneOffset: 180 })
    expect(ids(there.due)).toEqual(['pergunta:coleta'])
    expect(ids(here.due)).toEqual([])
  })

  describe('with an exam', () => {
    it('brings in enough new ones a day to have seen all of them by the eve', () => {
      const plan = planStudy(items, withExam(untouched, '2026-11-26'), monday)
      expect(plan.newPerDay).toBe(4)
      expect(planStudy(items, withExam(untouched, '2027-03-01'), monday).newPerDay).toBe(2)
    })

    it('has every item seen before it, by a learner who does each day what is asked', () => {
      const grade = fc.constantFrom<ReviewGrade>('dificil', 'bom', 'facil')
      fc.assert(
        fc.property(
          fc.integer({ min: 2, max: 40 }),
          fc.array(grade, { minLength: 9 }),
          (days, grades) => {
            const exam = dayFromText('2026-11-23') + days
            let progress = withExam(untouched, dayToText(exam))
            for (let day = 0; day < days; day++) {
              const clock = { ...monday, now: new Date(monday.now.getTime() + day * 86_400_000) }
              const plan = planStudy(items, progress, clock)
              for (const [index, item] of [...plan.due, ...plan.fresh].entries()) {
                progress = study(progress, clock, { [item.id]: grades[index % 9] ?? 'bom' })
              }
              expect(plan.exam).toBe(exam)
            }
            expect(Object.keys(progress.cards)).toHaveLength(items.length)
            const eve = planStudy(items, progress, {
              ...monday,
              now: new Date(monday.now.getTime() + (days - 1) * 86_400_000),
            })
            expect(eve.untouched).toEqual([])
            expect(eve.nextDay ?? exam).toBeLessThanOrEqual(exam)
          },
        ),
        { numRuns: 40 },
      )
    })

    it('is forgotten once over, and once taken away', () => {
      const cards = {
        'termo:roi:nome': {
          card: cardWith({ due: '2027-03-01T12:00:00.000Z' }),
          at: '2026-11-23T12:00:00.000Z',
        },
      }
      const learned = { ...untouched, cards }
      const next = (examDate: string | null) =>
        planStudy(items, withExam(learned, examDate), monday).nextDay
      expect(next('2026-12-10')).toBeLessThan(dayFromText('2026-12-10'))
      expect(next('2026-11-20')).toBe(dayFromText('2027-03-01'))
      expect(next(null)).toBe(dayFromText('2027-03-01'))
    })
  })

  it('keeps and counts what the course no longer has, and knows what was renamed', () => {
    const done = study(untouched, monday, { 'pergunta:coleta': 'bom', 'termo:roi:nome': 'bom' })
    const renamed = reviewItems([questionStub('captura', 1, ['coleta'])], [])
    const plan = planStudy(renamed, done, monday)
    expect(plan.lost).toBe(1)
    expect(plan.untouched).toEqual([])
    expect(Object.keys(done.cards)).toHaveLength(2)
  })
})
