/*
 * How far the app's reading agrees with people. Labelled answers go in, figures come out; the
 * figures that the app shows about itself are made here and nowhere else.
 */
import type { AnswerKey, Inline } from '../course/course.ts'
import { plainText } from '../course/plain-text.ts'
import { creditOf, readingScore } from './reading-score.ts'
import { createPatternParser } from './pattern.ts'
import { createReader, readAnswer, type Reader, type Reading } from './read-answer.ts'
import type { Mark } from '../progress/progress.ts'

/** One person's judgement of an answer; an idea not named was not found. */
export type Grading = { ideas: Record<string, Mark> }
export type LabelledAnswer = { id: string; question: string; text: string; graders: Grading[] }

export type Figures = {
  n: number
  /** Quadratic weighted kappa of the five levels, with a 95 % bootstrap interval. */
  qwk: number
  qwkLow: number
  qwkHigh: number
  /** Share of answers whose level is the same. */
  exact: number
  /** Of the scores 0 to 1, app against reference. */
  mae: number
  /** Mean of app − reference; above 0 the app is generous. */
  bias: number
  f1: number
  precision: number
  recall: number
  /** Of the ideas absent by the graders, the share that the app called covered. */
  falseCredit: number
}
export type Evaluation = Figures & { perQuestion: Record<string, Figures> }

export type EvaluationCase = {
  question: string
  reference: number
  app: number
  ideas: { reference: number; app: number; covered: boolean }[]
}

const TOP_LEVEL = 4
const ROUNDS = 1000

/** Reads untrusted labelled answers; what is wrong with them is returned in words. */
export function parseLabelledAnswers(value: unknown): LabelledAnswer[] | string {
  if (!Array.isArray(value)) return 'O arquivo deve ser uma lista de respostas.'
  const answers: LabelledAnswer[] = []
  for (const [index, item] of value.entries()) {
    const where = `Resposta ${index + 1}`
    if (!isRecord(item)) return `${where}: não é um objeto.`
    const { id, question, text, graders } = item
    if (typeof question !== 'string' || typeof text !== 'string') {
      return `${where}: faltam "question" e "text".`
    }
    if (!Array.isArray(graders) || graders.length === 0) return `${where}: falta "graders".`
    const gradings: Grading[] = []
    for (const grader of graders) {
      const ideas: unknown = isRecord(grader) ? grader['ideas'] : undefined
      if (!isRecord(ideas)) return `${where}: um avaliador sem "ideas".`
      const marks: Record<string, Mark> = {}
      for (const [idea, mark] of Object.entries(ideas)) {
        if (mark !== 0 && mark !== 0.5 && mark !== 1)
          return `${where}: "${idea}" deve ser 0, 0.5 ou 1.`
        marks[idea] = mark
      }
      gradings.push({ ideas: marks })
    }
    answers.push({
      id: typeof id === 'string' ? id : String(index + 1),
      question,
      text,
      graders: gradings,
    })
  }
  return answers
}

/** The mark of an idea on which the graders meet: their mean. */
export function referenceMark(answer: LabelledAnswer, idea: string): number {
  const sum = answer.graders.reduce((total, { ideas }) => total + (ideas[idea] ?? 0), 0)
  return answer.graders.length === 0 ? 0 : sum / answer.graders.length
}

/** One of five levels, as a person would round a score. */
export function levelOf(score: number): number {
  return Math.floor(TOP_LEVEL * score + 0.5)
}

/** What the graders and the app make of one answer. */
export function compareReading(
  answer: LabelledAnswer,
  key: Pick<AnswerKey, 'ideas' | 'required'>,
  reading: Reading,
): EvaluationCase {
  const ideas = key.ideas.map(({ id }) => {
    const outcome = reading.ideas[id]?.outcome ?? 'nao-encontrada'
    return {
      reference: referenceMark(answer, id),
      app: creditOf(outcome),
      covered: outcome === 'coberta',
    }
  })
  const sum = ideas.reduce((total, { reference }) => total + reference, 0)
  return {
    question: answer.question,
    reference: key.required > 0 ? Math.min(1, sum / key.required) : 0,
    app: readingScore(reading, key.required),
    ideas,
  }
}

export type Readable = { key: AnswerKey; reader: Reader }

