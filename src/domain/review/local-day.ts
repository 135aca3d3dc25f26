/*
 * Days as the learner's calendar has them. Moments are stored in UTC; where the day begins is a
 * matter of the place, so the clock comes in with its offset.
 */

export type Clock = {
  now: Date
  /** As `Date.getTimezoneOffset` gives it: minutes from local time to UTC, 180 in Brasília. */
  timeZoneOffset: number
}

/** A day of the local calendar, counted from 1970-01-01. */
export type Day = number

export const msPerDay = 86_400_000

/** The local day of a moment. */
export function dayOf(moment: string | Date, { timeZoneOffset }: Pick<Clock, 'timeZoneOffset'>) {
  const time = typeof moment === 'string' ? Date.parse(moment) : moment.getTime()
  return Math.floor((time - timeZoneOffset * 60_000) / msPerDay)
}

/** The local day that it is now. */
export function today(clock: Clock): Day {
  return dayOf(clock.now, clock)
}

/** @example dayFromText('2026-12-03') // 20790 */
export function dayFromText(text: string): Day {
  return Math.floor(Date.parse(`${text}T00:00:00Z`) / msPerDay)
}

/** @example dayToText(20790) // '2026-12-03' */
export function dayToText(day: Day): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10)
}
