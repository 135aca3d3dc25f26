import * as words from '#words/essay-terms.ts'
import { datesIn } from '#words/format.ts'

const dayThisYear = datesIn({
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
})

/** A stored moment in the learner's own time zone, such as "em 3 de março às 14:05". */
export function dayAndTime(at: string): string {
  const date = new Date(at)
  // Progress files are edited by hand and merged from other clocks: a broken date is no reason
  // to lose the page.
  return Number.isNaN(date.getTime()) ? words.onUnknownDay : words.onMoment(dayThisYear(date))
}
