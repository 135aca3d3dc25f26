import { join } from 'node:path'
import * as fc from 'fast-check'
import { compileCourse } from '#compiler/compile.ts'
import { readContent } from '#compiler/read-content.ts'
import { type LmsQuestion, lmsQuestion } from '#domain/lms/lms-question.ts'
import * as words from '#words/course.ts'

const { files, lock } = await readContent(join(import.meta.dirname, '../../../content'))
const compiled = compileCourse(files, lock, words).course
if (compiled === null) throw new Error('The content does not compile')

export const course = compiled

export function keyOf(question: string) {
  const key = course.keys.find((one) => one.question === question)
  if (key === undefined) throw new Error(`No key for ${question}`)
  return key
}

/** The ten questions of the guide. */
export const tenQuestions = course.questions.map((question) =>
  lmsQuestion(question, keyOf(question.id), course.questions.length),
)

/** Text made of what the formats give a meaning to, and of whatever else there is. */
export const hostileText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'~=#{}:\\<>&"\'\n\r\t/$%[]-'),
    fc.constantFrom(']]>', '<![CDATA[', '&&035;', '::', '####', '\n\n', '//', '\0', '\uFFFE'),
    fc.constantFrom('\\n', '-->', '</text>', '->', '\uD800', '\u2028', '{}', '[html]'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 30,
})

/** A question whose prompt, answer, label and ideas are hostile. */
export const hostileQuestion: fc.Arbitrary<LmsQuestion> = fc
  .record({ prompt: hostileText, answer: hostileText, label: hostileText, idea: hostileText })
  .map(({ prompt, answer, label, idea }) => {
    const question = course.questions[0]
    if (question === undefined) throw new Error('The course has no question')
    const key = keyOf(question.id)
    return lmsQuestion(
      { ...question, label, prompt: [{ kind: 'text', text: prompt }] },
      {
        ...key,
        answer: [{ kind: 'strong', children: [{ kind: 'text', text: answer }] }],
        ideas: key.ideas.map((one) => Object.assign({}, one, { text: idea })),
      },
      10,
    )
  })
