/*
 * What was done on which day. A day begins at the learner's midnight, which the name of the time
 * zone tells, and not at so many hours from UTC: an offset of today would move the evenings of the
 * other half of the year into the wrong day.
 */
import type { Progress } from './progress.ts'
import { dayFromText, dayToText } from '../review/local-day.ts'

export const activityKinds = ['answers', 'reviews', 'essays', 'chapters'] as const
export type ActivityKind = (typeof activityKinds)[number]

/** `date` as the learner's calendar has it, such as "2026-03-01". */
export type ActivityDay = { date: string; total: number } & Record<ActivityKind, number>

export type Activity = {
  /** Every day of the window, without a gap, today last. */
  days: ActivityDay[]
  /** How much is dated later than today: made while a clock was wrong. */
  later: number
}

export type ActivityWindow = { now: Date; timeZone: string; days: number }

/**
 * Answers, reviews, essays worked on (as far as their states are kept) and chapters marked as read,
 * day by day.
 */
export function activityOf(progress: Progress, { now, timeZone, days }: ActivityWindow): Activity {
  const toDate = localDates(timeZone)
  const last = dayFromText(toDate(now))
  const window = Array.from({ length: days }, (_, index) =>
    emptyDay(dayToText(last - days + 1 + index)),
  )
  const byDate = new Map(window.map((day) => [day.date, day]))
  let later = 0
  const counted = new Set<string>()
  for (const { kind, at, thing } of momentsOf(progress)) {
    const date = toDate(new Date(at))
    const once = thing === undefined ? null : `${date} ${kind} ${thing}`
    if (once !== null && counted.has(once)) continue
    if (once !== null) counted.add(once)
    const day = byDate.get(date)
    if (day !== undefined) {
      day[kind] += 1
      day.total += 1
    } else if (dayFromText(date) > last) later += 1
  }
  return { days: window, later }
}

function emptyDay(date: string): ActivityDay {
  return { date, total: 0, answers: 0, reviews: 0, essays: 0, chapters: 0 }
}

/** `thing`: counts once a day, however often it was changed. */
type Moment = { kind: ActivityKind; at: string; thing?: string }

function labelled(
  kind: ActivityKind,
  records: readonly { at: string }[],
  thing?: string,
): Moment[] {
  return records.map(({ at }) => (thing === undefined ? { kind, at } : { kind, at, thing }))
}

function momentsOf(progress: Progress): Moment[] {
  const reviews = Object.values(progress.reviews).flat()
  const essays = new Set([...Object.keys(progress.essays), ...Object.keys(progress.essayWork)])
  return [
    ...labelled('answers', Object.values(progress.attempts).flat()),
    ...labelled(
      'reviews',
      reviews.filter(({ undoneAt }) => undoneAt === null),
    ),
    ...[...essays].flatMap((id) => {
      const states = [progress.essays[id], ...(progress.essayWork[id]?.versions ?? [])]
      return labelled(
        'essays',
        states.flatMap((state) => (state && state.text.trim() !== '' ? [state] : [])),
        id,
      )
    }),
    ...labelled(
      'chapters',
      Object.values(progress.read).filter(({ read }) => read),
    ),
  ]
}

function localDates(timeZone: string): (moment: Date) => string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  return (moment) => {
    const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]))
    const year = (parts.get('year') ?? '').padStart(4, '0')
    return `${year}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`
  }
}
