/*
 * The author's bench: a key that the app itself cannot read would tell learners wrong things. Runs
 * only on a course without other faults, whose patterns all parse.
 */
import { plainText } from '#domain/course/plain-text.ts'
import { canRead } from '#domain/reading/can-read.ts'
import type { PatternParser } from '#domain/reading/pattern.ts'
import { createReader, readAnswer, type Reader } from '#domain/reading/read-answer.ts'
import { readingScore } from '#domain/reading/reading-score.ts'
import { formatScore } from '#domain/quiz/scoring.ts'
import type { Diagnostics } from './diagnostics.ts'
import type { QuestionDraft } from './questionnaire.ts'

/** Fewer ways of saying an idea than this, and most learners will say it in another. */
const FEWEST_ALTERNATIVES = 2

/** Reports keys whose own answers the app's reading does not follow. */
export function checkReadings(
  file: string,
  questions: readonly QuestionDraft[],
  diagnostics: Diagnostics,
  parse: PatternParser,
): void {
  for (const question of questions) {
    const { key, stub } = question
    warnOfFew(file, question, diagnostics)
    if (!canRead(key)) continue
    const reader = createReader(key, plainText(stub.prompt), parse)
    const score = scoreOf(plainText(key.answer), reader, key.required)
    if (score < 1) {
      diagnostics.error(
        file,
        question.answerAt,
        'model-answer-unread',
        `a leitura do app dá ${formatScore(score)} ao próprio gabarito de "${stub.id}"; ${unread(key.ideas, plainText(key.answer), reader)}`,
      )
    }
    for (const example of question.examples) {
      const given = scoreOf(example.text, reader, key.required)
      if (Math.abs(given - example.score) < 0.01) continue
      diagnostics.error(
        file,
        example.at,
        'example-unread',
        `este exemplo vale ${formatScore(example.score)}, mas a leitura do app lhe dá ${formatScore(given)}.`,
      )
    }
  }
}

function warnOfFew(file: string, { key, ideaIds }: QuestionDraft, diagnostics: Diagnostics): void {
  // Ideas that nobody has looked at are judged by the learner alone.
  if (key.isDraft) return
  for (const { id, alternatives } of key.ideas) {
    if (alternatives.length >= FEWEST_ALTERNATIVES) continue
    const at = ideaIds.find((idea) => idea.id === id)?.at
    if (at === undefined) continue
    diagnostics.warn(
      file,
      at,
      'few-alternatives',
      `a ideia "${id}" ${alternatives.length === 0 ? 'não tem padrão' : 'tem um só padrão'}; escreva em "- reconhece:" outros modos de dizê-la.`,
    )
  }
}

function scoreOf(text: string, reader: Reader, required: number): number {
  return readingScore(readAnswer(text, reader), required)
}

function unread(ideas: QuestionDraft['key']['ideas'], answer: string, reader: Reader): string {
  const { ideas: read } = readAnswer(answer, reader)
  const names = ideas.filter(({ id }) => read[id]?.outcome !== 'coberta').map(({ id }) => id)
  return `não cobre: ${names.join(', ')}.`
}
