/* Sums over a node's rows by feature and bin, and the best split that they show. */
import { binCount, cellSize, type Bins } from './bins.ts'

/** What a tree is grown on: rows in bins, each with its gradient and hessian. */
export type Ground = { bins: Bins; gradients: Float64Array; hessians: Float64Array }

/** A part of the tree's rows, with their sums. */
export type Node = { start: number; end: number; depth: number; gradient: number; hessian: number }

export type Split = { feature: number; bin: number }

export type SplitLimits = {
  /** Rows that each side of a split keeps at least. */
  smallestLeaf: number
  /** Added to the sum of hessians (λ). */
  ridge: number
}

const tiniestGain = 1e-12

/** Adds up the rows from `start` to `end`; only in the chosen features, if some are chosen. */
export function fillHistogram(
  histogram: Float64Array,
  ground: Ground,
  rows: Int32Array,
  node: Node,
  chosen: Int32Array | null,
): void {
  histogram.fill(0)
  if (chosen === null) addRows(histogram, ground, rows, node)
  else addChosen(histogram, ground, rows, node, chosen)
}

/** Half of training is spent here: two rows at a time, whose additions do not wait for each other. */
function addRows(
  histogram: Float64Array,
  { bins, gradients, hessians }: Ground,
  rows: Int32Array,
  { start, end }: Node,
): void {
  const { featureCount, cells } = bins
  let k = start
  for (; k + 1 < end; k += 2) {
    const row = rows[k] as number
    const next = rows[k + 1] as number
    const gradient = gradients[row] as number
    const hessian = hessians[row] as number
    const nextGradient = gradients[next] as number
    const nextHessian = hessians[next] as number
    let place = next * featureCount
    const last = (row + 1) * featureCount
    for (let at = row * featureCount; at < last; at++, place++) {
      add(histogram, cells[at] as number, gradient, hessian)
      add(histogram, cells[place] as number, nextGradient, nextHessian)
    }
  }
  if (k === end) return
  const row = rows[k] as number
  for (let at = row * featureCount; at < (row + 1) * featureCount; at++) {
    add(histogram, cells[at] as number, gradients[row] as number, hessians[row] as number)
  }
}

function addChosen(
  histogram: Float64Array,
  { bins, gradients, hessians }: Ground,
  rows: Int32Array,
  { start, end }: Node,
  chosen: Int32Array,
): void {
  const { featureCount, cells } = bins
  for (let k = start; k < end; k++) {
    const row = rows[k] as number
    const gradient = gradients[row] as number
    const hessian = hessians[row] as number
    for (let f = 0; f < chosen.length; f++) {
      const cell = cells[row * featureCount + (chosen[f] as number)] as number
      add(histogram, cell, gradient, hessian)
    }
  }
}

function add(histogram: Float64Array, cell: number, gradient: number, hessian: number): void {
  histogram[cell] = (histogram[cell] as number) + gradient
  histogram[cell + 1] = (histogram[cell + 1] as number) + hessian
  histogram[cell + 2] = (histogram[cell + 2] as number) + 1
}

/** Leaves in `parent` what is not in `child`: the other child. */
export function subtractHistogram(parent: Float64Array, child: Float64Array): void {
  for (let k = 0; k < parent.length; k++) {
    parent[k] = (parent[k] as number) - (child[k] as number)
  }
}

/** The split of greatest gain G²/(H+λ) left + right − whole; null if none gains. */
export function findSplit(
  node: Node,
  histogram: Float64Array,
  bins: Bins,
  chosen: Int32Array | null,
  { ridge, smallestLeaf }: SplitLimits,
): Split | null {
  const size = node.end - node.start
  const whole = (node.gradient * node.gradient) / (node.hessian + ridge)
  let best: Split | null = null
  let bestGain = tiniestGain
  const count = chosen === null ? bins.featureCount : chosen.length
  for (let f = 0; f < count; f++) {
    const feature = chosen === null ? f : (chosen[f] as number)
    const edgeCount = bins.edges[feature]?.length ?? 0
    let gradient = 0
    let hessian = 0
    let rows = 0
    let cell = feature * binCount * cellSize
    for (let bin = 0; bin <= edgeCount; bin++, cell += cellSize) {
      gradient += histogram[cell] as number
      hessian += histogram[cell + 1] as number
      rows += histogram[cell + 2] as number
      if (rows < smallestLeaf) continue
      if (size - rows < smallestLeaf) break
      const rest = node.gradient - gradient
      const gain =
        (gradient * gradient) / (hessian + ridge) +
        (rest * rest) / (node.hessian - hessian + ridge) -
        whole
      if (gain > bestGain) {
        bestGain = gain
        best = { feature, bin }
      }
    }
  }
  return best
}

/** Sums of the split's left side. */
export function sumUpTo(histogram: Float64Array, { feature, bin }: Split) {
  const sums = { gradient: 0, hessian: 0 }
  for (let k = 0; k <= bin; k++) {
    const cell = (feature * binCount + k) * cellSize
    sums.gradient += histogram[cell] as number
    sums.hessian += histogram[cell + 1] as number
  }
  return sums
}
