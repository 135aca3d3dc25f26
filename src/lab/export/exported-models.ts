/* The models of an export: those of the run, and the same comparators for every seed. */
import { algorithms } from '#domain/lab/decisions.ts'
import { featureGroups } from '#domain/lab/features.ts'
import type { FeatureMatrix } from '../features/feature-store.ts'
import type { Task } from '../math/task.ts'
import { predict } from '../models/predict.ts'
import { train, usualSettings } from '../models/train.ts'
import { servingMatrix } from '../story/dataset.ts'
import type { RunState } from '../story/state.ts'
import {
  endOfWeek,
  lastWeek,
  trainingWeeks,
  validationWeeks,
  type Weeks,
} from '../world/calendar.ts'
import { knownLabels } from '../world/labels.ts'
import { rowsOfWeeks } from '../world/world.ts'

/** Scores of one model on the exported rows. */
export type ScoredModel = { name: string; scores: Float64Array }

export type Export = {
  /** Weeks 1 to 20. */
  rows: Uint32Array
  /** All features, as they were served: with the zeros of the upstream bug. */
  matrix: FeatureMatrix
  models: ScoredModel[]
}

/** Week at whose end the comparators learn again, from the last four weeks. */
const retrainedAt = 17

export function* exportRun(state: RunState): Task<Export> {
  const { world, store } = state
  const rows = rowsOfWeeks({ from: trainingWeeks.from, to: lastWeek })
  const matrix = store.read({
    groups: featureGroups,
    reading: 'no-tempo',
    distanceVersion: 1,
    isRepaired: false,
  })
  const fit = function* (
    name: string,
    algorithm: (typeof algorithms)[number],
    weeks: Weeks,
    at: number,
  ) {
    const learnt = rowsOfWeeks(weeks)
    const labels = knownLabels(world.labels, learnt, endOfWeek(at))
    const { seed } = world
    const training = {
      matrix,
      rows: learnt,
      labels,
      missing: 'mediana',
      isScaled: true,
      seed,
    } as const
    const model = yield* train(training, usualSettings[algorithm].padrao, { label: name })
    return { name, scores: predict(model, matrix, rows) }
  }
  const models: ScoredModel[] = []
  for (const algorithm of algorithms) {
    models.push(yield* fit(algorithm, algorithm, trainingWeeks, validationWeeks.to))
  }
  const recent = { from: retrainedAt - 3, to: retrainedAt }
  models.push(yield* fit('logistica_retreinada', 'logistica', recent, retrainedAt))
  models.push(yield* fit('boosting_retreinado', 'boosting', recent, retrainedAt))
  const probability = Float64Array.from(rows, (row) => world.labels.probability[row] as number)
  models.push({ name: 'oraculo', scores: probability })
  for (const { info, model } of state.registry?.versions ?? []) {
    const served = servingMatrix({ ...state, isRepaired: false })
    models.push({ name: `v${info.version}`, scores: predict(model, served, rows) })
  }
  return { rows, matrix, models }
}
