/*
 * `npm run eval -- <answers.json> [--json]`: how far the app's reading agrees with the graders of
 * labelled answers. With `--json` the last line is one object.
 */
import { readFileSync } from 'node:fs'
import { compileCourse } from '#compiler/compile.ts'
import { readContent } from '#compiler/read-content.ts'
import { formatReport } from '#compiler/report.ts'
import {
  createReaders,
  evaluate,
  parseLabelledAnswers,
  type Figures,
  type LabelledAnswer,
} from '#domain/reading/evaluation.ts'
import * as words from '#words/course.ts'

/** Any fixed seed will do; it only makes the interval the same on every run. */
const SEED = 1

const paths = process.argv.slice(2).filter((argument) => argument !== '--json')
const contentDir = process.env['CONTENT_DIR'] ?? 'content'
const { files, lock } = await readContent(contentDir)
const { course, diagnostics } = compileCourse(files, lock, words)
if (paths.length === 0) {
  fail('Uso: npm run eval -- <respostas.json> [--json]')
} else if (course === null) {
  fail(formatReport(diagnostics, contentDir))
} else {
  const answers = paths.flatMap(readAnswers)
  const readers = createReaders(course)
  const unknown = answers.filter(({ question }) => !readers.has(question))
  if (unknown.length > 0) {
    console.error(`${unknown.length} respostas a perguntas que o curso não tem ficam de fora.`)
  }
  if (process.exitCode === undefined) {
    const evaluation = evaluate(answers, readers, SEED)
    printTable(evaluation, evaluation.perQuestion)
    if (process.argv.includes('--json')) console.log(JSON.stringify(evaluation))
  }
}

function readAnswers(path: string): LabelledAnswer[] {
  try {
    const answers = parseLabelledAnswers(JSON.parse(readFileSync(path, 'utf8')))
    if (typeof answers !== 'string') return answers
    fail(`${path}: ${answers}`)
  } catch (error) {
    fail(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
  return []
}

function printTable(all: Figures, perQuestion: Record<string, Figures>): void {
  console.log(
    'n = respostas · kappa = kappa quadrático dos níveis 0–4 [95 %] · exata = mesmo nível ·',
  )
  console.log('erro e viés = da pontuação de 0 a 1 · P, R, F1 = ideias presentes (marca ≥ 0,5) ·')
  console.log('falso = ideias ausentes para os avaliadores que o app deu por cobertas\n')
  const rows = [['tudo', all] as const, ...Object.entries(perQuestion)]
  const width = Math.max(...rows.map(([name]) => name.length))
  for (const [name, figures] of rows) console.log(`${name.padEnd(width)}  ${describe(figures)}`)
}

function describe(figures: Figures): string {
  const { n, qwk, qwkLow, qwkHigh, exact, mae, bias, f1, precision, recall, falseCredit } = figures
  return [
    `n ${String(n).padStart(3)}`,
    `kappa ${decimal(qwk)} [${decimal(qwkLow)}; ${decimal(qwkHigh)}]`,
    `exata ${decimal(exact)}`,
    `erro ${decimal(mae)}`,
    `viés ${decimal(bias)}`,
    `P ${decimal(precision)}`,
    `R ${decimal(recall)}`,
    `F1 ${decimal(f1)}`,
    `falso ${decimal(falseCredit)}`,
  ].join('  ')
}

function decimal(value: number): string {
  return value.toFixed(3).replace('.', ',')
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
