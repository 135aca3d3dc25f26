/*
 * Taking a part of the progress away, and bringing it back. Taken back by a press: the records are
 * gone here at once, and from every other tab when it meets this one.
 */
import {
  erasedAt,
  erasureKey,
  lastErasure,
  latest,
  progressSections,
  sectionOf,
} from './erasures.ts'
import { momentsOfWork } from '../essays/essay-work.ts'
import { mergeProgress } from './merge-progress.ts'
import type { Attempt, Progress, ProgressSection, ReviewRecord } from './progress.ts'
import { emptyProgress } from './progress.ts'
import { stamp } from './progress-changes.ts'

/**
 * A section, or some things in it by their ids (with the former ones): questions, essays,
 * chapters, review items, or runs of the laboratory.
 */
export type ProgressPart = { section: ProgressSection; ids: readonly string[] | null }

/** Whether the part holds anything that the learner would miss. */
export function holdsPart(progress: Progress, part: ProgressPart): boolean {
  const inside = selected(progress, part, true)
  const { drafts, attempts, essays, otherAnswers, otherEssays, essayWork, read } = inside
  const { routeTicks, labRuns, cards, reviews } = inside
  return (
    [...Object.values(drafts), ...Object.values(essays)].some(({ text }) => text.trim() !== '') ||
    [...Object.values(otherAnswers), ...Object.values(otherEssays)]
      .flat()
      .some(({ text }) => text !== '') ||
    Object.values(essayWork).some((work) => momentsOfWork(work).length > 0) ||
    Object.values(read).some((mark) => mark.read) ||
    Object.values(routeTicks).some(({ done }) => done) ||
    Object.keys(labRuns).length > 0 ||
    Object.values(attempts).some((list) => list.length > 0) ||
    Object.values(cards).some(({ card }) => card !== null) ||
    Object.values(reviews).some((list) => list.some(({ undoneAt }) => undoneAt === null))
  )
}

/** Whether the learner has done anything yet; how the pages look does not count. */
export function hasProgress(progress: Progress): boolean {
  return progressSections.some((section) => holdsPart(progress, { section, ids: null }))
}

/** Without one part. A part that holds nothing changes nothing. */
export function withPartErased(progress: Progress, part: ProgressPart, now: string): Progress {
  const { section, ids } = part
  const moments = momentsOf(progress, part)
  if (moments.length === 0) return progress
  // Later than all that goes, also when the clock was set back: else other tabs would keep it.
  const keys = ids === null ? Object.keys(progress.erased).map(ownId(section)) : ids
  const before = latest([
    ...moments,
    ...[undefined, ...keys].map((id) => erasedAt(progress, section, id)),
  ])
  const at = stamp(now, before)
  const erased = { ...progress.erased }
  for (const id of ids ?? [undefined]) erased[erasureKey(section, id)] = at
  const outside = selected(progress, part, false)
  const draft = ownsReviewDraft(part) ? { reviewDraft: null } : {}
  return { ...progress, ...outside, ...draft, erased }
}

/**
 * With a part as it was before it was erased. What was made since then stays, and so does the note
 * of the erasure: only this copy of the old records counts.
 */
export function withPartRestored(
  progress: Progress,
  part: ProgressPart,
  before: Progress,
): Progress {
  const { theme, themeAt, resetAt, erased } = progress
  const draft = ownsReviewDraft(part) ? { reviewDraft: before.reviewDraft } : {}
  const restored = { ...emptyProgress, ...selected(before, part, true), ...draft }
  return mergeProgress(progress, { ...restored, theme, themeAt, resetAt, erased })
}

/** Put another progress in the place of this one, in every tab: what "Desfazer" does. */
export function withReplacement(progress: Progress, other: Progress, now: string): Progress {
  return { ...other, resetAt: stamp(now, lastMoment(progress)), erased: progress.erased }
}

/** Erase everything that was learned; how the pages look is no progress and stays. */
export function withErasure(progress: Progress, now: string): Progress {
  const { theme, themeAt } = progress
  return withReplacement(progress, { ...emptyProgress, theme, themeAt }, now)
}

/** Of all records and erasures: what goes must be older, also when the clock was set back. */
function lastMoment(progress: Progress): string | null {
  const { lastPlace, reviewSettings } = progress
  return latest([
    lastErasure(progress),
    lastPlace?.at,
    reviewSettings?.at,
    ...progressSections.flatMap((section) => momentsOf(progress, { section, ids: null })),
  ])
}

/** What is being typed in a review goes with the section; one item's schedule leaves it alone. */
function ownsReviewDraft({ section, ids }: ProgressPart): boolean {
  return section === 'revisao' && ids === null
}

type Records = Pick<Progress, keyof typeof sectionOf>

/** The records inside the part, or those outside of it. */
function selected(progress: Progress, { section, ids }: ProgressPart, inside: boolean): Records {
  const pick = <T>(field: keyof Records, records: Record<string, T>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(records).filter(([id]) => {
        const isInside = sectionOf[field] === section && (ids === null || ids.includes(id))
        return isInside === inside
      }),
    )
  return {
    drafts: pick('drafts', progress.drafts),
    attempts: pick('attempts', progress.attempts),
    essays: pick('essays', progress.essays),
    otherAnswers: pick('otherAnswers', progress.otherAnswers),
    otherEssays: pick('otherEssays', progress.otherEssays),
    essayWork: pick('essayWork', progress.essayWork),
    read: pick('read', progress.read),
    routeTicks: pick('routeTicks', progress.routeTicks),
    labRuns: pick('labRuns', progress.labRuns),
    cards: pick('cards', progress.cards),
    reviews: pick('reviews', progress.reviews),
  }
}

/** When each record of the part last changed. */
function momentsOf(progress: Progress, part: ProgressPart): string[] {
  const inside = selected(progress, part, true)
  const { drafts, essays, read, routeTicks, labRuns, cards, attempts, reviews } = inside
  const draft = ownsReviewDraft(part) ? progress.reviewDraft : null
  return [
    ...(draft === null ? [] : [draft.at]),
    ...[drafts, essays, read, routeTicks, labRuns, cards]
      .flatMap((records) => Object.values(records))
      .map(({ at }) => at),
    ...Object.values(inside.essayWork).flatMap(momentsOfWork),
    ...Object.values(attempts).flat().map(lastJudged),
    ...[inside.otherAnswers, inside.otherEssays]
      .flatMap((lists) => Object.values(lists).flat())
      .map(({ writtenAt }) => writtenAt),
    ...Object.values(reviews).flat().map(lastChange),
  ]
}

const lastJudged = ({ judgedAt }: Attempt) => judgedAt
const lastChange = ({ at, undoneAt }: ReviewRecord) => undoneAt ?? at

const ownId = (section: ProgressSection) => (key: string) =>
  key.startsWith(`${section}:`) ? key.slice(section.length + 1) : undefined
