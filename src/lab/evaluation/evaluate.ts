/* Everything that a model's scores on labelled rows say, in one object for screens and files. */
import {
  calibration,
  calibrationError,
  brierScore,
  logLoss,
  type CalibrationBin,
} from './probability.ts'
import { aucError, averagePrecision, curve, rocAuc, type CurvePoint } from './ranking.ts'
import { costWithoutModel, sweepThresholds, type ThresholdPoint } from './threshold.ts'

/** An AUC with its standard error; both null where a class is missing. */
export type AucFigure = { auc: number | null; error: number | null; count: number; frauds: number }

export type Evaluation = AucFigure & {
  averagePrecision: number
  brier: number
  logLoss: number
  calibrationError: number
  calibration: CalibrationBin[]
  curve: CurvePoint[]
  thresholds: ThresholdPoint[]
  costWithoutModel: number
}

export function aucFigure(labels: Uint8Array, scores: Float64Array): AucFigure {
  const count = labels.length
  const frauds = labels.reduce((sum, label) => sum + label, 0)
  const auc = rocAuc(labels, scores)
  return Number.isNaN(auc)
    ? { auc: null, error: null, count, frauds }
    : { auc, error: aucError(auc, frauds, count - frauds), count, frauds }
}

export function evaluate(
  labels: Uint8Array,
  scores: Float64Array,
  amounts: Float64Array,
): Evaluation {
  const bins = calibration(labels, scores)
  return {
    ...aucFigure(labels, scores),
    averagePrecision: averagePrecision(labels, scores),
    brier: brierScore(labels, scores),
    logLoss: logLoss(labels, scores),
    calibrationError: calibrationError(bins),
    calibration: bins,
    curve: curve(labels, scores),
    thresholds: sweepThresholds(labels, scores, amounts),
    costWithoutModel: costWithoutModel(labels, amounts),
  }
}
