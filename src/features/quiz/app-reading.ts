/*
 * The app's reading of answers, in a module of its own: it is fetched together with the key, so
 * that a page before an attempt carries neither.
 */
import type { AnswerKey } from '#domain/course/course.ts'
import type { Mark } from '#domain/progress/progress.ts'
import type { NewReading } from '#domain/progress/attempt-changes.ts'
import { createReader, readAnswer, type Reading } from '#domain/reading/read-answer.ts'
import { creditOf, readingScore } from '#domain/reading/reading-score.ts'

/** What the app found, and what it would mark and score for it. */
export type ReadAnswer = { reading: Reading; proposal: NewReading }

/** Prepares a question for reading; the result reads one answer after the other. */
export function createAppReader(key: AnswerKey, prompt: string): (text: string) => ReadAnswer {
  const reader = createReader(key, prompt)
  return (text) => {
    const reading = readAnswer(text, reader)
    const marks: Record<string, Mark> = {}
    for (const { id } of key.ideas) {
      marks[id] = creditOf(reading.ideas[id]?.outcome ?? 'nao-encontrada')
    }
    return { reading, proposal: { marks, score: readingScore(reading, key.required) } }
  }
}
