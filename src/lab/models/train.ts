/* Trains any of the four models from the same rows, or says why it cannot. */
import type { Algorithm, Effort, MissingTreatment } from '#domain/lab/decisions.ts'
import type { FeatureMatrix } from '../features/feature-store.ts'
import { LabError } from '../math/lab-error.ts'
import { quantileOf, sortedPresent } from '../math/order.ts'
import type { Task } from '../math/task.ts'
import type { Bins } from './bins.ts'
import { trainLogistic } from './logistic.ts'
import type { Model } from './model.ts'
import { trainBoosting, trainForest, trainTree, type AfterTree } from './tree-models.ts'

/** What training is told besides the data. */
export type Settings =
  | { algorithm: 'logistica'; inverseRidge: number }
  | { algorithm: 'arvore'; depth: number }
  | { algorithm: 'floresta'; trees: number; depth: number }
  | { algorithm: 'boosting'; trees: number; depth: number; rate: number }

export const usualSettings: Record<Algorithm, Record<Effort, Settings>> = {
  logistica: {
    curto: { algorithm: 'logistica', inverseRidge: 0.001 },
    padrao: { algorithm: 'logistica', inverseRidge: 1 },
    longo: { algorithm: 'logistica', inverseRidge: 1_000 },
  },
  arvore: {
    curto: { algorithm: 'arvore', depth: 2 },
    padrao: { algorithm: 'arvore', depth: 4 },
    longo: { algorithm: 'arvore', depth: 12 },
  },
  floresta: {
    curto: { algorithm: 'floresta', trees: 8, depth: 4 },
    padrao: { algorithm: 'floresta', trees: 60, depth: 10 },
    longo: { algorithm: 'floresta', trees: 80, depth: 16 },
  },
  boosting: {
    curto: { algorithm: 'boosting', trees: 10, depth: 2, rate: 0.1 },
    padrao: { algorithm: 'boosting', trees: 80, depth: 3, rate: 0.1 },
    longo: { algorithm: 'boosting', trees: 200, depth: 6, rate: 0.3 },
  },
}

export type Training = {
  matrix: FeatureMatrix
  rows: Uint32Array
  labels: Uint8Array
  missing: MissingTreatment
  isScaled: boolean
  seed: number
}

/** Trains on the rows; throws a `LabError` where there is nothing to learn from. */
export function* train(
  training: Training,
  settings: Settings,
  { label = 'Treinamento', ...rest }: { label?: string; bins?: Bins; afterTree?: AfterTree } = {},
): Task<Model> {
  const { matrix, missing, isScaled, seed } = training
  if (matrix.columns.length === 0) {
    throw new LabError('Escolha ao menos uma feature: sem nenhuma, não há o que aprender.')
  }
  const { rows, labels } = missing === 'descartar' ? completeRows(training) : training
  checkLabels(labels)
  const zeros = missing === 'zero' ? matrix.columns.map(() => 0) : null
  const ofTrees = { matrix, rows, labels, fill: zeros }
  switch (settings.algorithm) {
    case 'logistica': {
      const { inverseRidge } = settings
      const fill = zeros ?? matrix.columns.map((column) => medianOf(column, rows))
      const model = yield* trainLogistic(
        { matrix, rows, labels, fill, inverseRidge, isScaled },
        label,
      )
      return { algorithm: 'logistica', ...model }
    }
    case 'arvore':
      return { algorithm: 'arvore', ...(yield* trainTree(ofTrees, settings, label)) }
    case 'floresta': {
      const model = yield* trainForest(ofTrees, { ...settings, seed }, label)
      return { algorithm: 'floresta', ...model }
    }
    case 'boosting': {
      const model = yield* trainBoosting(ofTrees, settings, label, rest)
      return { algorithm: 'boosting', ...model }
    }
  }
}

function checkLabels(labels: Uint8Array): void {
  if (labels.length === 0) {
    throw new LabError('A janela de treinamento está vazia: escolha uma que tenha pagamentos.')
  }
  const positives = labels.reduce((sum, label) => sum + label, 0)
  if (positives === 0 || positives === labels.length) {
    const only = positives === 0 ? 'só pagamentos legítimos' : 'só fraudes'
    throw new LabError(`A janela de treinamento tem ${only}: faltam exemplos da outra classe.`)
  }
}

/** The rows that miss no feature. */
function completeRows({ matrix, rows, labels }: Training) {
  const isComplete = (row: number) =>
    matrix.columns.every((column) => !Number.isNaN(column[row] as number))
  const kept = labels.map((_, k) => (isComplete(rows[k] as number) ? 1 : 0))
  return {
    rows: rows.filter((_, k) => kept[k] === 1),
    labels: labels.filter((_, k) => kept[k] === 1),
  }
}

function medianOf(column: Float32Array, rows: Uint32Array): number {
  const present = sortedPresent(Float32Array.from(rows, (row) => column[row] as number))
  return present.length === 0 ? 0 : quantileOf(present, 0.5)
}
