/* A small evaluation whose figures can be checked by hand. */
import type { Evaluation, Fairness, ThresholdPoint } from '#lab/protocol.ts'

const point = (threshold: number, cost: number, tp: number, fp: number): ThresholdPoint => ({
  threshold,
  cost,
  confusion: {
    truePositives: tp,
    falsePositives: fp,
    falseNegatives: 100 - tp,
    trueNegatives: 4_900 - fp,
  },
  precision: tp / (tp + fp),
  recall: tp / 100,
  falsePositiveRate: fp / 4_900,
  f1: (2 * tp) / (tp + fp + 100),
  accuracy: (tp + 4_900 - fp) / 5_000,
  alertRate: (tp + fp) / 5_000,
})

const thresholds = [
  point(0.01, 12_000, 95, 1_500),
  point(0.05, 6_000, 80, 441),
  point(0.5, 18_000, 20, 10),
]

export function thresholdAt(threshold: number): ThresholdPoint {
  const found = thresholds.find((each) => each.threshold === threshold)
  if (found === undefined) throw new Error(`No point at ${threshold}.`)
  return found
}

export const evaluation: Evaluation = {
  auc: 0.923,
  error: 0.012,
  count: 5_000,
  frauds: 100,
  averagePrecision: 0.412,
  brier: 0.0161,
  logLoss: 0.0712,
  calibrationError: 0.006,
  calibration: [
    { count: 2_500, expected: 0.001, observed: 0.0008 },
    { count: 2_500, expected: 0.15, observed: 0.17 },
  ],
  curve: thresholds.toReversed(),
  thresholds,
  costWithoutModel: 25_000,
}

export const fairness: Fairness = {
  groups: [
    {
      group: 'A',
      count: 3_500,
      frauds: 70,
      selectionRate: 0.072,
      truePositiveRate: 0.8,
      falsePositiveRate: 0.06,
      truePositiveError: 0.03,
      falsePositiveError: 0.004,
    },
    {
      group: 'B',
      count: 1_500,
      frauds: 30,
      selectionRate: 0.096,
      truePositiveRate: 0.77,
      falsePositiveRate: 0.08,
      truePositiveError: 0.04,
      falsePositiveError: 0.007,
    },
  ],
  selectionRatio: 0.75,
  selectionDifference: 0.024,
  opportunityDifference: 0.03,
  oddsDifference: 0.03,
}
