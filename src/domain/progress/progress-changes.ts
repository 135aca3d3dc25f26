/*
 * What a learner can do, each as a new Progress. Times and ids come in as arguments. A record is
 * never stamped earlier than the one it replaces, so a clock that was set back loses nothing.
 */
import type {
  AppReading,
  Attempt,
  Confidence,
  Draft,
  Mark,
  OtherText,
  Progress,
  Theme,
} from './progress.ts'
import { momentAfter } from './moment.ts'
import { compareAttempts } from './progress-lookup.ts'
import { scoreAnswer } from '../quiz/scoring.ts'

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

export type NewAttempt = {
  revision: string
  text: string
  gaveUp: boolean
  confidence: Confidence | null
}

/** Add an attempt, not judged yet, and empty the draft it came from. */
export function withAttempt(
  progress: Progress,
  question: string,
  attempt: NewAttempt,
  id: string,
  now: string,
): Progress {
  const earlier = progress.attempts[question] ?? []
  const at = stamp(now, earlier.at(-1)?.at)
  const added: Attempt = { ...attempt, id, at, marks: {}, score: 0, judgedAt: at }
  return {
    ...withDraft(progress, question, '', now),
    attempts: { ...progress.attempts, [question]: [...earlier, added] },
  }
}

/** What makes a mark worth something: the ideas of the question and how many are required. */
export type ScoreRule = { ideas: readonly string[]; required: number }

/**
 * Judge one idea of an attempt and score the attempt anew. Judged with the app's reading in sight,
 * a different mark is a decision and counts as settled. An unknown attempt changes nothing.
 */
export function withMark(
  progress: Progress,
  question: string,
  attemptId: string,
  idea: string,
  mark: Mark,
  rule: ScoreRule,
  now: string,
): Progress {
  return withJudgement(progress, question, attemptId, now, (attempt) => {
    const marks = { ...attempt.marks, [idea]: mark }
    const judged = { ...attempt, marks, score: scoreAnswer(marks, rule.ideas, rule.required) }
    if (attempt.reading === undefined) return judged
    const others = attempt.reading.kept.filter((id) => id !== idea)
    const kept = attempt.reading.marks[idea] === mark ? others : [...others, idea]
    return { ...judged, reading: { ...attempt.reading, kept } }
  })
}

/** What the app makes of an answer. */
export type NewReading = Pick<AppReading, 'marks' | 'score'>

/** Put the app's reading beside the learner's marks, which it leaves as they are. */
export function withReading(
  progress: Progress,
  question: string,
  attemptId: string,
  { marks, score }: NewReading,
  now: string,
): Progress {
  return withJudgement(progress, question, attemptId, now, (attempt) => {
    const { reading } = attempt
    // A later version of the app may read the same answer otherwise: that is a new difference.
    const kept = reading?.kept.filter((id) => reading.marks[id] === marks[id]) ?? []
    return { ...attempt, reading: { marks, score, kept } }
  })
}

/**
 * Take the app's reading over as the learner's own, its score too: what a guard holds back does
 * not come in through the marks.
 */
export function withReadingAccepted(
  progress: Progress,
  question: string,
  attemptId: string,
  { marks, score }: NewReading,
  now: string,
): Progress {
  return withJudgement(progress, question, attemptId, now, (attempt) => ({
    ...attempt,
    marks,
    score,
    reading: { marks, score, kept: [] },
  }))
}

function withJudgement(
  progress: Progress,
  question: string,
  attemptId: string,
  now: string,
  change: (attempt: Attempt) => Attempt,
): Progress {
  // A question that was renamed keeps its attempts under the former id.
  const key = [question, ...Object.keys(progress.attempts)].find((id) =>
    progress.attempts[id]?.some((attempt) => attempt.id === attemptId),
  )
  const attempts = key === undefined ? [] : (progress.attempts[key] ?? [])
  const judged = attempts.find((attempt) => attempt.id === attemptId)
  if (key === undefined || judged === undefined) return progress
  const rejudged = { ...change(judged), judgedAt: stamp(now, judged.judgedAt) }
  const changed = attempts.map((attempt) => (attempt === judged ? rejudged : attempt))
  return { ...progress, attempts: { ...progress.attempts, [key]: changed } }
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
