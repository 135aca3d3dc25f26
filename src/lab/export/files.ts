/* The files of an export: a table of payments, and the figures that can be computed from it. */
import { averagePrecision, rocAuc } from '../evaluation/ranking.ts'
import { brierScore } from '../evaluation/probability.ts'
import type { RunState } from '../story/state.ts'
import { groups } from '../world/payments.ts'
import type { Export } from './exported-models.ts'

/**
 * The lines of data.csv, the head first: `week,label,score_<model>…`, the features, the amount in
 * reais and the group. Numbers have all their digits; a missing value is empty.
 */
export function* csvLines(
  { world }: RunState,
  { rows, matrix, models }: Export,
): Generator<string> {
  const { payments, labels } = world
  yield [
    'week',
    'label',
    ...models.map(({ name }) => `score_${name}`),
    ...matrix.names,
    'valor_reais',
    'grupo',
  ].join(',')
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number
    yield [
      payments.week[row],
      labels.fraud[row],
      ...models.map(({ scores }) => scores[k]),
      ...matrix.columns.map((column) => {
        const value = column[row] as number
        return Number.isNaN(value) ? '' : value
      }),
      payments.amount[row],
      groups[payments.group[row] as number],
    ].join(',')
  }
}

type PerWeek = Record<string, number | null>

export type Metrics = {
  seed: number
  worldHash: string
  /** Frauds and payments by week. */
  frauds: PerWeek
  payments: PerWeek
  /** By model, then week; null for a week without fraud. */
  auc: Record<string, PerWeek>
  averagePrecision: Record<string, PerWeek>
  brier: Record<string, PerWeek>
  /** Of the run's production: by column, then week. */
  psi: Record<string, PerWeek>
  scorePsi: PerWeek
  /** Reais by week, and for the whole run. */
  cost: PerWeek
  costWithoutModel: PerWeek
  costs: RunState['costs']
}

export function metricsOf(state: RunState, { rows, models }: Export): Metrics {
  const { world, weeks } = state
  const weekOf = (row: number) => world.payments.week[row] as number
  const first = weekOf(rows[0] as number)
  const last = weekOf(rows.at(-1) as number)
  const all = Array.from({ length: last - first + 1 }, (_, k) => first + k)
  const perWeek = (measure: (week: number) => number): PerWeek =>
    Object.fromEntries(
      all.map((week) => {
        const value = measure(week)
        return [week, Number.isNaN(value) ? null : value]
      }),
    )
  const inWeek = (week: number) => (_: number, k: number) => weekOf(rows[k] as number) === week
  const truth = Uint8Array.from(rows, (row) => world.labels.fraud[row] as number)
  const perModel = (measure: (labels: Uint8Array, scores: Float64Array) => number) =>
    Object.fromEntries(
      models.map(({ name, scores }) => [
        name,
        perWeek((week) => measure(truth.filter(inWeek(week)), scores.filter(inWeek(week)))),
      ]),
    )
  const ofRun = (measure: (week: (typeof weeks)[number]) => number): PerWeek =>
    Object.fromEntries(weeks.map((week) => [week.week, measure(week)]))
  const columns = weeks[0]?.drift.columns.map(({ name }) => name) ?? []
  return {
    seed: world.seed,
    worldHash: world.hash,
    frauds: perWeek((week) => truth.filter(inWeek(week)).reduce((sum, label) => sum + label, 0)),
    payments: perWeek((week) => truth.filter(inWeek(week)).length),
    auc: perModel(rocAuc),
    averagePrecision: perModel(averagePrecision),
    brier: perModel(brierScore),
    psi: Object.fromEntries(
      columns.map((name) => [
        name,
        ofRun(({ drift }) => drift.columns.find((each) => each.name === name)?.psi ?? 0),
      ]),
    ),
    scorePsi: ofRun(({ drift }) => drift.scorePsi),
    cost: ofRun(({ cost }) => cost),
    costWithoutModel: ofRun(({ costWithoutModel }) => costWithoutModel),
    costs: state.costs,
  }
}