/** A reader for every question of a course, by its id. */
export function createReaders(course: {
  questions: readonly { id: string; prompt: Inline[] }[]
  keys: readonly AnswerKey[]
}): Map<string, Readable> {
  const prompts = new Map(course.questions.map(({ id, prompt }) => [id, prompt]))
  // Most questions name the same groups.
  const parse = createPatternParser()
  return new Map(
    course.keys.map((key) => {
      const prompt = prompts.get(key.question) ?? []
      return [key.question, { key, reader: createReader(key, plainText(prompt), parse) }]
    }),
  )
}

/**
 * Reads every answer and compares; answers to unknown questions are left out. Without a seed the
 * intervals, which take a third of the time, are left at 0.
 */
export function evaluate(
  answers: readonly LabelledAnswer[],
  readers: ReadonlyMap<string, Readable>,
  seed: number | null,
): Evaluation {
  const cases = answers.flatMap((answer) => {
    const question = readers.get(answer.question)
    if (question === undefined) return []
    return [compareReading(answer, question.key, readAnswer(answer.text, question.reader))]
  })
  return summarise(cases, seed)
}

/** The figures of compared answers, over all and per question. */
export function summarise(cases: readonly EvaluationCase[], seed: number | null): Evaluation {
  const perQuestion: Record<string, Figures> = {}
  for (const question of new Set(cases.map((item) => item.question))) {
    perQuestion[question] = figuresOf(
      cases.filter((item) => item.question === question),
      seed,
    )
  }
  return { ...figuresOf(cases, seed), perQuestion }
}

function figuresOf(cases: readonly EvaluationCase[], seed: number | null): Figures {
  const n = cases.length
  const pairs = cases.map(({ reference, app }) => [levelOf(reference), levelOf(app)] as const)
  const differences = cases.map(({ reference, app }) => app - reference)
  const ideas = cases.flatMap((item) => item.ideas)
  const present = ideas.filter(({ reference }) => reference >= 0.5)
  const absent = ideas.filter(({ reference }) => reference < 0.5)
  const claimed = ideas.filter(({ app }) => app >= 0.5)
  const right = claimed.filter(({ reference }) => reference >= 0.5).length
  const precision = share(right, claimed.length)
  const recall = share(right, present.length)
  const [qwkLow, qwkHigh] = seed === null ? [0, 0] : bootstrap(pairs, seed)
  return {
    n,
    qwk: weightedKappa(pairs),
    qwkLow,
    qwkHigh,
    exact: share(pairs.filter(([a, b]) => a === b).length, n),
    mae: mean(differences.map((difference) => Math.abs(difference))),
    bias: mean(differences),
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    precision,
    recall,
    falseCredit:
      absent.length === 0 ? 0 : absent.filter(({ covered }) => covered).length / absent.length,
  }
}

/**
 * Cohen's kappa with quadratic weights (Cohen 1968). Where neither side varies there is nothing to
 * agree by chance on: 1 if they are the same, else 0.
 */
export function weightedKappa(pairs: readonly (readonly [number, number])[]): number {
  const n = pairs.length
  if (n === 0) return 0
  const left = Array.from({ length: TOP_LEVEL + 1 }, () => 0)
  const right = [...left]
  let observed = 0
  for (const [a, b] of pairs) {
    left[a] = (left[a] ?? 0) + 1
    right[b] = (right[b] ?? 0) + 1
    observed += (a - b) ** 2
  }
  let expected = 0
  for (const [a, countA] of left.entries()) {
    for (const [b, countB] of right.entries()) expected += (countA * countB * (a - b) ** 2) / n
  }
  if (expected === 0) return observed === 0 ? 1 : 0
  return 1 - observed / expected
}

/** The middle 95 % of kappas of samples drawn with replacement. */
function bootstrap(pairs: readonly (readonly [number, number])[], seed: number): [number, number] {
  if (pairs.length === 0) return [0, 0]
  const random = createRandom(seed)
  const kappas: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    kappas.push(
      weightedKappa(pairs.map((pair) => pairs[Math.floor(random() * pairs.length)] ?? pair)),
    )
  }
  kappas.sort((a, b) => a - b)
  const at = (quantile: number) => kappas[Math.round(quantile * (ROUNDS - 1))] ?? 0
  return [at(0.025), at(0.975)]
}

/** Mulberry32: small, seeded, and good enough to resample eighty answers. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
