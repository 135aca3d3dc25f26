import type { FeatureMatrix } from '../features/feature-store.ts'
import { clamp, sigmoid } from '../math/order.ts'
import type { LinearModel, Model, Tree, TreeModel } from './model.ts'

/** Scores from 0 to 1, one a row. The matrix has the model's features, in its order. */
export function predict(model: Model, matrix: FeatureMatrix, rows: Uint32Array): Float64Array {
  const sums = rawScores(model, matrix, rows)
  if (isProbability(model)) return sums.map((sum) => clamp(sum, 0, 1))
  return sums.map(sigmoid)
}

export function isProbability(model: Model): boolean {
  return model.kind === 'trees' && model.output === 'probability'
}

/** Log-odds, or the mean share where a model's output is one: what contributions add up to. */
export function rawScores(model: Model, matrix: FeatureMatrix, rows: Uint32Array): Float64Array {
  if (model.features.some((name, place) => matrix.names[place] !== name)) {
    throw new Error('As colunas não são as features com que o modelo foi treinado.')
  }
  return model.kind === 'linear'
    ? linearSums(model, matrix, rows)
    : treeSums(model, model.trees, matrix, rows)
}

function linearSums(model: LinearModel, matrix: FeatureMatrix, rows: Uint32Array): Float64Array {
  const sums = new Float64Array(rows.length).fill(model.intercept)
  matrix.columns.forEach((column, feature) => {
    const { fill, mean, deviation } = model.preparation
    const inPlace = fill[feature] as number
    const shift = mean[feature] as number
    const scale = deviation[feature] as number
    const weight = model.weights[feature] as number
    for (let k = 0; k < rows.length; k++) {
      const value = column[rows[k] as number] as number
      const prepared = prepare(Number.isNaN(value) ? inPlace : value, shift, scale)
      sums[k] = (sums[k] as number) + weight * prepared
    }
  })
  return sums
}

/** To a 32-bit float, in training as in serving. */
export function prepare(value: number, mean: number, deviation: number): number {
  return Math.fround((value - mean) / deviation)
}

/** Rows that are taken through all trees together: their values stay in the cache meanwhile. */
const together = 128

/** The sum of some of a model's trees, base included. */
export function treeSums(
  { base, fill }: Pick<TreeModel, 'base' | 'fill'>,
  trees: readonly Tree[],
  matrix: FeatureMatrix,
  rows: Uint32Array,
): Float64Array {
  const width = matrix.columns.length
  const sums = new Float64Array(rows.length).fill(base)
  const values = new Float64Array(together * width)
  for (let from = 0; from < rows.length; from += together) {
    const some = rows.subarray(from, from + together)
    for (let k = 0; k < some.length; k++) {
      readRow(matrix, some[k] as number, fill, values.subarray(k * width, (k + 1) * width))
    }
    // Each row still adds up its trees in their order, so its sum has the same digits.
    for (const tree of trees) addTree(tree, values, width, sums.subarray(from, from + some.length))
  }
  return sums
}

function addTree(
  { feature, threshold, left, right, value }: Tree,
  values: Float64Array,
  width: number,
  sums: Float64Array,
): void {
  for (let k = 0; k < sums.length; k++) {
    const start = k * width
    let node = 0
    for (let at = feature[0] as number; at >= 0; at = feature[node] as number) {
      const isRight = (values[start + at] as number) > (threshold[node] as number)
      node = (isRight ? right[node] : left[node]) as number
    }
    sums[k] = (sums[k] as number) + (value[node] as number)
  }
}

export function readRow(
  matrix: FeatureMatrix,
  row: number,
  fill: number[] | null,
  into: Float64Array,
): void {
  for (let f = 0; f < into.length; f++) {
    const value = matrix.columns[f]?.[row] ?? Number.NaN
    into[f] = fill !== null && Number.isNaN(value) ? (fill[f] as number) : value
  }
}

export function leafOf(tree: Tree, values: Float64Array): number {
  let node = 0
  for (;;) {
    const feature = tree.feature[node] as number
    if (feature < 0) return node
    const isRight = (values[feature] as number) > (tree.threshold[node] as number)
    node = (isRight ? tree.right[node] : tree.left[node]) as number
  }
}
