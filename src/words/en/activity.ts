import { count } from './format.ts'

export const title = 'Activity'
export const dayByDay = 'See day by day'
export const table = 'Activity day by day'
export const day = 'Day'
export const whatYouDid = 'What you did'

export const done = {
  answers: (done: number) => count(done, 'answer', 'answers'),
  reviews: (done: number) => count(done, 'review', 'reviews'),
  essays: (done: number) => count(done, 'essay', 'essays'),
  chapters: (done: number) => count(done, 'chapter read', 'chapters read'),
}
export const nothing = (weeks: number) => `Nothing in the last ${weeks} weeks.`
export const all = (weeks: number, what: string, days: number) =>
  `In the last ${weeks} weeks, ${what} on ${count(days, 'day', 'days')}`
export const busiest = (day: string, what: string) => `The busiest day was ${day}, with ${what}.`
export const datedLater = (records: number) =>
  records === 1
    ? 'One record is dated after today and is left out of the chart: the clock of this device may have changed.'
    : `${records} records are dated after today and are left out of the chart: the clock of this device may have changed.`
