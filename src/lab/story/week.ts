/* A week of production: what was served, what it cost, what the monitors read. */
import type { Monitor, Strategy } from '#domain/lab/decisions.ts'
import { aucFigure } from '../evaluation/evaluate.ts'
import { falseAlarmCost, thresholdFor, type ThresholdRule } from '../evaluation/threshold.ts'
import { Random, streams } from '../math/random.ts'
import { estimateAuc } from '../monitoring/estimate.ts'
import type { Task } from '../math/task.ts'
import { predict } from '../models/predict.ts'
import { championOf } from '../serving/registry.ts'
import { endOfWeek, firstWeek, productionWeeks } from '../world/calendar.ts'
import { knownLabels, trueLabels } from '../world/labels.ts'
import { rowsOfWeeks } from '../world/world.ts'
import { servingMatrix, servingReading } from './dataset.ts'
import { readAlarms } from './alarms.ts'
import { cents, type WeekReport } from './week-report.ts'
import { chosen, type RunState } from './state.ts'

const canaryShare = 0.1

/** The week under the present champion, and its scores. */
export function* runWeek(state: RunState, week: number): Task<WeekReport> {
  const { world, watch } = state
  const { labels, payments } = world
  const registry = state.registry
  if (registry === null || watch === null) throw new Error('Nenhum modelo está em produção.')
  const champion = championOf(registry)
  const rows = rowsOfWeeks({ from: week, to: week })
  const matrix = servingMatrix(state)
  const scores = predict(champion.model, matrix, rows)
  const truth = trueLabels(labels, rows)
  const rule = chosen(state, 'avaliacao-de-modelo')
  const strategy = chosen(state, 'implantacao-de-modelo').strategy
  const decided = decidedRows(state, rows, week, strategy)
  const counts = countWeek(state, rows, scores, truth, decided, rule)

  const recent = rowsOfWeeks({ from: Math.max(firstWeek, week - 1), to: week })
  const known = knownLabels(labels, recent, endOfWeek(week))
  const recentScores = predict(champion.model, matrix, recent)
  yield { label: `Semana ${week}`, done: 0.5 }
  const source = state.store.source(servingReading(state), state.isRepaired)
  const drift = watch.report(source, rows, scores)
  const report: Omit<WeekReport, 'alarms'> = {
    week,
    version: champion.info.version,
    payments: rows.length,
    ...counts,
    costOracle: oracleCost(rows, labels.probability, truth, payments.amount),
    trueAuc: aucFigure(truth, scores),
    knownAuc: aucFigure(known, recentScores),
    estimatedAuc: estimateAuc(scores),
    meanScore: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    drift,
  }
  const chosenMonitors: readonly Monitor[] = chosen(state, 'monitoramento-e-manutencao').monitors
  return { ...report, alarms: readAlarms(state, report, chosenMonitors) }
}

/** 1 where the model's answer counted. */
function decidedRows(
  { world }: RunState,
  rows: Uint32Array,
  week: number,
  strategy: Strategy,
): Uint8Array {
  if (week > productionWeeks.from || strategy === 'total')
    return new Uint8Array(rows.length).fill(1)
  if (strategy === 'sombra') return new Uint8Array(rows.length)
  // By customer, so that nobody is treated now so, now so.
  const random = new Random(world.seed, streams.canary)
  return Uint8Array.from(rows, (row) => {
    random.reset(world.seed, streams.canary, world.payments.customer[row] as number)
    return random.chance(canaryShare) ? 1 : 0
  })
}

function countWeek(
  { world }: RunState,
  rows: Uint32Array,
  scores: Float64Array,
  truth: Uint8Array,
  decided: Uint8Array,
  rule: ThresholdRule,
) {
  const counts = { decided: 0, alerts: 0, frauds: 0, caught: 0, cost: 0, costWithoutModel: 0 }
  let decidedFrauds = 0
  for (let k = 0; k < rows.length; k++) {
    const amount = world.payments.amount[rows[k] as number] as number
    const isFraud = truth[k] === 1
    const isDecided = decided[k] === 1
    const isAlert = isDecided && (scores[k] as number) >= thresholdFor(rule, amount)
    if (isDecided) counts.decided++
    if (isAlert) counts.alerts++
    if (isFraud) {
      counts.frauds++
      counts.costWithoutModel += amount
      if (isDecided) decidedFrauds++
      if (isAlert) counts.caught++
      else counts.cost += amount
    } else if (isAlert) counts.cost += falseAlarmCost
  }
  return {
    ...counts,
    cost: cents(counts.cost),
    costWithoutModel: cents(counts.costWithoutModel),
    recall: decidedFrauds === 0 ? null : counts.caught / decidedFrauds,
    alertRate: counts.decided === 0 ? 0 : counts.alerts / counts.decided,
  }
}

/** Had the true probabilities been known, each payment at its own threshold. */
export function oracleCost(
  rows: Uint32Array,
  probability: Float64Array,
  truth: Uint8Array,
  amounts: Float64Array,
): number {
  let cost = 0
  rows.forEach((row, k) => {
    const amount = amounts[row] as number
    const isAlert =
      (probability[row] as number) >= thresholdFor({ threshold: 0, perAmount: true }, amount)
    if (truth[k] === 1 && !isAlert) cost += amount
    if (truth[k] === 0 && isAlert) cost += falseAlarmCost
  })
  return cents(cost)
}
