import { sayIn } from '../say.ts'

/** For `Intl`, and for what is written in the language of the interface. */
export const locale = 'en-GB'

export const { count, list, decimal, datesIn } = sayIn(locale)
export { capitalize, dayAndTime } from '../say.ts'
