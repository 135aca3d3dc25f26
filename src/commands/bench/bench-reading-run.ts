/*
 * The measured part of `bench-reading.ts`. It runs unchanged in Node and in a browser, so it
 * imports nothing of either and gets its answers as data.
 */
import type { AnswerKey } from '#domain/course/course.ts'
import { createReader, readAnswer } from '#domain/reading/read-answer.ts'
import { medianOf } from './median.ts'

export type ReadingTask = { key: AnswerKey; prompt: string; text: string }

/** Milliseconds for all tasks together. */
export type ReadingTimes = {
  /** Preparing every question, which a page does once, for its own question only. */
  preparation: number
  /** Reading every answer for the first time. */
  first: number
  /** Reading every answer once more; the median of the rounds. */
  median: number
  /** The fastest round: what the code takes when nothing else runs. */
  best: number
  /** The same keys and texts through JSON and back: what the machine does in that time anyway. */
  baseline: number
}

const rounds = 60

export function runReading(tasks: readonly ReadingTask[]): ReadingTimes {
  const start = performance.now()
  const readers = tasks.map(({ key, prompt }) => createReader(key, prompt))
  const prepared = performance.now()
  const readAll = () => {
    let found = 0
    for (const [index, reader] of readers.entries()) {
      const { ideas } = readAnswer(tasks[index]?.text ?? '', reader)
      for (const id in ideas) if (ideas[id]?.outcome === 'coberta') found += 1
    }
    return found
  }
  let found = readAll()
  const first = performance.now() - prepared
  if (found === 0) throw new Error('the answers were not read')

  const baselineTimes: number[] = []
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    times.push(timeOf(() => (found += readAll())))
    baselineTimes.push(
      timeOf(() => (found += tasks.map((task) => JSON.parse(JSON.stringify(task))).length)),
    )
  }
  // Looked at, so that no compiler may leave the work out.
  if (found < rounds) throw new Error('the rounds were not run')
  return {
    preparation: prepared - start,
    first,
    median: medianOf(times),
    best: Math.min(...times),
    baseline: medianOf(baselineTimes),
  }
}

function timeOf(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
