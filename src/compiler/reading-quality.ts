/*
 * Measures the app's own reading at build, so that the error rate that the app prints about itself
 * is never typed by hand. Knows no bundler.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Course } from '#domain/course/course.ts'
import {
  createReaders,
  evaluate,
  parseLabelledAnswers,
  type Figures,
  type LabelledAnswer,
} from '#domain/reading/evaluation.ts'
import type { QualityFigures, ReadingQuality } from '#domain/reading/reading-quality.ts'

/**
 * The labelled answers of every JSON file in a folder; none when the folder is absent. A file that
 * is not such a list is an error: figures from half of the answers would be wrong in silence.
 */
export async function readLabelledAnswers(folder: string): Promise<LabelledAnswer[]> {
  const names = (await listNames(folder)).filter((name) => name.endsWith('.json')).sort()
  const lists = await Promise.all(
    names.map(async (name) => {
      const answers = parseJson(await readFile(join(folder, name), 'utf8'))
      if (typeof answers === 'string') throw new Error(`${join(folder, name)}: ${answers}`)
      return answers
    }),
  )
  return lists.flat()
}

/** The figures over the answers to the course's questions; null when there are none. */
export function measureReading(
  course: Pick<Course, 'questions' | 'keys'>,
  answers: readonly LabelledAnswer[],
): ReadingQuality | null {
  const answered = new Set(answers.map(({ question }) => question))
  const keys = course.keys.filter(({ question }) => answered.has(question))
  // No seed: the intervals are not shown.
  const all = evaluate(answers, createReaders({ ...course, keys }), null)
  if (all.n === 0) return null
  const questions = course.questions.flatMap(({ id, number, label }) => {
    const figures = all.perQuestion[id]
    return figures === undefined ? [] : [{ id, number, label, ...shown(figures) }]
  })
  return { ...shown(all), questions }
}

function shown({ n, falseCredit, recall, exact }: Figures): QualityFigures {
  return { answers: n, falseCredit, recall, exact }
}

function parseJson(text: string): LabelledAnswer[] | string {
  try {
    return parseLabelledAnswers(JSON.parse(text))
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function listNames(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
