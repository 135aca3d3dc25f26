/* How well scores put fraud before the rest, whatever the threshold. Undefined for one class. */
import { ascending, countBelow, countUpTo } from '../math/order.ts'

/**
 * Area under the ROC curve as the statistic of Mann and Whitney (1947), ties counted half.
 * NaN if a class is missing.
 */
export function rocAuc(labels: Uint8Array, scores: Float64Array): number {
  const sorted = scores.slice().sort()
  let positives = 0
  // Twice the ranks: whole numbers, so the sum is exact.
  let doubled = 0
  for (let i = 0; i < scores.length; i++) {
    if (labels[i] !== 1) continue
    positives++
    const score = scores[i] as number
    doubled += countBelow(sorted, score) + countUpTo(sorted, score) + 1
  }
  const negatives = scores.length - positives
  if (positives === 0 || negatives === 0) return Number.NaN
  return (doubled / 2 - (positives * (positives + 1)) / 2) / (positives * negatives)
}

/** Standard error of an AUC from its two class sizes (Hanley and McNeil 1982). */
export function aucError(auc: number, positives: number, negatives: number): number {
  const q1 = auc / (2 - auc)
  const q2 = (2 * auc * auc) / (1 + auc)
  const variance =
    auc * (1 - auc) + (positives - 1) * (q1 - auc * auc) + (negatives - 1) * (q2 - auc * auc)
  return Math.sqrt(Math.max(0, variance) / (positives * negatives))
}

/** Counts at one threshold: rows at or above it. */
type Cut = { threshold: number; hits: number; falseAlarms: number }

/** At each distinct score, from the highest down. */
function cuts(labels: Uint8Array, scores: Float64Array): Cut[] {
  const order = ascending(scores)
  const all: Cut[] = []
  let hits = 0
  let falseAlarms = 0
  for (let k = order.length - 1; k >= 0; k--) {
    const row = order[k] as number
    if (labels[row] === 1) hits++
    else falseAlarms++
    const score = scores[row] as number
    const next = k > 0 ? scores[order[k - 1] as number] : undefined
    if (next !== score) all.push({ threshold: score, hits, falseAlarms })
  }
  return all
}

/** Stepwise average precision: Σ (recall gained × precision), no interpolation. NaN without fraud. */
export function averagePrecision(labels: Uint8Array, scores: Float64Array): number {
  const steps = cuts(labels, scores)
  const positives = steps.at(-1)?.hits ?? 0
  let sum = 0
  let before = 0
  for (const { hits, falseAlarms } of steps) {
    sum += ((hits - before) / positives) * (hits / (hits + falseAlarms))
    before = hits
  }
  return positives === 0 ? Number.NaN : sum
}

export type CurvePoint = {
  threshold: number
  /** Share of the fraud that raises an alert; the ROC's vertical axis. */
  recall: number
  /** Share of the rest that does; the ROC's horizontal axis. */
  falsePositiveRate: number
  precision: number
}

/** At most `most` points of the ROC and precision–recall curves, evenly spaced along the cuts. */
export function curve(labels: Uint8Array, scores: Float64Array, most = 120): CurvePoint[] {
  const steps = cuts(labels, scores)
  const last = steps.at(-1)
  if (last === undefined || last.hits === 0 || last.falseAlarms === 0) return []
  const points = steps.map(({ threshold, hits, falseAlarms }) => ({
    threshold,
    recall: hits / last.hits,
    falsePositiveRate: falseAlarms / last.falseAlarms,
    precision: hits / (hits + falseAlarms),
  }))
  // Along the diagonal, or nearly all points would lie where only legitimate rows are.
  const kept: CurvePoint[] = []
  for (const point of points) {
    const reached = (point.recall + point.falsePositiveRate) / 2
    if (reached >= kept.length / most || point === points.at(-1)) kept.push(point)
  }
  return kept
}
