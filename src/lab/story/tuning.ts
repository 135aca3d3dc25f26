/* Search for better settings: a small grid, or settings drawn at random. */
import type { Algorithm, Decisions } from '#domain/lab/decisions.ts'
import { rocAuc } from '../evaluation/ranking.ts'
import { sigmoid } from '../math/order.ts'
import { Random, streams } from '../math/random.ts'
import type { Task } from '../math/task.ts'
import { binRows } from '../models/bins.ts'
import type { Model, Tree } from '../models/model.ts'
import { predict, treeSums } from '../models/predict.ts'
import { train, type Settings, type Training } from '../models/train.ts'
import type { Trial } from './reports.ts'

const grids: Record<Algorithm, readonly Settings[]> = {
  logistica: [0.001, 0.03, 1, 30].map((inverseRidge) => ({ algorithm: 'logistica', inverseRidge })),
  arvore: [3, 5, 7, 10].map((depth) => ({ algorithm: 'arvore', depth })),
  floresta: [6, 9, 12].map((depth) => ({ algorithm: 'floresta', trees: 40, depth })),
  boosting: [
    { algorithm: 'boosting', trees: 120, depth: 2, rate: 0.2 },
    { algorithm: 'boosting', trees: 120, depth: 3, rate: 0.1 },
    { algorithm: 'boosting', trees: 120, depth: 4, rate: 0.1 },
    { algorithm: 'boosting', trees: 120, depth: 6, rate: 0.3 },
  ],
}

const drawnCount = 3
/** Boosting is judged every so many trees, and stops when so many judgements brought nothing. */
const judgeEvery = 5
const patience = 3

export type Tuned = { model: Model; settings: Settings; trials: Trial[]; chosen: number }

/** `judgeRows` are held out; with `judge: 'treino'` settings are chosen by the training rows. */
export function* tune(
  training: Training,
  judgeRows: Uint32Array,
  judgeLabels: Uint8Array,
  decision: Decisions['ajuste-de-modelo'],
  round: number,
): Task<Tuned> {
  const settings =
    decision.search === 'grade'
      ? grids[decision.algorithm]
      : drawSettings(decision.algorithm, training.seed, round)
  const needsBins = decision.algorithm === 'boosting' && training.missing === 'mediana'
  const bins = needsBins ? binRows(training.matrix, training.rows, null) : undefined
  const models: Model[] = []
  const trials: Trial[] = []
  for (const each of settings) {
    const label = `Ajuste ${trials.length + 1} de ${settings.length}`
    const stop =
      each.algorithm === 'boosting' && decision.judge === 'validacao'
        ? stopEarly(training, judgeRows, judgeLabels, each)
        : null
    const extra = { ...(bins && { bins }), ...(stop && { afterTree: stop.afterTree }) }
    const full = yield* train(training, each, { label, ...extra })
    const model = stop?.shorten(full) ?? full
    models.push(model)
    yield { label, done: 1 }
    const trainingAuc = rocAuc(training.labels, predict(model, training.matrix, training.rows))
    yield { label, done: 1 }
    trials.push({
      settings:
        model.kind === 'trees' && each.algorithm === 'boosting'
          ? { ...each, trees: model.trees.length }
          : each,
      trainingAuc,
      validationAuc: rocAuc(judgeLabels, predict(model, training.matrix, judgeRows)),
    })
    yield { label, done: 1 }
  }
  const judged = trials.map((trial) =>
    decision.judge === 'treino' ? trial.trainingAuc : trial.validationAuc,
  )
  const chosen = judged.indexOf(Math.max(...judged))
  const model = models[chosen]
  const trial = trials[chosen]
  if (model === undefined || trial === undefined) throw new Error('Nenhum ajuste foi tentado.')
  return { model, settings: trial.settings, trials, chosen }
}

/** Keeps the trees up to the best judgement. */
function stopEarly(
  { matrix, missing }: Training,
  rows: Uint32Array,
  labels: Uint8Array,
  { trees: most }: Settings & { algorithm: 'boosting' },
) {
  const fill = missing === 'zero' ? matrix.columns.map(() => 0) : null
  const sums = new Float64Array(rows.length)
  let judged = 0
  let best = { auc: 0, trees: 0 }
  return {
    afterTree(trees: Tree[]) {
      if (trees.length % judgeEvery !== 0 && trees.length !== most) return true
      const fresh = treeSums({ base: 0, fill }, trees.slice(judged), matrix, rows)
      judged = trees.length
      for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + (fresh[k] as number)
      const auc = rocAuc(labels, sums.map(sigmoid))
      if (auc > best.auc) best = { auc, trees: trees.length }
      return trees.length - best.trees < judgeEvery * patience
    },
    shorten(model: Model): Model {
      return model.kind === 'trees' ? { ...model, trees: model.trees.slice(0, best.trees) } : model
    },
  }
}

function drawSettings(algorithm: Algorithm, seed: number, round: number): Settings[] {
  const random = new Random(seed, streams.search, round)
  return Array.from({ length: drawnCount }, (): Settings => {
    switch (algorithm) {
      case 'logistica':
        return { algorithm, inverseRidge: 10 ** random.between(-3, 2) }
      case 'arvore':
        return { algorithm, depth: 3 + random.below(8) }
      case 'floresta':
        return { algorithm, trees: 40, depth: 5 + random.below(8) }
      case 'boosting':
        return {
          algorithm,
          trees: 120,
          depth: 2 + random.below(4),
          rate: Math.round(random.between(0.05, 0.3) * 100) / 100,
        }
    }
  })
}
