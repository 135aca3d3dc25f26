import { describe, expect, it } from 'vitest'
import { attemptsInExam, answerInExam, isExamOver, startExam, timeLeft } from '#domain/quiz/exam.ts'
import type { Attempt } from '#domain/progress/progress.ts'

function attempt(minute: number): Attempt {
  const at = new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString()
  return {
    id: `t${minute}`,
    at,
    revision: 'r1',
    text: 'Texto.',
    gaveUp: false,
    confidence: 'media',
    marks: {},
    score: 0,
    judgedAt: at,
  }
}

const now = Date.UTC(2026, 0, 1, 1)
const before = { um: [attempt(1)], dois: [attempt(2)] }
const exam = startExam({ attempts: before }, now, null)

describe('an exam', () => {
  it('counts from the last attempt before it, by the clock that stamps attempts', () => {
    expect(exam).toEqual({ since: Date.parse(attempt(2).at), until: null, ended: false })
    expect(startExam({ attempts: {} }, now, 20)).toEqual({
      since: 0,
      until: now + 20 * 60_000,
      ended: false,
    })
  })

  it('hides earlier answers and keeps those given in it', () => {
    expect(answerInExam(exam, before.um)).toBeNull()
    const anew = attempt(9)
    expect(answerInExam(exam, [...before.um, anew])).toBe(anew)
    expect(attemptsInExam(exam, { ...before, um: [...before.um, anew] })).toEqual({ um: [anew] })
  })

  it('is over when every question is answered in it, or when the learner ends it', () => {
    const half = { ...before, um: [...before.um, attempt(9)] }
    const whole = { ...half, dois: [...before.dois, attempt(10)] }
    expect(isExamOver(exam, { attempts: before }, 2)).toBe(false)
    expect(isExamOver(exam, { attempts: half }, 2)).toBe(false)
    expect(isExamOver(exam, { attempts: whole }, 2)).toBe(true)
    expect(isExamOver({ ...exam, ended: true }, { attempts: half }, 2)).toBe(true)
  })

  it.each([
    [null, null],
    [now + 1, 1],
    [now - 5000, 0],
  ])('with its end at %s has %s left', (until, left) => {
    expect(timeLeft({ ...exam, until }, now)).toBe(left)
  })
})
