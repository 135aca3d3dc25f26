/*
 * `npm run lab -- --seed 7 --out dir` or `--link '<link of a run>' --out dir`: the laboratory
 * without a browser. Writes data.csv, metrics.json and run.json.
 */
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { encodeRun } from '#domain/lab/run-link.ts'
import { exportRun } from '#lab/export/exported-models.ts'
import { csvLines, metricsOf } from '#lab/export/files.ts'
import { runToEnd } from '#lab/math/task.ts'
import { adviseFor } from '#lab/story/advised.ts'
import { Player } from '#lab/story/player.ts'
import { viewRun } from '#lab/story/view.ts'
import { readLabArguments, type LabArguments } from './lab-arguments.ts'

/** Lines written at a time. */
const linesPerPiece = 1_000

const given = readLabArguments(process.argv.slice(2))
if (typeof given === 'string') {
  console.error(given)
  process.exitCode = 1
} else {
  await runLab(given)
}

async function runLab({ out, run }: LabArguments): Promise<void> {
  const player = new Player()
  const plan = run.kind === 'plan' ? run.plan : runToEnd(adviseFor(player, run.seed, run.knobs))
  const { state, fault } = runToEnd(player.play(plan))
  if (fault !== null) {
    console.error(`A decisão ${fault.step + 1} não pôde ser tomada: ${fault.message}`)
    process.exitCode = 1
  }
  if (
    run.kind === 'plan' &&
    run.worldHash !== null &&
    !state.world.hash.startsWith(run.worldHash)
  ) {
    console.error('Aviso: este mundo não é o do link; os números podem ser outros.')
  }
  const exported = runToEnd(exportRun(state))
  const metrics = metricsOf(state, exported)
  await mkdir(out, { recursive: true })
  await pipeline(
    Readable.from(inPieces(csvLines(state, exported))),
    createWriteStream(join(out, 'data.csv')),
  )
  await writeFile(join(out, 'metrics.json'), `${JSON.stringify(metrics, null, 1)}\n`)
  const link = encodeRun(plan, state.world.hash)
  const whole = { link, plan, fault, view: viewRun(state) }
  await writeFile(join(out, 'run.json'), `${JSON.stringify(whole, null, 1)}\n`)
  for (const { week, decided, outcome } of whole.view.diary) {
    console.log(`S${week}  ${decided} ${outcome}`)
  }
  const { total, withoutModel } = whole.view.costs
  console.log(`\nCusto: R$ ${total.toFixed(2)}; sem modelo: R$ ${withoutModel.toFixed(2)}.`)
  console.log(`Link: /laboratorio?${link}`)
  console.log(`Escrito em ${out}: data.csv, metrics.json, run.json.`)
}

function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece: string[] = []
  for (const line of lines) {
    piece.push(`${line}\n`)
    if (piece.length < linesPerPiece) continue
    yield piece.join('')
    piece = []
  }
  yield piece.join('')
}
