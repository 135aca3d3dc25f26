import { mergeProgress } from './merge-progress.ts'
import { mergeDevices, withTextsOf } from './other-texts.ts'
import type { Attempt, Progress } from './progress.ts'

/**
 * Unite an exported progress with this one. Erasures on either side do not count: who imports a
 * copy wants what is in it, also (and above all) after having erased everything here.
 */
export function withImported(progress: Progress, imported: Progress): Progress {
  const none = { resetAt: null, erased: {} }
  // A file by another hand may list things twice, or in any order.
  const listed = mergeProgress(imported, imported)
  const attempts = underOwnIds(listed.attempts, progress.attempts)
  const merged = mergeDevices({ ...progress, ...none }, { ...listed, attempts, ...none })
  const united = withTextsOf(merged, progress)
  // How pages look is a matter of the device: an imported theme only fills in for none.
  const { theme, themeAt } = progress.themeAt === null ? united : progress
  return { ...united, theme, themeAt, resetAt: progress.resetAt, erased: progress.erased }
}

/**
 * The attempts of a file, so that none takes the place of one that is here: by the same id, but
 * with another answer, it is another attempt, whoever wrote the file.
 */
function underOwnIds(
  imported: Progress['attempts'],
  known: Progress['attempts'],
): Progress['attempts'] {
  const own = (attempt: Attempt, here: readonly Attempt[]): Attempt => {
    const namesake = here.find(({ id }) => id === attempt.id)
    if (namesake === undefined) return attempt
    const isSame = namesake.text === attempt.text && namesake.at === attempt.at
    return isSame ? attempt : own({ ...attempt, id: `${attempt.id}-importada` }, here)
  }
  return Object.fromEntries(
    Object.entries(imported).map(([question, list]) => [
      question,
      list.map((attempt) => own(attempt, known[question] ?? [])),
    ]),
  )
}
