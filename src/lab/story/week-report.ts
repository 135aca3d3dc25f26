/* What a week of production leaves behind. */
import type { Monitor } from '#domain/lab/decisions.ts'
import type { AucFigure } from '../evaluation/evaluate.ts'
import type { WatchedColumn } from '../monitoring/columns.ts'
import type { DriftReport } from '../monitoring/watch.ts'

export type WeekReport = {
  week: number
  /** The version that served it. */
  version: number
  payments: number
  /** Payments that the model decided on: fewer in a canary, none in the shadow. */
  decided: number
  alerts: number
  frauds: number
  caught: number
  /** Share of the fraud among decided payments that raised an alert. */
  recall: number | null
  alertRate: number
  /** Reais. */
  cost: number
  costWithoutModel: number
  costOracle: number
  /** On all labels, as nobody knows them yet at the week's end. */
  trueAuc: AucFigure
  /** On the labels that had arrived, over this week and the one before. */
  knownAuc: AucFigure
  /** Without labels, from the scores alone. */
  estimatedAuc: number
  meanScore: number
  drift: DriftReport
  /** Of the monitors that the student chose. */
  alarms: Alarm[]
}

export type Alarm = {
  monitor: Monitor
  week: number
  /** The column that it is about, if about one. */
  column: WatchedColumn | null
  value: number
  limit: number
  text: string
}

export function cents(reais: number): number {
  return Math.round(reais * 100) / 100
}
