/*
 * Moments are compared as texts, so their years have four figures, and what is stamped after any of
 * them must still be readable tomorrow.
 */

/** Milliseconds: later than this no clock is believed; a review may be due a century after now. */
const lastBelieved = Date.UTC(9000, 0)

/** Milliseconds: the last moment that records carry. */
const endOfTime = Date.UTC(9500, 0)

/** The time of a clock, brought into the years that records can carry. */
export function believedTime(now: Date): Date {
  return new Date(Math.min(Math.max(now.getTime(), 0), lastBelieved))
}

export function isWithinTime(moment: string): boolean {
  return Date.parse(moment) <= endOfTime
}

/** The moment right after another one; at the end of time there is none but itself. */
export function momentAfter(moment: string): string {
  return new Date(Math.min(Date.parse(moment) + 1, endOfTime)).toISOString()
}
