import { describe, expect, it } from 'vitest'
import { mergeProgress } from '#domain/progress/merge-progress.ts'
import { parseProgress } from '#domain/progress/progress-schema.ts'
import { emptyProgress } from '#domain/progress/progress.ts'
import {
  withReview,
  withReviewDraft,
  withReviewSettings,
  withReviewUndone,
} from '#domain/review/review-changes.ts'
import { cardOf, reviewsOf } from '#domain/review/review-item.ts'
import { cardWith } from './cards.ts'

const item = { id: 'termo:roi:nome', aliases: [] }
const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 12, minute)).toISOString()

const first = withReview(emptyProgress, item, { grade: 'bom', card: cardWith() }, 'r1', at(0))
const missed = cardWith({ state: 'reaprendendo', lapses: 1 })
const second = withReview(first, item, { grade: 'errei', card: missed }, 'r2', at(1))

describe('withReviewUndone', () => {
  it('gives the card back as it was and leaves no review that counts', () => {
    const undone = withReviewUndone(second, item, { id: 'r2', before: cardWith() }, at(2))
    expect(cardOf(undone, item)).toEqual(cardWith())
    expect(reviewsOf(undone, item).map((review) => review.id)).toEqual(['r1'])
    const untouched = withReviewUndone(undone, item, { id: 'r1', before: null }, at(3))
    expect(cardOf(untouched, item)).toBeNull()
  })

  it('is not brought back as done by a tab that has not heard of it', () => {
    const undone = withReviewUndone(second, item, { id: 'r2', before: cardWith() }, at(2))
    for (const met of [mergeProgress(second, undone), mergeProgress(undone, second)]) {
      expect(cardOf(met, item)).toEqual(cardWith())
      expect(reviewsOf(met, item).map((review) => review.id)).toEqual(['r1'])
    }
  })

  it('changes nothing for a review that is not there', () => {
    expect(withReviewUndone(first, item, { id: 'r9', before: null }, at(2))).toBe(first)
  })
})

describe('the log', () => {
  it('unites the reviews of two devices, oldest first, with the card of the later one', () => {
    const there = withReview(emptyProgress, item, { grade: 'bom', card: missed }, 'r3', at(9))
    const met = mergeProgress(second, there)
    expect(reviewsOf(met, item).map((review) => review.id)).toEqual(['r1', 'r2', 'r3'])
    expect(cardOf(met, item)).toEqual(missed)
  })

  it('keeps its order when the clock is set back', () => {
    const back = withReview(second, item, { grade: 'bom', card: cardWith() }, 'r3', at(-600))
    expect(reviewsOf(back, item).map((review) => review.id)).toEqual(['r1', 'r2', 'r3'])
    expect(cardOf(mergeProgress(second, back), item)).toEqual(cardWith())
  })
})

describe('stored progress', () => {
  it('from before there was a schedule is read as one without reviews', () => {
    const { cards, reviews, reviewSettings, reviewDraft, ...older } = emptyProgress
    expect(parseProgress(older)).toEqual({ ok: true, value: emptyProgress })
    expect([cards, reviews, reviewSettings, reviewDraft]).toEqual([{}, {}, null, null])
  })

  it('with reviews, settings and a draft is read back as it was', () => {
    const full = withReviewDraft(
      withReviewSettings(second, { examDate: '2026-12-03' }, at(5)),
      item.id,
      'Retor',
      at(6),
    )
    expect(parseProgress(JSON.parse(JSON.stringify(full)))).toEqual({ ok: true, value: full })
  })

  it.each([
    ['an item of no kind', { cards: { outra: { card: null, at: at(0) } } }],
    [
      'a stability of nothing',
      { cards: { [item.id]: { card: cardWith({ stability: 0 }), at: at(0) } } },
    ],
    ['a half interval', { cards: { [item.id]: { card: cardWith({ interval: 0.5 }), at: at(0) } } }],
    ['an exam on no day', { reviewSettings: { examDate: '2026-13-40', newPerDay: 3, at: at(0) } }],
  ])('is refused with %s', (_name, change) => {
    expect(parseProgress({ ...emptyProgress, ...change }).ok).toBe(false)
  })
})

describe('withReviewDraft', () => {
  it('keeps what is typed and forgets it once graded', () => {
    const typed = withReviewDraft(first, item.id, 'Retorno', at(1))
    expect(typed.reviewDraft).toMatchObject({ item: item.id, text: 'Retorno' })
    const graded = withReview(typed, item, { grade: 'bom', card: cardWith() }, 'r2', at(2))
    expect(graded.reviewDraft?.text).toBe('')
  })
})
