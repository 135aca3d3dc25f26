/* What a learner does with an answer: send it, judge it, hold it against the app's reading. */
import type { AppReading, Attempt, Confidence, Mark, Progress } from './progress.ts'
import { stamp, withDraft } from './progress-changes.ts'
import { scoreAnswer } from '../quiz/scoring.ts'

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
