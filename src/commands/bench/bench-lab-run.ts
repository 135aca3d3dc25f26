/*
 * The measured part of `bench-lab.ts` that runs unchanged in Node and in a browser: training alone,
 * and what the machine does in that time anyway.
 */
import { featureGroups } from '#domain/lab/features.ts'
import { guidedPlan } from '#domain/lab/guided-plan.ts'
import { FeatureStore } from '#lab/features/feature-store.ts'
import { runToEnd } from '#lab/math/task.ts'
import { train, type Settings } from '#lab/models/train.ts'
import { trueLabels } from '#lab/world/labels.ts'
import { createWorld } from '#lab/world/world.ts'

/** Milliseconds, the best of the rounds: on a busy machine the others time other programs. */
export type TrainingTimes = {
  boosting: number
  /** The yardstick: sorting a million numbers. */
  baseline: number
}

const rowCount = 50_000
const columnCount = 12
const settings: Settings = { algorithm: 'boosting', trees: 80, depth: 4, rate: 0.1 }
const rounds = 5

export function runTraining(): TrainingTimes {
  const world = runToEnd(createWorld(guidedPlan.seed, guidedPlan.knobs))
  const { names, columns } = new FeatureStore(world).read({
    groups: featureGroups,
    reading: 'no-tempo',
    distanceVersion: 1,
    isRepaired: false,
  })
  const rows = Uint32Array.from({ length: rowCount }, (_, row) => row)
  const training = {
    matrix: { names: names.slice(0, columnCount), columns: columns.slice(0, columnCount) },
    rows,
    labels: trueLabels(world.labels, rows),
    missing: 'mediana',
    isScaled: true,
    seed: world.seed,
  } as const
  return {
    boosting: bestOf(() => runToEnd(train(training, settings))),
    baseline: timeSorting(),
  }
}

export function timeSorting(): number {
  // Knuth's multiplicative hash: as good as random for sorting, and the same everywhere.
  const numbers = Float64Array.from({ length: 1_000_000 }, (_, k) => (k * 2_654_435_761) % 2 ** 32)
  return bestOf(() => numbers.slice().sort())
}

function bestOf(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    work()
    best = Math.min(best, performance.now() - start)
  }
  return best
}
