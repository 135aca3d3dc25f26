import { useMemo } from 'react'
import type { Mark } from '#domain/progress/progress.ts'
import {
  type NewAttempt,
  type NewReading,
  type ScoreRule,
  withAttempt,
  withMark,
  withReading,
  withReadingAccepted,
} from '#domain/progress/attempt-changes.ts'
import type { ProgressStore } from './core-store.ts'
import { useProgressStore } from './use-progress.ts'

export type AnswerActions = {
  /** Returns the id of the attempt; empties the draft. */
  recordAttempt: (questionId: string, attempt: NewAttempt) => string
  judge: (
    questionId: string,
    attemptId: string,
    ideaId: string,
    mark: Mark,
    rule: ScoreRule,
  ) => void
  /** Keep the app's reading beside the learner's marks. */
  recordReading: (questionId: string, attemptId: string, reading: NewReading) => void
  /** Take the app's reading over as the learner's own judgement. */
  acceptReading: (questionId: string, attemptId: string, reading: NewReading) => void
}

/** What is done with answers, for the pages that show questions. */
export function answerActions({ update, newId }: ProgressStore): AnswerActions {
  return {
    recordAttempt: (question, attempt) => {
      const id = newId()
      update((current, at) => withAttempt(current, question, attempt, id, at))
      return id
    },
    judge: (question, attempt, idea, mark, rule) =>
      update((current, at) => withMark(current, question, attempt, idea, mark, rule, at)),
    recordReading: (question, attempt, reading) =>
      update((current, at) => withReading(current, question, attempt, reading, at)),
    acceptReading: (question, attempt, reading) =>
      update((current, at) => withReadingAccepted(current, question, attempt, reading, at)),
  }
}

export function useAnswerActions(): AnswerActions {
  const store = useProgressStore()
  return useMemo(() => answerActions(store), [store])
}
