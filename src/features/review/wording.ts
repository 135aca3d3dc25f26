import { type Day, msPerDay } from '#domain/review/local-day.ts'
import type { ReviewItem } from '#domain/review/review-item.ts'
import { datesIn } from '#words/format.ts'
import * as pageNames from '#words/page-names.ts'
import * as words from '#words/review.ts'

/** @example gapInWords(0) // 'hoje' */
export function gapInWords(days: number): string {
  if (days <= 0) return words.today
  if (days === 1) return words.tomorrow
  if (days < 31) return words.inDays(days)
  if (days < 365) return words.inMonths(Math.round(days / 30.4))
  const years = Math.floor(days / 365)
  const months = Math.round((days - years * 365) / 30.4)
  return words.inYears(years, months < 12 ? months : 0)
}

/** What an item is called in a list. */
export function itemName(item: ReviewItem): string {
  if (item.kind === 'question') return pageNames.question(item.question.number, item.question.label)
  return item.shows === 'nome' ? words.define(item.term.name) : words.recallName(item.term.name)
}

const longDay = datesIn({
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})

/** @example dayInWords(20790) // 'quinta-feira, 3 de dezembro' */
export function dayInWords(day: Day): string {
  return longDay(new Date(day * msPerDay))
}

/** The day of the month. */
export function dayNumber(day: Day): number {
  return new Date(day * msPerDay).getUTCDate()
}
