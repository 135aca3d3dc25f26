import { describe, expect, it } from 'vitest'
import { algorithms } from '#domain/lab/decisions.ts'
import { featureGroups } from '#domain/lab/features.ts'
import { FeatureStore } from '#lab/features/feature-store.ts'
import { runToEnd } from '#lab/math/task.ts'
import { explain } from '#lab/models/explain.ts'
import type { Tree } from '#lab/models/model.ts'
import { leafOf, predict, rawScores } from '#lab/models/predict.ts'
import { train, usualSettings } from '#lab/models/train.ts'
import { addTreeShap } from '#lab/models/tree-shap.ts'
import { trueLabels } from '#lab/world/labels.ts'
import { rowsOfWeeks } from '#lab/world/world.ts'
import { goldenWorld } from './golden/golden-data.ts'

const world = goldenWorld()
const store = new FeatureStore(world)
const options = { reading: 'no-tempo', distanceVersion: 1, isRepaired: false } as const
const matrix = store.read({ ...options, groups: featureGroups })
const rows = rowsOfWeeks({ from: 5, to: 6 })
const labels = trueLabels(world.labels, rows)
const { seed } = world
const some = Uint32Array.from({ length: 40 }, (_, k) => 44_000 + 37 * k)

describe.each(algorithms)('the contributions of %s', (algorithm) => {
  it.each([true, false])('add up to its score (columns scaled: %s)', (isScaled) => {
    const training = { matrix, rows, labels, missing: 'mediana', isScaled, seed } as const
    const model = runToEnd(train(training, usualSettings[algorithm].padrao))
    const scores = predict(model, matrix, some)
    const sums = rawScores(model, matrix, some)
    some.forEach((row, k) => {
      const { sum, score, contributions } = explain(model, matrix, row)
      expect(Math.abs(sum - (sums[k] ?? 0))).toBeLessThan(1e-9)
      expect(Math.abs(score - (scores[k] ?? 0))).toBeLessThan(1e-9)
      expect(contributions).toHaveLength(matrix.names.length)
    })
  })
})

describe('a tree’s contributions', () => {
  it('are the Shapley values of trying every subset of features', () => {
    const few = { names: matrix.names.slice(0, 6), columns: matrix.columns.slice(0, 6) }
    const training = {
      matrix: few,
      rows,
      labels,
      missing: 'mediana',
      isScaled: true,
      seed,
    } as const
    const model = runToEnd(train(training, { algorithm: 'arvore', depth: 5 }))
    const tree = model.kind === 'trees' ? model.trees[0] : undefined
    if (tree === undefined) throw new Error('A tree has a tree.')
    for (const row of some) {
      const values = Float64Array.from(few.columns, (column) => column[row] ?? Number.NaN)
      const fast = new Float64Array(6)
      const mean = addTreeShap(tree, values, fast)
      const slow = bruteForce(tree, values)
      fast.forEach((value, k) => expect(Math.abs(value - (slow[k] ?? 0))).toBeLessThan(1e-9))
      expect(mean).toBeCloseTo(expectation(tree, values, 0), 12)
      expect(leafOf(tree, values)).toBeGreaterThan(0)
    }
  })
})

/** Mean of the tree when only the features of the bits in `known` are known. */
function expectation(tree: Tree, values: Float64Array, known: number, node = 0): number {
  const feature = tree.feature[node] ?? -1
  if (feature < 0) return tree.value[node] ?? 0
  const left = tree.left[node] ?? 0
  const right = tree.right[node] ?? 0
  if ((known >> feature) % 2 === 1) {
    const goesRight = (values[feature] ?? 0) > (tree.threshold[node] ?? 0)
    return expectation(tree, values, known, goesRight ? right : left)
  }
  const share = (tree.cover[left] ?? 0) / (tree.cover[node] ?? 1)
  return (
    share * expectation(tree, values, known, left) +
    (1 - share) * expectation(tree, values, known, right)
  )
}

function bruteForce(tree: Tree, values: Float64Array): number[] {
  const count = values.length
  const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1))
  return Array.from(values, (_, feature) => {
    let sum = 0
    for (let set = 0; set < 2 ** count; set++) {
      if ((set >> feature) % 2 === 1) continue
      const size = sizeOf(set)
      const weight = (factorial(size) * factorial(count - size - 1)) / factorial(count)
      const gain = expectation(tree, values, set | (1 << feature)) - expectation(tree, values, set)
      sum += weight * gain
    }
    return sum
  })
}

function sizeOf(set: number): number {
  return set.toString(2).replaceAll('0', '').length
}
