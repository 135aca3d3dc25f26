/* What there is to see before any decision: the sources with their faults, and the problem in reais. */
import { quantileOf } from '../math/order.ts'
import { costWithoutModel, falseAlarmCost } from '../evaluation/threshold.ts'
import { aucFigure } from '../evaluation/evaluate.ts'
import { trainingWeeks, validationWeeks } from '../world/calendar.ts'
import { trueLabels } from '../world/labels.ts'
import { describePayment, rowsOfWeeks, type PaymentFacts, type World } from '../world/world.ts'
import { isResent } from './dataset.ts'
import { cents } from './week-report.ts'

export type SourceFacts = {
  name: 'transacoes' | 'dispositivos' | 'lojistas'
  label: string
  rows: number
  /** What is wrong with it, in words. */
  fault: string
  /** Share of the rows that the fault touches. */
  faultShare: number
}

export type Overview = {
  sources: SourceFacts[]
  payments: number
  frauds: number
  fraudRate: number
  /** Mean amount of a fraud, in reais. */
  meanFraud: number
  /** Reais a week if nothing raises an alert. */
  weeklyLoss: number
  falseAlarmCost: number
  /** Accuracy of approving everything. */
  approveAllAccuracy: number
  /** 12 / (12 + mean fraud): where both errors cost the same on average. */
  theoreticalThreshold: number
  /** Days from a fraud to its label: median and nine in ten. */
  labelDelay: { median: number; ninetieth: number }
  /** AUC on the validation weeks of the true probabilities: the ceiling of every model. */
  ceiling: number | null
  /** The last payments of the history, to look at. */
  examples: PaymentFacts[]
}

const exampleCount = 12

/** Over the history, weeks 1 to 8. */
export function overview(world: World): Overview {
  const { payments, labels, observed } = world
  const rows = rowsOfWeeks({ from: trainingWeeks.from, to: validationWeeks.to })
  const truth = trueLabels(labels, rows)
  const amounts = Float64Array.from(rows, (row) => payments.amount[row] as number)
  const frauds = rows.filter((_, k) => truth[k] === 1)
  const loss = costWithoutModel(truth, amounts)
  const meanFraud = loss / Math.max(1, frauds.length)
  const delays = Float64Array.from(
    frauds,
    (row) => ((labels.arrival[row] as number) - (payments.time[row] as number)) / 24,
  ).sort()
  const share = (has: (row: number) => boolean) => rows.filter(has).length / rows.length
  const late = rowsOfWeeks(validationWeeks)
  const lateTruth = trueLabels(labels, late)
  const probability = Float64Array.from(late, (row) => labels.probability[row] as number)
  return {
    sources: [
      {
        name: 'transacoes',
        label: 'Transações e contestações',
        rows: rows.length,
        fault: 'reenvia pagamentos já enviados',
        faultShare: share((row) => isResent(world, row)),
      },
      {
        name: 'dispositivos',
        label: 'Dispositivos',
        rows: rows.length,
        fault: 'falta a idade do dispositivo ou a distância',
        faultShare: share(
          (row) =>
            Number.isNaN(observed.deviceAge[row] as number) ||
            Number.isNaN(observed.distance[row] as number),
        ),
      },
      {
        name: 'lojistas',
        label: 'Lojistas',
        rows: rows.length,
        fault: 'só conhece contestações que já chegaram',
        faultShare: truth.reduce((sum, label) => sum + label, 0) / rows.length,
      },
    ],
    payments: rows.length,
    frauds: frauds.length,
    fraudRate: frauds.length / rows.length,
    meanFraud: cents(meanFraud),
    weeklyLoss: cents(loss / (validationWeeks.to - trainingWeeks.from + 1)),
    falseAlarmCost,
    approveAllAccuracy: 1 - frauds.length / rows.length,
    theoreticalThreshold: falseAlarmCost / (falseAlarmCost + meanFraud),
    labelDelay: { median: quantileOf(delays, 0.5), ninetieth: quantileOf(delays, 0.9) },
    ceiling: aucFigure(lateTruth, probability).auc,
    examples: Array.from(rows.subarray(-exampleCount), (row) => describePayment(world, row)),
  }
}
