/*
 * "Simulado": all questions first, feedback at the end. Like a round over the gaps it stands
 * wholly in its address; what was answered in it follows from the progress.
 */
import type { Attempt, Progress } from '../progress/progress.ts'
import { attemptInRound, latestMoment } from './quiz-plan.ts'

/** Moments are milliseconds since 1970. */
export type Exam = {
  /** Attempts after this moment belong to the exam. */
  since: number
  /** When its time is up; null without a timer. */
  until: number | null
  /** The learner ended it before the last question. */
  ended: boolean
}

type Answers = Pick<Progress, 'attempts'>

/** An exam that begins now, with so many minutes or without a limit. */
export function startExam(progress: Answers, now: number, minutes: number | null): Exam {
  return {
    since: latestMoment(progress),
    until: minutes === null ? null : now + minutes * 60_000,
    ended: false,
  }
}

/** The attempts of one exam only, for everything that sums or lists attempts. */
export function attemptsInExam(exam: Exam, attempts: Progress['attempts']): Progress['attempts'] {
  const inExam = Object.entries(attempts)
    .map(([id, list]) => [id, list.filter((one) => Date.parse(one.at) > exam.since)] as const)
    .filter(([, list]) => list.length > 0)
  return Object.fromEntries(inExam)
}

/** The answer to a question in the exam, if it was given. */
export function answerInExam(exam: Exam, attempts: readonly Attempt[]): Attempt | null {
  return attemptInRound(exam, attempts)
}

/**
 * Whether feedback may be shown: the learner ended the exam, or every question is answered. Time
 * that is up ends nothing by itself, so that a sentence half written is not lost.
 */
export function isExamOver(exam: Exam, progress: Answers, questionCount: number): boolean {
  const answered = Object.keys(attemptsInExam(exam, progress.attempts)).length
  return exam.ended || answered >= questionCount
}

/** Milliseconds left; null without a timer, never below 0. */
export function timeLeft(exam: Exam, now: number): number | null {
  return exam.until === null ? null : Math.max(0, exam.until - now)
}
