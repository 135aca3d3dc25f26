/* What happens at a threshold: alerts, hits, and what they cost. */
import { LabError } from '../math/lab-error.ts'

/** Reais: what a false alarm costs (a call, a blocked purchase). A missed fraud costs its amount. */
export const falseAlarmCost = 12

export type Confusion = {
  truePositives: number
  falsePositives: number
  trueNegatives: number
  falseNegatives: number
}

/** From which score on a payment raises an alert. */
export type ThresholdRule = {
  /** From 0 to 1. */
  threshold: number
  /** Instead of it 12 / (12 + amount): the score at which both errors cost the same (Elkan 2001). */
  perAmount: boolean
}

export function thresholdFor({ threshold, perAmount }: ThresholdRule, amount: number): number {
  return perAmount ? falseAlarmCost / (falseAlarmCost + amount) : threshold
}

export function checkThreshold(threshold: number): void {
  if (!(threshold >= 0 && threshold <= 1)) {
    throw new LabError('O limiar precisa ficar entre 0 e 1.')
  }
}

export function confusionAt(
  labels: Uint8Array,
  scores: Float64Array,
  threshold: number,
): Confusion {
  const counts = { truePositives: 0, falsePositives: 0, trueNegatives: 0, falseNegatives: 0 }
  for (let i = 0; i < scores.length; i++) {
    const isAlert = (scores[i] as number) >= threshold
    if (labels[i] === 1) counts[isAlert ? 'truePositives' : 'falseNegatives']++
    else counts[isAlert ? 'falsePositives' : 'trueNegatives']++
  }
  return counts
}

export type Rates = {
  /** Each is 0 where it would divide by zero. */
  precision: number
  recall: number
  falsePositiveRate: number
  f1: number
  accuracy: number
  alertRate: number
}

export function ratesOf(confusion: Confusion): Rates {
  const { truePositives, falsePositives, trueNegatives, falseNegatives } = confusion
  const total = truePositives + falsePositives + trueNegatives + falseNegatives
  return {
    precision: ratio(truePositives, truePositives + falsePositives),
    recall: ratio(truePositives, truePositives + falseNegatives),
    falsePositiveRate: ratio(falsePositives, falsePositives + trueNegatives),
    f1: ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives),
    accuracy: ratio(truePositives + trueNegatives, total),
    alertRate: ratio(truePositives + falsePositives, total),
  }
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

/** Reais lost: the amounts of missed fraud and 12 a false alarm. */
export function costAt(
  labels: Uint8Array,
  scores: Float64Array,
  amounts: Float64Array,
  rule: ThresholdRule,
): number {
  let cost = 0
  for (let i = 0; i < scores.length; i++) {
    const amount = amounts[i] as number
    const isAlert = (scores[i] as number) >= thresholdFor(rule, amount)
    if (labels[i] === 1 && !isAlert) cost += amount
    if (labels[i] === 0 && isAlert) cost += falseAlarmCost
  }
  return Math.round(cost * 100) / 100
}

/** Reais lost if nothing raises an alert. */
export function costWithoutModel(labels: Uint8Array, amounts: Float64Array): number {
  let cost = 0
  for (let i = 0; i < labels.length; i++) if (labels[i] === 1) cost += amounts[i] as number
  return Math.round(cost * 100) / 100
}

/** Thresholds that are tried, from 0.001 to 0.9, each step about a tenth more. */
export const triedThresholds: readonly number[] = [
  0.001, 0.002, 0.005, 0.01, 0.015, 0.02, 0.025, 0.03, 0.035, 0.04, 0.045, 0.05, 0.055, 0.06, 0.07,
  0.08, 0.09, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9,
]

export type ThresholdPoint = Rates & { threshold: number; confusion: Confusion; cost: number }

export function sweepThresholds(
  labels: Uint8Array,
  scores: Float64Array,
  amounts: Float64Array,
): ThresholdPoint[] {
  return triedThresholds.map((threshold) => {
    const confusion = confusionAt(labels, scores, threshold)
    const cost = costAt(labels, scores, amounts, { threshold, perAmount: false })
    return Object.assign(ratesOf(confusion), { threshold, confusion, cost })
  })
}
