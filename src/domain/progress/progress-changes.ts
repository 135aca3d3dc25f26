/*
 * What a learner can do, each as a new Progress. Times and ids come in as arguments. A record is
 * never stamped earlier than the one it replaces, so a clock that was set back loses nothing.
 */
import type { Draft, OtherText, Progress, Theme } from './progress.ts'
import { momentAfter } from './moment.ts'
import { compareAttempts } from './progress-lookup.ts'

/** Keep the answer being written. `sitting` tells texts of two tabs apart; see `Draft`. */
export function withDraft(
  progress: Progress,
  question: string,
  text: string,
  now: string,
  sitting?: string,
): Progress {
  const current = progress.drafts[question]
  const draft = draftAfter(current, text, now, sitting)
  return {
    ...progress,
    drafts: { ...progress.drafts, [question]: draft },
    otherAnswers: withoutOlderStates(progress.otherAnswers, question, current, draft),
  }
}

/** Mark a chapter as read, or take the mark back. */
export function withReadMark(
  progress: Progress,
  chapter: string,
  read: boolean,
  now: string,
): Progress {
  const at = stamp(now, progress.read[chapter]?.at)
  return { ...progress, read: { ...progress.read, [chapter]: { read, at } } }
}

/** Say that an item of a study route is done, or that it is not. */
export function withRouteTick(
  progress: Progress,
  item: string,
  done: boolean,
  now: string,
): Progress {
  const at = stamp(now, progress.routeTicks[item]?.at)
  return { ...progress, routeTicks: { ...progress.routeTicks, [item]: { done, at } } }
}

/** Remember where the learner is reading. */
export function withLastPlace(
  progress: Progress,
  place: { address: string; title: string },
  now: string,
): Progress {
  const { address, title } = place
  return {
    ...progress,
    lastPlace: { address, title, at: stamp(now, progress.lastPlace?.at) },
  }
}

/** Choose how the pages look. */
export function withTheme(progress: Progress, theme: Theme, now: string): Progress {
  return { ...progress, theme, themeAt: stamp(now, progress.themeAt) }
}

/** The next state of a text being written. */
export function draftAfter(
  current: Draft | undefined,
  text: string,
  now: string,
  sitting: string | undefined,
): Draft {
  const at = stamp(now, current?.at)
  return sitting === undefined ? { text, at } : { text, at, by: sitting }
}

/**
 * A sitting that once had to stand aside left a state of its text there. When another sitting goes
 * on from its draft, that state is an older one of what the learner has in the box.
 */
export function withoutOlderStates(
  lists: Record<string, OtherText[]>,
  owner: string,
  current: Draft | undefined,
  next: Draft,
): Record<string, OtherText[]> {
  const older = lists[owner]?.find(({ id, text }) => id === current?.by && text !== '')
  if (older === undefined || older.id === next.by) return lists
  const settled: OtherText = { ...older, text: '', at: stamp(next.at, older.at) }
  const others = lists[owner]?.filter((other) => other !== older) ?? []
  return { ...lists, [owner]: [...others, settled].sort(compareAttempts) }
}

/** The time of a new record: now, but never before the record that it replaces. */
export function stamp(now: string, previous: string | null | undefined): string {
  if (previous === null || previous === undefined || now > previous) return now
  return momentAfter(previous)
}
