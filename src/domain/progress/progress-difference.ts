import type { Draft, Progress } from './progress.ts'

/** What one progress has that another had not. */
export type Gains = {
  attempts: number
  /** Attempts known before whose marks are other ones now. */
  rejudged: number
  drafts: number
  essays: number
  chapters: number
  /** Items of study routes ticked. */
  ticks: number
  reviews: number
  /** Runs of the laboratory that were not known, or not as far. */
  runs: number
}

/** Count what came in between two states of the progress, as after an import. */
export function countGains(before: Progress, after: Progress): Gains {
  const known = new Map(
    Object.values(before.attempts).flatMap((list) => list.map((one) => [one.id, one.judgedAt])),
  )
  const attempts = Object.values(after.attempts).flat()
  return {
    attempts: attempts.filter((attempt) => !known.has(attempt.id)).length,
    rejudged: attempts.filter(
      (attempt) => known.has(attempt.id) && known.get(attempt.id) !== attempt.judgedAt,
    ).length,
    drafts: newTexts(before.drafts, after.drafts),
    essays: newTexts(before.essays, after.essays),
    chapters: Object.keys(after.read).filter(
      (id) => after.read[id]?.read === true && before.read[id]?.read !== true,
    ).length,
    ticks: Object.keys(after.routeTicks).filter(
      (id) => after.routeTicks[id]?.done === true && before.routeTicks[id]?.done !== true,
    ).length,
    reviews: newReviews(before, after),
    runs: Object.entries(after.labRuns).filter(
      ([id, { link }]) => before.labRuns[id]?.link !== link,
    ).length,
  }
}

function newReviews(before: Progress, after: Progress): number {
  const known = new Set(Object.values(before.reviews).flatMap((list) => list.map(({ id }) => id)))
  return Object.values(after.reviews)
    .flat()
    .filter(({ id, undoneAt }) => undoneAt === null && !known.has(id)).length
}

function newTexts(before: Record<string, Draft>, after: Record<string, Draft>): number {
  return Object.entries(after).filter(
    ([id, draft]) => draft.text.trim() !== '' && draft.text !== before[id]?.text,
  ).length
}
