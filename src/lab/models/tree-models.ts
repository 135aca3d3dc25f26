/* Boosted trees, random forest and the single tree, all grown on the same bins. */
import type { FeatureMatrix } from '../features/feature-store.ts'
import { Random, streams } from '../math/random.ts'
import { sigmoid } from '../math/order.ts'
import { log } from '../math/same-everywhere.ts'
import type { Task } from '../math/task.ts'
import { binRows, type Bins } from './bins.ts'
import type { Tree, TreeModel } from './model.ts'
import { TreeGrower } from './tree-grower.ts'

export type TreeTraining = {
  matrix: FeatureMatrix
  /** Places in the matrix's columns. */
  rows: Uint32Array
  /** 0 or 1, one a row. */
  labels: Uint8Array
  /** In place of missing values; null gives them a bin of their own. */
  fill: number[] | null
}

export type BoostingOptions = { trees: number; depth: number; rate: number }
export type ForestOptions = { trees: number; depth: number; seed: number }

/**
 * Gradients are whole multiples of 2⁻²⁴: their sums are exact, whatever the order, so engines whose
 * `exp` differs in the last digit still grow the same trees.
 */
const unit = 2 ** 24
const boostedLimits = { smallestLeaf: 20, ridge: 1, sample: null }

/** Called after each tree with the training rows' log-odds; tells whether to go on. */
export type AfterTree = (trees: Tree[]) => boolean

/** Histogram gradient boosting on log loss (Friedman 2001; the recipe of LightGBM, Ke et al. 2017). */
export function* trainBoosting(
  training: TreeTraining,
  { trees: treeCount, depth, rate }: BoostingOptions,
  label: string,
  { bins = binTraining(training), afterTree }: { bins?: Bins; afterTree?: AfterTree } = {},
): Task<TreeModel> {
  const { labels, matrix, fill } = training
  const count = labels.length
  const gradients = new Float64Array(count)
  const hessians = new Float64Array(count)
  const base = logOdds(labels)
  const sums = new Float64Array(count).fill(base)
  const limits = { ...boostedLimits, depth, rate }
  const grower = new TreeGrower({ bins, gradients, hessians }, limits)
  const rows = new Int32Array(count)
  const trees: Tree[] = []
  yield { label, done: 0 }
  for (let t = 0; t < treeCount; t++) {
    for (let i = 0; i < count; i++) {
      const p = sigmoid(sums[i] as number)
      gradients[i] = Math.round((p - (labels[i] as number)) * unit) / unit
      hessians[i] = Math.round(p * (1 - p) * unit) / unit
      rows[i] = i
    }
    const tree = grower.grow(rows, (leafRows, value) => {
      for (let k = 0; k < leafRows.length; k++) {
        const row = leafRows[k] as number
        sums[row] = (sums[row] as number) + value
      }
    })
    trees.push(tree)
    yield { label, done: (t + 1) / treeCount }
    if (afterTree !== undefined && !afterTree(trees)) break
  }
  return { kind: 'trees', features: matrix.names, trees, base, output: 'log-odds', fill }
}

/** Random forest (Breiman 2001): drawn rows, and √features tried at each split. */
export function* trainForest(
  training: TreeTraining,
  { trees: treeCount, depth, seed }: ForestOptions,
  label: string,
): Task<TreeModel> {
  const { labels, matrix, fill } = training
  const count = labels.length
  const random = new Random(seed, streams.bootstrap)
  const grower = new TreeGrower(labelGround(training), {
    smallestLeaf: 5,
    ridge: 0,
    depth,
    rate: 1 / treeCount,
    sample: { count: Math.round(Math.sqrt(matrix.columns.length)), random },
  })
  const trees: Tree[] = []
  yield { label, done: 0 }
  for (let t = 0; t < treeCount; t++) {
    random.reset(seed, streams.bootstrap, t)
    const rows = Int32Array.from({ length: count }, () => random.below(count))
    trees.push(grower.grow(rows, ignoreLeaf))
    yield { label, done: (t + 1) / treeCount }
  }
  return { kind: 'trees', features: matrix.names, trees, base: 0, output: 'probability', fill }
}

/** One tree (Breiman et al. 1984), whose leaves are shares of fraud. */
export function* trainTree(
  training: TreeTraining,
  { depth }: { depth: number },
  label: string,
): Task<TreeModel> {
  const limits = { smallestLeaf: 20, ridge: 0, depth, rate: 1, sample: null }
  const grower = new TreeGrower(labelGround(training), limits)
  yield { label, done: 0 }
  const rows = Int32Array.from(training.labels, (_, i) => i)
  const trees = [grower.grow(rows, ignoreLeaf)]
  const { names } = training.matrix
  return {
    kind: 'trees',
    features: names,
    trees,
    base: 0,
    output: 'probability',
    fill: training.fill,
  }
}

export function binTraining({ matrix, rows, fill }: TreeTraining): Bins {
  return binRows(matrix, rows, fill)
}

function labelGround(training: TreeTraining) {
  return {
    bins: binTraining(training),
    gradients: Float64Array.from(training.labels, (label) => -label),
    hessians: new Float64Array(training.labels.length).fill(1),
  }
}

function logOdds(labels: Uint8Array): number {
  let positives = 0
  for (const label of labels) positives += label
  return log(positives / (labels.length - positives))
}

const ignoreLeaf = () => {}
