/* How far scores can be read as probabilities. */
import { ascending, clamp } from '../math/order.ts'
import { log } from '../math/same-everywhere.ts'

/** Mean squared distance of score and label (Brier 1950). */
export function brierScore(labels: Uint8Array, scores: Float64Array): number {
  let sum = 0
  for (let i = 0; i < scores.length; i++) {
    sum += ((scores[i] as number) - (labels[i] as number)) ** 2
  }
  return sum / scores.length
}

/** Mean negative log-likelihood, scores kept 1e-15 away from 0 and 1. */
export function logLoss(labels: Uint8Array, scores: Float64Array): number {
  let sum = 0
  for (let i = 0; i < scores.length; i++) {
    const score = clamp(scores[i] as number, 1e-15, 1 - 1e-15)
    sum -= log(labels[i] === 1 ? score : 1 - score)
  }
  return sum / scores.length
}

export type CalibrationBin = {
  count: number
  /** Mean score. */
  expected: number
  /** Share of fraud. */
  observed: number
}

/** Bins of equal count, in the order of the scores (ties in the order of the rows). */
export function calibration(
  labels: Uint8Array,
  scores: Float64Array,
  binCount = 10,
): CalibrationBin[] {
  const order = ascending(scores)
  return Array.from({ length: binCount }, (_, bin) => {
    const from = Math.floor((bin * order.length) / binCount)
    const to = Math.floor(((bin + 1) * order.length) / binCount)
    let expected = 0
    let observed = 0
    for (const row of order.subarray(from, to)) {
      expected += scores[row] as number
      observed += labels[row] as number
    }
    const count = to - from
    return { count, expected: expected / count, observed: observed / count }
  }).filter(({ count }) => count > 0)
}

/** Expected calibration error over those bins: Σ |Σ labels − Σ scores| / n. */
export function calibrationError(bins: readonly CalibrationBin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0)
  const gap = bins.reduce(
    (sum, { count, expected, observed }) => sum + count * Math.abs(observed - expected),
    0,
  )
  return gap / total
}
