/*
 * The questions as a learning management system takes them: texts as HTML, names and ids as plain
 * words. Which file they are written to is decided elsewhere. An id is made of the content id
 * alone, so that a later export updates what an earlier one brought.
 */
import { keyIdeas, modelAnswer } from '#words/answer-key.ts'
import { locale } from '#words/format.ts'
import * as words from '#words/lms-question.ts'
import { toHtml } from '../anki/anki-file.ts'
import type { AnswerKey, Idea, Inline, QuestionStub } from '../course/course.ts'
import { formatScore } from '../quiz/scoring.ts'

export type LmsQuestion = {
  /** Unique and stable, ASCII, such as `guia-mlops-feature-store`. */
  id: string
  name: string
  promptHtml: string
  /** For the grader: the model answer, then each idea with what it is worth. */
  keyHtml: string
  tags: string[]
}

const prefix = 'guia-mlops'

/** One question with its key. `total` sets how many digits number its name. */
export function lmsQuestion(
  question: Pick<QuestionStub, 'id' | 'number' | 'label' | 'prompt'>,
  key: AnswerKey,
  total: number,
): LmsQuestion {
  const digits = String(total).length
  const number = String(question.number).padStart(digits, '0')
  return {
    id: `${prefix}-${question.id}`,
    name: `${number}. ${question.label}`,
    promptHtml: withLanguage(toHtml([{ paragraph: question.prompt }])),
    keyHtml: withLanguage(
      toHtml([
        { paragraph: [strong(modelAnswer)] },
        { paragraph: key.answer },
        {
          paragraph: [strong(keyIdeas), text(` ${words.howMany(key.required, key.ideas.length)}`)],
        },
        { list: key.ideas.map((idea) => `${idea.text}: ${worthOf(key.required)}`) },
        ...(key.falsehoods.length === 0
          ? []
          : [
              { paragraph: [strong(words.mistakes)] },
              { list: key.falsehoods.map(({ text, hint }) => `“${text}”. ${hint}`) },
            ]),
      ]),
    ),
    tags: [prefix, ...chaptersOf(key.ideas)],
  }
}

/** @example worthOf(2) // 'vale 0,5 (parcial, 0,25)' */
function worthOf(required: number): string {
  return words.worth(formatScore(1 / required), formatScore(0.5 / required))
}

function chaptersOf(ideas: readonly Idea[]): string[] {
  const chapters = ideas.flatMap(
    ({ source }) => /^\/guia\/([a-z0-9-]+)/.exec(source?.address ?? '')?.[1] ?? [],
  )
  return [...new Set(chapters)].map((chapter) => `${prefix}-${chapter}`)
}

function withLanguage(html: string): string {
  return `<div lang="${locale}">${html}</div>`
}

function strong(said: string): Inline {
  return { kind: 'strong', children: [text(said)] }
}

function text(said: string): Inline {
  return { kind: 'text', text: said }
}
