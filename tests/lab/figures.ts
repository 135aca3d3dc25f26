/* The figures of one world that the story must show, measured on its parts. */
import type { Algorithm, Effort } from '#domain/lab/decisions.ts'
import { featureGroups } from '#domain/lab/features.ts'
import { defaultKnobs, type Knobs } from '#domain/lab/knobs.ts'
import { compareGroups } from '#lab/evaluation/fairness.ts'
import { rocAuc } from '#lab/evaluation/ranking.ts'
import { confusionAt, costAt, costWithoutModel, ratesOf } from '#lab/evaluation/threshold.ts'
import { FeatureStore, type ReadOptions } from '#lab/features/feature-store.ts'
import { runToEnd } from '#lab/math/task.ts'
import type { Model } from '#lab/models/model.ts'
import { predict } from '#lab/models/predict.ts'
import { train, usualSettings } from '#lab/models/train.ts'
import { estimateAuc } from '#lab/monitoring/estimate.ts'
import { Watch } from '#lab/monitoring/watch.ts'
import { endOfWeek } from '#lab/world/calendar.ts'
import { knownLabels, trueLabels } from '#lab/world/labels.ts'
import { createWorld, rowsOfWeeks } from '#lab/world/world.ts'

export type Lab = ReturnType<typeof openLab>

const usual: ReadOptions = {
  groups: featureGroups,
  reading: 'no-tempo',
  distanceVersion: 1,
  isRepaired: false,
}

export function openLab(seed: number, knobs: Partial<Knobs> = {}) {
  const world = runToEnd(createWorld(seed, { ...defaultKnobs, ...knobs }))
  const store = new FeatureStore(world)
  const { labels, payments } = world
  const read = (options: Partial<ReadOptions> = {}) => store.read({ ...usual, ...options })

  /** Trained on the weeks with the labels known at the end of week `at`. */
  const fit = (
    algorithm: Algorithm,
    [from, to]: [number, number],
    at: number,
    { effort = 'padrao', options = {} }: { effort?: Effort; options?: Partial<ReadOptions> } = {},
  ) => {
    const rows = weeks(from, to)
    const known = knownLabels(labels, rows, endOfWeek(at))
    const matrix = read(options)
    const training = {
      matrix,
      rows,
      labels: known,
      missing: 'mediana',
      isScaled: true,
      seed,
    } as const
    return runToEnd(train(training, usualSettings[algorithm][effort]))
  }
  const score = (model: Model, rows: Uint32Array, options: Partial<ReadOptions> = {}) =>
    predict(model, read(options), rows)
  const auc = (model: Model, from: number, to = from, options: Partial<ReadOptions> = {}) =>
    rocAuc(trueLabels(labels, weeks(from, to)), score(model, weeks(from, to), options))
  const knownAuc = (model: Model, from: number, to: number) =>
    rocAuc(knownLabels(labels, weeks(from, to), endOfWeek(to)), score(model, weeks(from, to)))
  const oracle = (from: number, to: number) =>
    rocAuc(
      trueLabels(labels, weeks(from, to)),
      Float64Array.from(weeks(from, to), (row) => labels.probability[row] ?? 0),
    )
  const amounts = (rows: Uint32Array) => Float64Array.from(rows, (row) => payments.amount[row] ?? 0)
  /** Reais a week. */
  const cost = (model: Model, from: number, to: number, threshold: number, perAmount = false) => {
    const rows = weeks(from, to)
    const rule = { threshold, perAmount }
    return (
      costAt(trueLabels(labels, rows), score(model, rows), amounts(rows), rule) / (to - from + 1)
    )
  }
  const idleCost = (from: number, to: number) =>
    costWithoutModel(trueLabels(labels, weeks(from, to)), amounts(weeks(from, to))) /
    (to - from + 1)
  const rates = (model: Model, from: number, to: number, threshold = 0.05) => {
    const rows = weeks(from, to)
    return ratesOf(confusionAt(trueLabels(labels, rows), score(model, rows), threshold))
  }
  const fairness = (model: Model, distanceVersion: 1 | 2) => {
    const rows = weeks(7, 10)
    const member = Uint8Array.from(rows, (row) => payments.group[row] ?? 0)
    const scores = score(model, rows, { distanceVersion })
    return compareGroups(trueLabels(labels, rows), scores, member, 0.05)
  }
  const watch = (model: Model) => {
    const source = store.source('no-tempo', false)
    const watching = runToEnd(Watch.over(source, weeks(1, 6), score(model, weeks(1, 6))))
    return (from: number, to = from) => {
      const drift = watching.report(source, weeks(from, to), score(model, weeks(from, to)))
      const psi = Object.fromEntries(drift.columns.map((column) => [column.name, column.psi]))
      return { psi, worst: Math.max(...Object.values(psi)), scorePsi: drift.scorePsi }
    }
  }
  const estimate = (model: Model, from: number, to: number) =>
    estimateAuc(score(model, weeks(from, to)))
  const fraudRate = (from: number, to: number) => {
    const truth = trueLabels(labels, weeks(from, to))
    return truth.reduce((sum, label) => sum + label, 0) / truth.length
  }
  return {
    world,
    fit,
    auc,
    knownAuc,
    oracle,
    cost,
    idleCost,
    rates,
    fairness,
    watch,
    estimate,
    fraudRate,
  }
}

function weeks(from: number, to = from): Uint32Array {
  return rowsOfWeeks({ from, to })
}
