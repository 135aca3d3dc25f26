/*
 * Exact Shapley values of a tree under the path-dependent value function: algorithm 2 of Lundberg,
 * Erion and Lee, "Consistent individualized feature attribution for tree ensembles" (2018). The
 * order of the work is leaves × depth².
 */
import type { Tree } from './model.ts'

/** One feature on the way from the root, and how the way's share changes with and without it. */
type Step = {
  feature: number
  /** Share of the training rows that go this way when the feature is unknown. */
  zero: number
  /** 1 if the row itself goes this way. */
  one: number
  /** Summed weight of the subsets of each size. */
  weight: number
}

/** Adds the tree's contributions to `into`, one a feature, and returns the tree's mean. */
export function addTreeShap(tree: Tree, values: Float64Array, into: Float64Array): number {
  const cover = (node: number) => tree.cover[node] as number
  const walk = (node: number, parent: readonly Step[], zero: number, one: number, by: number) => {
    let path = extend(parent, zero, one, by)
    const feature = tree.feature[node] as number
    if (feature < 0) {
      const value = tree.value[node] as number
      for (let k = 1; k < path.length; k++) {
        const { feature: of, one: hot, zero: cold } = path[k] as Step
        into[of] = (into[of] as number) + unwoundSum(path, k) * (hot - cold) * value
      }
      return
    }
    const left = tree.left[node] as number
    const right = tree.right[node] as number
    const goesRight = (values[feature] as number) > (tree.threshold[node] as number)
    let incomingZero = 1
    let incomingOne = 1
    const earlier = path.findIndex((step, k) => k > 0 && step.feature === feature)
    if (earlier > 0) {
      const { zero: oldZero, one: oldOne } = path[earlier] as Step
      incomingZero = oldZero
      incomingOne = oldOne
      path = unwind(path, earlier)
    }
    const hot = goesRight ? right : left
    const cold = goesRight ? left : right
    walk(hot, path, (incomingZero * cover(hot)) / cover(node), incomingOne, feature)
    walk(cold, path, (incomingZero * cover(cold)) / cover(node), 0, feature)
  }
  walk(0, [], 1, 1, -1)
  return meanOfTree(tree)
}

function extend(path: readonly Step[], zero: number, one: number, feature: number): Step[] {
  const next = path.map((step) => ({ ...step }))
  next.push({ feature, zero, one, weight: path.length === 0 ? 1 : 0 })
  const last = next.length - 1
  for (let k = last - 1; k >= 0; k--) {
    const here = next[k] as Step
    const after = next[k + 1] as Step
    after.weight += (one * here.weight * (k + 1)) / (last + 1)
    here.weight = (zero * here.weight * (last - k)) / (last + 1)
  }
  return next
}

/** The path as if step `place` had never been added. */
function unwind(path: readonly Step[], place: number): Step[] {
  const next = path.map((step) => ({ ...step }))
  const last = next.length - 1
  const { zero, one } = next[place] as Step
  let carried = (next[last] as Step).weight
  for (let k = last - 1; k >= 0; k--) {
    const here = next[k] as Step
    if (one !== 0) {
      const before = here.weight
      here.weight = (carried * (last + 1)) / ((k + 1) * one)
      carried = before - (here.weight * zero * (last - k)) / (last + 1)
    } else {
      here.weight = (here.weight * (last + 1)) / (zero * (last - k))
    }
  }
  for (let k = place; k < last; k++) {
    const here = next[k] as Step
    const after = next[k + 1] as Step
    here.feature = after.feature
    here.zero = after.zero
    here.one = after.one
  }
  return next.slice(0, last)
}

function unwoundSum(path: readonly Step[], place: number): number {
  return unwind(path, place).reduce((sum, { weight }) => sum + weight, 0)
}

/** Mean of the leaves over the training rows. */
export function meanOfTree(tree: Tree): number {
  let sum = 0
  for (let node = 0; node < tree.feature.length; node++) {
    if ((tree.feature[node] as number) < 0) {
      sum += (tree.value[node] as number) * (tree.cover[node] as number)
    }
  }
  return sum / (tree.cover[0] as number)
}
