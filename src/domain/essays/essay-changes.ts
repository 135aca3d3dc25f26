/* What a learner can do with an essay, each as a new Progress. Times come in as arguments. */
import { emptyEssayWork, isVersionDue, uniteVersions } from './essay-work.ts'
import type { EssayWork, OutlineSlot, Progress } from '../progress/progress.ts'
import { draftAfter, stamp, withoutOlderStates } from '../progress/progress-changes.ts'

/** Keep the essay being written, and at sensible moments what it was before. */
export function withEssay(
  progress: Progress,
  essay: string,
  text: string,
  now: string,
  sitting?: string,
): Progress {
  const current = progress.essays[essay]
  const written = withText(progress, essay, text, now, sitting)
  const { versions } = workOf(progress, essay)
  if (current === undefined || !isVersionDue(current, versions, text, now)) return written
  return withWork(written, essay, { versions: uniteVersions([current], versions) })
}

function withText(
  progress: Progress,
  essay: string,
  text: string,
  now: string,
  sitting: string | undefined,
): Progress {
  const current = progress.essays[essay]
  const draft = draftAfter(current, text, now, sitting)
  return {
    ...progress,
    essays: { ...progress.essays, [essay]: draft },
    otherEssays: withoutOlderStates(progress.otherEssays, essay, current, draft),
  }
}

/** Put an earlier state back. What is replaced becomes a version itself, so that nothing is lost. */
export function withVersionRestored(
  progress: Progress,
  essay: string,
  text: string,
  now: string,
): Progress {
  const current = progress.essays[essay]
  const restored = withText(progress, essay, text, now, undefined)
  if (current === undefined || current.text.trim() === '') return restored
  const { versions } = workOf(progress, essay)
  if (versions.some((version) => version.text === current.text)) return restored
  return withWork(restored, essay, { versions: uniteVersions([current], versions) })
}

/** Keep the outline: the parts of the essay in their order, with what is to go into each. */
export function withOutline(
  progress: Progress,
  essay: string,
  slots: OutlineSlot[],
  now: string,
): Progress {
  const at = stamp(now, workOf(progress, essay).outline?.at)
  return withWork(progress, essay, { outline: { slots, at } })
}

/** Tick a criterion, or take the tick back. */
export function withCriterion(
  progress: Progress,
  essay: string,
  criterion: string,
  met: boolean,
  now: string,
): Progress {
  const { ticks } = workOf(progress, essay)
  const at = stamp(now, ticks[criterion]?.at)
  return withWork(progress, essay, { ticks: { ...ticks, [criterion]: { met, at } } })
}

function workOf(progress: Progress, essay: string): EssayWork {
  return progress.essayWork[essay] ?? emptyEssayWork
}

function withWork(progress: Progress, essay: string, change: Partial<EssayWork>): Progress {
  const work = { ...workOf(progress, essay), ...change }
  return { ...progress, essayWork: { ...progress.essayWork, [essay]: work } }
}
