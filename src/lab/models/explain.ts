/* Why one payment got its score: a number a feature, which add up to it exactly. */
import type { FeatureName } from '#domain/lab/features.ts'
import type { FeatureMatrix } from '../features/feature-store.ts'
import { clamp, sigmoid } from '../math/order.ts'
import type { LinearModel, Model, TreeModel } from './model.ts'
import { isProbability, prepare, readRow } from './predict.ts'
import { addTreeShap } from './tree-shap.ts'

export type Contribution = {
  feature: FeatureName
  /** As the model was given it; null when missing. */
  value: number | null
  contribution: number
}

export type Explanation = {
  /** Unit of `base`, `sum` and the contributions. */
  unit: 'log-odds' | 'probability'
  /** What the model says of no payment in particular: the mean over its training rows. */
  base: number
  /** base + Σ contributions, the model's raw output. */
  sum: number
  /** From 0 to 1. */
  score: number
  /** The greatest first, whatever their sign. */
  contributions: Contribution[]
}

export function explain(model: Model, matrix: FeatureMatrix, row: number): Explanation {
  const { base, parts } =
    model.kind === 'linear' ? explainLinear(model, matrix, row) : explainTrees(model, matrix, row)
  const contributions = model.features.map((feature, place): Contribution => {
    const value = matrix.columns[place]?.[row] ?? Number.NaN
    return {
      feature,
      value: Number.isNaN(value) ? null : value,
      contribution: parts[place] as number,
    }
  })
  const sum = parts.reduce((total, part) => total + part, base)
  const unit = isProbability(model) ? 'probability' : 'log-odds'
  return {
    unit,
    base,
    sum,
    score: unit === 'probability' ? clamp(sum, 0, 1) : sigmoid(sum),
    contributions: contributions.sort(
      (a, b) => Math.abs(b.contribution) - Math.abs(a.contribution),
    ),
  }
}

/** Weight × (x − mean of the training rows). */
function explainLinear(model: LinearModel, matrix: FeatureMatrix, row: number) {
  const { fill, mean, deviation, center } = model.preparation
  const parts = matrix.columns.map((column, place) => {
    const value = column[row] as number
    const present = Number.isNaN(value) ? (fill[place] as number) : value
    const weight = model.weights[place] as number
    const prepared = prepare(present, mean[place] as number, deviation[place] as number)
    return weight * (prepared - (center[place] as number))
  })
  const base = model.weights.reduce(
    (sum, weight, place) => sum + weight * (center[place] as number),
    model.intercept,
  )
  return { base, parts: Float64Array.from(parts) }
}

function explainTrees(model: TreeModel, matrix: FeatureMatrix, row: number) {
  const values = new Float64Array(model.features.length)
  readRow(matrix, row, model.fill, values)
  const parts = new Float64Array(model.features.length)
  let base = model.base
  for (const tree of model.trees) base += addTreeShap(tree, values, parts)
  return { base, parts }
}
