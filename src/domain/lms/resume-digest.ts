/*
 * Progress on its way into and out of the little room that an LMS keeps for a learner. What fits
 * goes in, the marks before the texts; what does not fit stays where it was typed. On the way back
 * nothing that is known here is lost to what the LMS says.
 */
import { textLeftOut } from '#words/lms.ts'
import { mergeProgress } from '../progress/merge-progress.ts'
import { type Attempt, emptyProgress, type EssayWork, type Progress } from '../progress/progress.ts'
import { compareAttempts } from '../progress/progress-lookup.ts'

/** Stands for an answer that did not fit, on a device that has never seen it. */
export { textLeftOut }

/**
 * The first of ever lighter digests that packs into `limit` characters; null when not even the
 * lightest does. `pack` turns progress into the text that is kept.
 */
export function fitDigest(
  progress: Progress,
  pack: (digest: Progress) => string,
  limit: number,
): string | null {
  for (const digest of lighterDigests(progress)) {
    const text = pack(digest)
    if (text.length <= limit) return text
  }
  return null
}

/** From all that was learned to next to nothing, what is missed least going first. */
function* lighterDigests(progress: Progress): Generator<Progress> {
  // How pages look is the device's, and an erasure here must not reach into another device.
  let digest: Progress = {
    ...progress,
    theme: 'sistema',
    themeAt: null,
    resetAt: null,
    erased: {},
  }
  yield digest
  const withoutVersions = Object.entries(digest.essayWork).map(
    ([id, work]): [string, EssayWork] => [id, { ...work, versions: [] }],
  )
  yield (digest = { ...digest, essayWork: Object.fromEntries(withoutVersions) })
  yield (digest = { ...digest, labRuns: {} })
  yield (digest = { ...digest, reviews: {} })
  yield (digest = mapAttempts(digest, (list) => list.map(withoutReading)))
  yield (digest = mapAttempts(digest, (list) => list.slice(-1)))
  yield (digest = { ...digest, essays: {}, essayWork: {}, reviewDraft: null })
  yield (digest = { ...digest, cards: {}, reviewSettings: null })
  const oldestFirst = Object.values(digest.attempts).flat().sort(compareAttempts)
  for (const { id, text } of oldestFirst) {
    if (text === '') continue
    const leaveOut = (attempt: Attempt) =>
      attempt.id === id ? { ...attempt, text: textLeftOut } : attempt
    yield (digest = mapAttempts(digest, (list) => list.map(leaveOut)))
  }
  yield (digest = { ...digest, drafts: {}, routeTicks: {} })
  for (const { id } of oldestFirst) {
    yield (digest = mapAttempts(digest, (list) => list.filter((attempt) => attempt.id !== id)))
  }
  yield emptyProgress
}

/**
 * Unite what an LMS kept with what this device knows. Nothing here is lost: an erasure made
 * elsewhere does not count, what was erased here does not come back, and a text that did not fit
 * is the one known here.
 */
export function withDigest(progress: Progress, digest: Progress): Progress {
  const { theme, themeAt } = progress
  const local = completed(progress, digest)
  const kept = completed({ ...digest, resetAt: null, erased: {} }, progress)
  return { ...mergeProgress(local, kept), theme, themeAt }
}

/** `side` with the texts and readings of its attempts that only `other` still has. */
function completed(side: Progress, other: Progress): Progress {
  const others = new Map(
    Object.values(other.attempts).flatMap((list) => list.map((attempt) => [attempt.id, attempt])),
  )
  return mapAttempts(side, (list) =>
    list.map((attempt) => {
      const known = others.get(attempt.id)
      if (known === undefined) return attempt
      const reading = attempt.reading ?? known.reading
      const text = attempt.text === textLeftOut ? known.text : attempt.text
      return reading === undefined ? { ...attempt, text } : { ...attempt, text, reading }
    }),
  )
}

function mapAttempts(progress: Progress, change: (list: Attempt[]) => Attempt[]): Progress {
  const changed = Object.entries(progress.attempts).map(([id, list]) => [id, change(list)] as const)
  const attempts = Object.fromEntries(changed.filter(([, list]) => list.length > 0))
  return { ...progress, attempts }
}

function withoutReading(attempt: Attempt): Attempt {
  const { reading: _, ...rest } = attempt
  return rest
}
