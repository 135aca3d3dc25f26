/* The calendar of the world: hours since the start of its first week, and what happens when. */

export const hoursPerDay = 24
export const hoursPerWeek = 168
export const paymentsPerWeek = 4_000
/** Weeks −4 to 0 only fill the windows of the aggregates. */
export const firstWeek = -4
export const lastWeek = 20
export const weekCount = lastWeek - firstWeek + 1

export type Weeks = { from: number; to: number }

export const trainingWeeks: Weeks = { from: 1, to: 6 }
export const validationWeeks: Weeks = { from: 7, to: 8 }
export const productionWeeks: Weeks = { from: 9, to: 20 }
export const quietWeeks: Weeks = { from: 9, to: 10 }
export const seasonalWeeks: Weeks = { from: 11, to: 12 }
export const bugWeek = 14
export const scamFrom = 15
export const poisoningWeeks: Weeks = { from: 14, to: 17 }
export const lostFeedWeeks: Weeks = { from: 11, to: 14 }

export function isWithin(week: number, { from, to }: Weeks): boolean {
  return week >= from && week <= to
}

/** The hour at which a week starts. */
export function startOfWeek(week: number): number {
  return (week - firstWeek) * hoursPerWeek
}

export function endOfWeek(week: number): number {
  return startOfWeek(week + 1)
}

/** Hour of the day, from 0 up to 24. */
export function hourOfDay(time: number): number {
  return time % hoursPerDay
}

/** Every day from midnight to six. */
export function isNight(hour: number): boolean {
  return hour < 6
}

/** To the second: stored times are rounded, so that engines with other last digits agree. */
export function roundTime(time: number): number {
  return Math.round(time * 3600) / 3600
}
