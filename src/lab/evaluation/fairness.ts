/* How a model treats the two groups, which it has never seen as a feature. */
import { groups } from '../world/payments.ts'
import { confusionAt, ratesOf } from './threshold.ts'

export type GroupFigures = {
  group: string
  count: number
  frauds: number
  /** Share that raises an alert. */
  selectionRate: number
  truePositiveRate: number
  falsePositiveRate: number
  /** Standard errors of the two rates (binomial): small groups say little. */
  truePositiveError: number
  falsePositiveError: number
}

export type Fairness = {
  groups: GroupFigures[]
  /** Smaller selection rate over the greater: 1 is equal, under 0.8 breaks the four-fifths rule. */
  selectionRatio: number
  selectionDifference: number
  /** Equal opportunity: difference of the true positive rates. */
  opportunityDifference: number
  /** Equalised odds: the greater of the differences of both rates. */
  oddsDifference: number
}

export const fourFifths = 0.8

/** `member` holds each row's place in `groups`. */
export function compareGroups(
  labels: Uint8Array,
  scores: Float64Array,
  member: Uint8Array,
  threshold: number,
): Fairness {
  const figures = groups.map((group, place) => {
    const isMember = (_: number, row: number) => member[row] === place
    const confusion = confusionAt(labels.filter(isMember), scores.filter(isMember), threshold)
    const { recall, falsePositiveRate, alertRate } = ratesOf(confusion)
    const frauds = confusion.truePositives + confusion.falseNegatives
    const others = confusion.falsePositives + confusion.trueNegatives
    return {
      group,
      count: frauds + others,
      frauds,
      selectionRate: alertRate,
      truePositiveRate: recall,
      falsePositiveRate,
      truePositiveError: shareError(recall, frauds),
      falsePositiveError: shareError(falsePositiveRate, others),
    }
  })
  const spread = (read: (each: GroupFigures) => number) => {
    const values = figures.map(read)
    return Math.max(...values) - Math.min(...values)
  }
  const selection = figures.map((each) => each.selectionRate)
  const most = Math.max(...selection)
  const opportunityDifference = spread((each) => each.truePositiveRate)
  return {
    groups: figures,
    selectionRatio: most === 0 ? 1 : Math.min(...selection) / most,
    selectionDifference: spread((each) => each.selectionRate),
    opportunityDifference,
    oddsDifference: Math.max(
      opportunityDifference,
      spread((each) => each.falsePositiveRate),
    ),
  }
}

function shareError(share: number, count: number): number {
  return count === 0 ? Number.NaN : Math.sqrt((share * (1 - share)) / count)
}
