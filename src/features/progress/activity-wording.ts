import { type ActivityDay, type ActivityKind, activityKinds } from '#domain/progress/activity.ts'
import * as words from '#words/activity.ts'
import { datesIn, list } from '#words/format.ts'

/** @example '2 respostas e 1 capítulo lido' */
export function describeDay(day: Record<ActivityKind, number>): string {
  return list(
    activityKinds.filter((kind) => day[kind] > 0).map((kind) => words.done[kind](day[kind])),
  )
}

/** The chart in a sentence. */
export function describeActivity(active: readonly ActivityDay[], weeks: number): string {
  const [first] = active
  if (first === undefined) return words.nothing(weeks)
  const sums = { answers: 0, reviews: 0, essays: 0, chapters: 0 }
  for (const day of active) for (const kind of activityKinds) sums[kind] += day[kind]
  const all = words.all(weeks, describeDay(sums), active.length)
  const busiest = active.reduce((most, day) => (day.total > most.total ? day : most), first)
  if (active.length === 1) return `${all}: ${formatDate(busiest.date)}.`
  return `${all}. ${words.busiest(formatDate(busiest.date), describeDay(busiest))}`
}

// The dates are already those of the learner's calendar: read as UTC and said as UTC.
const shortDay = datesIn({
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})
const shortMonth = datesIn({ month: 'short', timeZone: 'UTC' })

/** @example formatDate('2026-03-01') // '1 de março' */
export function formatDate(date: string): string {
  return shortDay(new Date(`${date}T00:00:00Z`))
}

/** @example formatMonth('2026-03-01') // 'mar.' */
export function formatMonth(date: string): string {
  return shortMonth(new Date(`${date}T00:00:00Z`))
}
