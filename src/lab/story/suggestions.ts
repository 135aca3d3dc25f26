import type { Metric } from '#domain/lab/decisions.ts'
import type { Evaluation } from '../evaluation/evaluate.ts'
import type { ThresholdPoint } from '../evaluation/threshold.ts'

/** For each metric the threshold that is best by it, among those tried. */
export type Suggestions = Record<Metric, number>

export function suggestThresholds({ thresholds }: Evaluation): Suggestions {
  const best = (worth: (point: ThresholdPoint) => number) =>
    thresholds.reduce((found, point) => (worth(point) > worth(found) ? point : found)).threshold
  return {
    acuracia: best((point) => point.accuracy),
    f1: best((point) => point.f1),
    // An AUC names no threshold; this is where the ROC is farthest from the diagonal (Youden 1950).
    auc: best((point) => point.recall - point.falsePositiveRate),
    custo: best((point) => -point.cost),
  }
}
