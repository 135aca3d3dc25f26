/*
 * Logistic regression by Newton's method. The objective is scikit-learn's: C·Σ log loss + ½‖w‖²,
 * with the intercept left free, so coefficients can be compared digit by digit.
 */
import type { FeatureMatrix } from '../features/feature-store.ts'
import { sigmoid } from '../math/order.ts'
import { solveCholesky } from '../math/cholesky.ts'
import type { Task } from '../math/task.ts'
import type { LinearModel, Preparation } from './model.ts'
import { prepare } from './predict.ts'

export type LogisticTraining = {
  matrix: FeatureMatrix
  rows: Uint32Array
  labels: Uint8Array
  fill: number[]
  /** Inverse of the strength of the penalty (C). */
  inverseRidge: number
  /** Whether columns are brought to mean 0 and deviation 1 first. */
  isScaled: boolean
}

const mostSteps = 100
const smallEnough = 1e-10

export function* trainLogistic(training: LogisticTraining, label: string): Task<LinearModel> {
  const { matrix, rows, labels, inverseRidge } = training
  const preparation = learnPreparation(training)
  const width = matrix.columns.length + 1
  const prepared = prepareRows(matrix, rows, preparation)
  yield { label, done: 0.1 }
  let weights = new Float64Array(width)
  for (let step = 1; ; step++) {
    const { gradient, curvature } = derive(prepared, labels, weights, inverseRidge)
    const move = solveCholesky(curvature, gradient)
    const isShort = move.every((each) => Math.abs(each) < smallEnough)
    weights = weights.map((weight, k) => weight - (move[k] as number))
    yield { label, done: Math.min(0.95, 0.1 + step / 12) }
    if (isShort) break
    if (step === mostSteps) throw new Error('A regressão logística não convergiu.')
  }
  return {
    kind: 'linear',
    features: matrix.names,
    preparation,
    weights: [...weights.subarray(0, -1)],
    intercept: weights.at(-1) ?? 0,
  }
}

/** Means and deviations of the training rows, missing values filled. */
function learnPreparation({ matrix, rows, fill, isScaled }: LogisticTraining): Preparation {
  const moments = matrix.columns.map((column, feature) => {
    const values = Float64Array.from(rows, (row) => {
      const value = column[row] as number
      return Number.isNaN(value) ? (fill[feature] as number) : value
    })
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    if (!isScaled) return { mean: 0, deviation: 1, center: mean }
    const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
    return { mean, deviation: Math.sqrt(square) || 1, center: 0 }
  })
  return {
    fill,
    mean: moments.map(({ mean }) => mean),
    deviation: moments.map(({ deviation }) => deviation),
    center: moments.map(({ center }) => center),
  }
}

/** Row after row, a 1 for the intercept last. */
export function prepareRows(
  matrix: FeatureMatrix,
  rows: Uint32Array,
  { fill, mean, deviation }: Preparation,
): Float64Array {
  const width = matrix.columns.length + 1
  const prepared = new Float64Array(rows.length * width).fill(1)
  matrix.columns.forEach((column, feature) => {
    for (let k = 0; k < rows.length; k++) {
      const value = column[rows[k] as number] as number
      const present = Number.isNaN(value) ? (fill[feature] as number) : value
      prepared[k * width + feature] = prepare(
        present,
        mean[feature] as number,
        deviation[feature] as number,
      )
    }
  })
  return prepared
}

/** First and second derivatives of the objective. */
function derive(
  rows: Float64Array,
  labels: Uint8Array,
  weights: Float64Array,
  inverseRidge: number,
): { gradient: Float64Array; curvature: Float64Array } {
  const width = weights.length
  const gradient = new Float64Array(width)
  const curvature = new Float64Array(width * width)
  for (let i = 0; i < labels.length; i++) {
    const base = i * width
    let sum = 0
    for (let k = 0; k < width; k++) sum += (weights[k] as number) * (rows[base + k] as number)
    const p = sigmoid(sum)
    const error = (p - (labels[i] as number)) * inverseRidge
    const weight = p * (1 - p) * inverseRidge
    for (let k = 0; k < width; k++) {
      const value = rows[base + k] as number
      gradient[k] = (gradient[k] as number) + error * value
      const scaled = weight * value
      const line = k * width
      for (let j = 0; j <= k; j++) {
        curvature[line + j] = (curvature[line + j] as number) + scaled * (rows[base + j] as number)
      }
    }
  }
  for (let k = 0; k < width - 1; k++) {
    gradient[k] = (gradient[k] as number) + (weights[k] as number)
    curvature[k * width + k] = (curvature[k * width + k] as number) + 1
  }
  return { gradient, curvature }
}
