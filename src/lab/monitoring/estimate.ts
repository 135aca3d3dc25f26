import { ascending } from '../math/order.ts'

/**
 * AUC without labels, from scores taken as true probabilities (the idea of confidence-based
 * performance estimation, CBPE, of NannyML). It believes that fraud looks as it did in training, so
 * it cannot see a new kind.
 */
export function estimateAuc(scores: Float64Array): number {
  const order = ascending(scores)
  let fraudSoFar = 0
  let restSoFar = 0
  let area = 0
  let tiedFraud = 0
  let tiedRest = 0
  for (let k = order.length - 1; k >= 0; k--) {
    const score = scores[order[k] as number] as number
    tiedFraud += score
    tiedRest += 1 - score
    if (k > 0 && scores[order[k - 1] as number] === score) continue
    area += tiedRest * (fraudSoFar + tiedFraud / 2)
    fraudSoFar += tiedFraud
    restSoFar += tiedRest
    tiedFraud = 0
    tiedRest = 0
  }
  return area / (fraudSoFar * restSoFar)
}
