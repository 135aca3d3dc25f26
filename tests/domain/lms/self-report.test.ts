import { describe, expect, it } from 'vitest'
import { selfReport } from '#domain/lms/self-report.ts'
import { withAttempt, withMark } from '#domain/progress/attempt-changes.ts'
import { emptyProgress, type Progress } from '#domain/progress/progress.ts'
import { course, keyOf } from './course.ts'

const { questions } = course
const now = '2025-03-01T10:00:00.000Z'

function answered(progress: Progress, question: string, gaveUp: boolean): Progress {
  const { revision } = keyOf(question)
  const attempt = { revision, text: gaveUp ? '' : 'Texto.', gaveUp, confidence: null }
  return withAttempt(progress, question, attempt, `t-${question}`, now)
}

function judged(progress: Progress, question: string): Progress {
  const { ideas, required } = keyOf(question)
  const rule = { ideas: ideas.map(({ id }) => id), required }
  return rule.ideas.reduce(
    (now_, idea) => withMark(now_, question, `t-${question}`, idea, 1, rule, now),
    progress,
  )
}

describe('selfReport', () => {
  it('has no score before the first answer, because that would be a zero', () => {
    expect(selfReport(emptyProgress, questions)).toEqual({
      progress: 0,
      isComplete: false,
      score: null,
    })
  })

  it('is the share of the whole quiz', () => {
    const one = judged(answered(emptyProgress, 'feature-store', false), 'feature-store')
    expect(selfReport(one, questions)).toEqual({ progress: 0.1, isComplete: false, score: 0.1 })
  })

  it('is complete when every question is answered and judged, and not before', () => {
    const ids = questions.map(({ id }) => id)
    const all = ids.reduce((progress, id) => answered(progress, id, id === ids[0]), emptyProgress)
    expect(selfReport(all, questions)).toEqual({ progress: 1, isComplete: false, score: 0 })
    const done = ids.slice(1).reduce(judged, all)
    expect(selfReport(done, questions)).toEqual({ progress: 1, isComplete: true, score: 0.9 })
  })

  it('is nothing for a quiz without questions', () => {
    expect(selfReport(emptyProgress, [])).toEqual({ progress: 0, isComplete: false, score: null })
  })
})
