/*
 * What the lab hands to scikit-learn and scipy. `npx tsx tests/lab/golden/golden-data.ts <folder>`
 * writes it for `make_values.py`, whose answers are in values.json; the tests build it again.
 */
import { pathToFileURL } from 'node:url'
import { writeFileSync } from 'node:fs'
import { featureGroups } from '#domain/lab/features.ts'
import { defaultKnobs } from '#domain/lab/knobs.ts'
import { FeatureStore } from '#lab/features/feature-store.ts'
import { runToEnd } from '#lab/math/task.ts'
import { prepareRows } from '#lab/models/logistic.ts'
import { predict } from '#lab/models/predict.ts'
import { train } from '#lab/models/train.ts'
import { knownLabels, trueLabels } from '#lab/world/labels.ts'
import { endOfWeek } from '#lab/world/calendar.ts'
import { createWorld, rowsOfWeeks, type World } from '#lab/world/world.ts'

/** As many columns and rows as the brief's yardstick. */
export const benchmark = { columns: 12, training: 50_000, judged: 20_000 }
export const boosting = { trees: 80, depth: 4, rate: 0.1 }
export const forest = { trees: 60, depth: 10 }

export function buildGolden(world: World) {
  const store = new FeatureStore(world)
  const matrix = store.read({
    groups: featureGroups,
    reading: 'no-tempo',
    distanceVersion: 1,
    isRepaired: false,
  })
  const rows = rowsOfWeeks({ from: 1, to: 6 })
  const later = rowsOfWeeks({ from: 7, to: 7 })
  const labels = knownLabels(world.labels, rows, endOfWeek(8))
  const { seed } = world
  const training = { matrix, rows, labels, missing: 'mediana', isScaled: true, seed } as const
  const linear = runToEnd(train(training, { algorithm: 'logistica', inverseRidge: 1 }))
  const tree = runToEnd(train(training, { algorithm: 'arvore', depth: 4 }))
  // A smaller fit of its own, since its whole matrix goes into a file.
  const few = rows.filter((_, k) => k % 12 === 0)
  const fewMatrix = { names: matrix.names.slice(0, 8), columns: matrix.columns.slice(0, 8) }
  const fewLabels = trueLabels(world.labels, few)
  const small = runToEnd(
    train(
      { ...training, matrix: fewMatrix, rows: few, labels: fewLabels },
      { algorithm: 'logistica', inverseRidge: 1 },
    ),
  )
  if (small.kind !== 'linear') throw new Error('A regression is linear.')
  const season = rowsOfWeeks({ from: 12, to: 12 })
  return {
    labels: trueLabels(world.labels, later),
    scores: {
      linear: predict(linear, matrix, later),
      tied: predict(tree, matrix, later),
    },
    small: {
      model: small,
      prepared: prepareRows(fewMatrix, few, small.preparation),
      labels: fewLabels,
    },
    reference: {
      amount: column(world.payments.amount, later),
      device: column(world.observed.deviceAge, later),
      category: column(world.payments.category, later),
    },
    current: {
      amount: column(world.payments.amount, season),
      device: column(world.observed.deviceAge, season),
      category: column(world.payments.category, season),
    },
    matrix,
  }
}

function column(values: ArrayLike<number>, of: Uint32Array): Float64Array {
  return Float64Array.from(of, (row) => values[row] as number)
}

function plain(_: string, value: unknown): unknown {
  return ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value
}

export const goldenWorld = () => runToEnd(createWorld(2026, defaultKnobs))

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const world = goldenWorld()
  const { matrix, small, ...rest } = buildGolden(world)
  const data = { ...rest, prepared: small.prepared, smallLabels: small.labels }
  // JSON has no NaN: a missing value is null.
  writeFileSync(`${process.argv[2]}/data.json`, JSON.stringify(data, plain))
  const columns = matrix.columns.slice(0, benchmark.columns)
  const rows = Array.from({ length: benchmark.training + benchmark.judged }, (_, k) => 10_000 + k)
  const lines = rows.map((row) =>
    [world.labels.fraud[row], ...columns.map((values) => values[row])].join(','),
  )
  writeFileSync(`${process.argv[2]}/benchmark.csv`, lines.join('\n'))
}
