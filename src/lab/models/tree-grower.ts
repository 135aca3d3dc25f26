/*
 * Grows one tree on binned rows by the gain of second order (Chen and Guestrin 2016): with gradient
 * −y and hessian 1 it is the decrease of variance, which for labels 0 and 1 is Gini's.
 */
import type { Random } from '../math/random.ts'
import { binCount, cellSize } from './bins.ts'
import {
  fillHistogram,
  findSplit,
  subtractHistogram,
  sumUpTo,
  type Ground,
  type Node,
  type Split,
  type SplitLimits,
} from './histogram.ts'
import type { Tree } from './model.ts'

export type GrowOptions = SplitLimits & {
  depth: number
  /** Leaves are multiplied by it. */
  rate: number
  /** Features tried at each split, drawn anew each time; null tries all. */
  sample: { count: number; random: Random } | null
}

/** Gets each leaf's rows with its value. */
export type OnLeaf = (rows: Int32Array, value: number) => void

/** Reused from tree to tree, since its buffers are large. */
export class TreeGrower {
  readonly #ground: Ground
  readonly #options: GrowOptions
  readonly #free: Float64Array[] = []
  #rows: Int32Array = new Int32Array(0)
  #spare = new Int32Array(0)
  #onLeaf: OnLeaf = () => {}
  #tree = emptyTree()

  /** The gradients and hessians of `ground` are read at each `grow`. */
  constructor(ground: Ground, options: GrowOptions) {
    this.#ground = ground
    this.#options = options
  }

  /** A tree on these rows of the ground; one may come several times. They are reordered. */
  grow(rows: Int32Array, onLeaf: OnLeaf): Tree {
    const { gradients, hessians } = this.#ground
    this.#rows = rows
    if (this.#spare.length < rows.length) this.#spare = new Int32Array(rows.length)
    this.#onLeaf = onLeaf
    this.#tree = emptyTree()
    let gradient = 0
    let hessian = 0
    for (let k = 0; k < rows.length; k++) {
      gradient += gradients[rows[k] as number] as number
      hessian += hessians[rows[k] as number] as number
    }
    this.#growNode({ start: 0, end: rows.length, depth: 0, gradient, hessian }, null)
    const { feature, threshold, left, right, value, cover } = this.#tree
    return {
      feature: Int16Array.from(feature),
      threshold: Float64Array.from(threshold),
      left: Int32Array.from(left),
      right: Int32Array.from(right),
      value: Float64Array.from(value),
      cover: Float64Array.from(cover),
    }
  }

  /** Returns the node's place in the tree; `known` is its histogram if its parent could tell it. */
  #growNode(node: Node, known: Float64Array | null): number {
    const { ridge, rate, depth, smallestLeaf, sample } = this.#options
    const { bins } = this.#ground
    const size = node.end - node.start
    const value = (-rate * node.gradient) / (node.hessian + ridge)
    const place = this.#addNode(value, size)
    const canSplit = node.depth < depth && size >= 2 * smallestLeaf
    const chosen = canSplit && sample !== null ? this.#drawFeatures(sample) : null
    const histogram = canSplit ? (known ?? this.#fill(node, chosen)) : known
    const split =
      canSplit && histogram !== null
        ? findSplit(node, histogram, bins, chosen, this.#options)
        : null
    if (split === null || histogram === null) {
      if (histogram !== null) this.#free.push(histogram)
      this.#onLeaf(this.#rows.subarray(node.start, node.end), value)
      return place
    }
    const middle = this.#partition(node, split)
    const sums = sumUpTo(histogram, split)
    const left = { ...node, ...sums, end: middle, depth: node.depth + 1 }
    const right = {
      start: middle,
      end: node.end,
      depth: node.depth + 1,
      gradient: node.gradient - sums.gradient,
      hessian: node.hessian - sums.hessian,
    }
    this.#tree.feature[place] = split.feature
    // Bin 0 alone on the left: only missing values go there.
    const edge = bins.edges[split.feature]?.[split.bin - 1]
    this.#tree.threshold[place] = edge ?? Number.NEGATIVE_INFINITY
    const [ofLeft, ofRight] = this.#share(histogram, left, right)
    this.#tree.left[place] = this.#growNode(left, ofLeft)
    this.#tree.right[place] = this.#growNode(right, ofRight)
    return place
  }

  #addNode(value: number, cover: number): number {
    const tree = this.#tree
    tree.threshold.push(0)
    tree.left.push(-1)
    tree.right.push(-1)
    tree.cover.push(cover)
    tree.value.push(value)
    return tree.feature.push(-1) - 1
  }

  /** Both children's histograms from one pass over the smaller: the other is what is left. */
  #share(parent: Float64Array, left: Node, right: Node): Halves {
    const { depth, sample } = this.#options
    if (sample !== null || left.depth >= depth) {
      this.#free.push(parent)
      return [null, null]
    }
    const isLeftSmaller = left.end - left.start < right.end - right.start
    const smaller = this.#fill(isLeftSmaller ? left : right, null)
    subtractHistogram(parent, smaller)
    return isLeftSmaller ? [smaller, parent] : [parent, smaller]
  }

  #fill(node: Node, chosen: Int32Array | null): Float64Array {
    const { bins } = this.#ground
    const size = bins.featureCount * binCount * cellSize
    const histogram = this.#free.pop() ?? new Float64Array(size)
    fillHistogram(histogram, this.#ground, this.#rows, node, chosen)
    return histogram
  }

  /** Rows of the left child first, each side in its order; returns where the right starts. */
  #partition({ start, end }: Node, { feature, bin }: Split): number {
    const { featureCount, cells } = this.#ground.bins
    const rows = this.#rows
    const spare = this.#spare
    const last = (feature * binCount + bin) * cellSize
    let left = start
    let right = 0
    for (let k = start; k < end; k++) {
      const row = rows[k] as number
      if ((cells[row * featureCount + feature] as number) <= last) rows[left++] = row
      else spare[right++] = row
    }
    rows.set(spare.subarray(0, right), left)
    return left
  }

  #drawFeatures({ count, random }: { count: number; random: Random }): Int32Array {
    const { featureCount } = this.#ground.bins
    const all = Int32Array.from({ length: featureCount }, (_, feature) => feature)
    const wanted = Math.min(count, all.length)
    for (let k = 0; k < wanted; k++) {
      const other = k + random.below(all.length - k)
      const feature = all[other] as number
      all[other] = all[k] as number
      all[k] = feature
    }
    return all.subarray(0, wanted)
  }
}

/** The histograms of the left and the right child. */
type Halves = [Float64Array | null, Float64Array | null]

function emptyTree(): Record<keyof Tree, number[]> {
  return { feature: [], threshold: [], left: [], right: [], value: [], cover: [] }
}
