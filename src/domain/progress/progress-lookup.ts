/*
 * Progress is found by content id or by any former id of the same thing, so that an author who
 * renames an id (leaving the old one as an alias) takes nothing from the learner.
 *
 * These functions may build new values: call them while rendering, on what `useProgress` selected.
 */
import type { Attempt, Draft, OtherText, Progress } from './progress.ts'

export type Identified = { id: string; aliases: readonly string[] }

/** All attempts at a question, oldest first. */
export function attemptsOf(
  progress: Pick<Progress, 'attempts'>,
  question: Identified,
): readonly Attempt[] {
  const lists = recordsOf(progress.attempts, question)
  return lists.length > 1 ? lists.flat().sort(compareAttempts) : (lists[0] ?? [])
}

/** The answer being written, '' if there is none. */
export function draftOf(progress: Pick<Progress, 'drafts'>, question: Identified): string {
  return latestDraft(progress.drafts, question)?.text ?? ''
}

/** The essay being written, '' if there is none. */
export function essayOf(progress: Pick<Progress, 'essays'>, essay: Identified): string {
  return essayDraftOf(progress, essay)?.text ?? ''
}

/** The essay being written and when it last changed. */
export function essayDraftOf(
  progress: Pick<Progress, 'essays'>,
  essay: Identified,
): Draft | undefined {
  return latestDraft(progress.essays, essay)
}

/** Whether anything was ever typed for it in two places at once. */
export function hasOtherTexts(
  lists: Readonly<Record<string, readonly OtherText[]>>,
  owner: Identified,
): boolean {
  return recordsOf(lists, owner).length > 0
}

/** Whether the learner marked the chapter as read. */
export function isRead(progress: Pick<Progress, 'read'>, chapter: Identified): boolean {
  const [latest] = recordsOf(progress.read, chapter).sort(newestFirst)
  return latest?.read ?? false
}

type Moment = Pick<Attempt, 'at' | 'id'>

/** Oldest first; the id decides between attempts of one moment. */
export function compareAttempts(a: Moment, b: Moment): number {
  return compareText(a.at, b.at) || compareText(a.id, b.id)
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The draft of a thing that may have had other ids. */
export function latestDraft(
  drafts: Readonly<Record<string, Draft>>,
  owner: Identified,
): Draft | undefined {
  return recordsOf(drafts, owner).sort(newestFirst)[0]
}

/** For sorting records by when they were made. */
export function newestFirst(a: { at: string }, b: { at: string }): number {
  return compareText(b.at, a.at)
}

/** The records of a thing under its id and its former ones. */
export function recordsOf<T>(records: Readonly<Record<string, T>>, owner: Identified): T[] {
  return [owner.id, ...owner.aliases].flatMap((id) => {
    const record = Object.hasOwn(records, id) ? records[id] : undefined
    return record === undefined ? [] : [record]
  })
}
