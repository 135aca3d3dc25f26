import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileCourse } from '#compiler/compile.ts'
import { readContent } from '#compiler/read-content.ts'
import {
  createReaders,
  parseLabelledAnswers,
  type LabelledAnswer,
} from '#domain/reading/evaluation.ts'
import { plainText } from '#domain/course/plain-text.ts'
import * as words from '#words/course.ts'

const root = join(import.meta.dirname, '../../..')
const { files, lock } = await readContent(join(root, 'content'))
const { course } = compileCourse(files, lock, words)
if (course === null) throw new Error('The content does not compile')

/** The readers of the ten real questions. */
export const readers = createReaders(course)

export const prompts = new Map(course.questions.map(({ id, prompt }) => [id, plainText(prompt)]))
export const modelAnswers = new Map(
  course.keys.map(({ question, answer }) => [question, plainText(answer)]),
)

export const answersDir = join(root, 'tests/fixtures/answers')

export function loadAnswers(name: string): LabelledAnswer[] {
  const answers = parseLabelledAnswers(JSON.parse(readFileSync(join(answersDir, name), 'utf8')))
  if (typeof answers === 'string') throw new Error(`${name}: ${answers}`)
  return answers
}

export const sharedAnswers = loadAnswers('answers-dev.json')
export const independentAnswers = loadAnswers('independente-1.json')
export const scepticAnswers = [3, 4, 5].flatMap((n) => loadAnswers(`independente-${n}.json`))
export const ownAnswers = readdirSync(answersDir)
  .filter((name) => name.endsWith('.json') && !/^(?:answers-dev|independente)/u.test(name))
  .flatMap(loadAnswers)
