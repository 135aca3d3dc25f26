import type { Evaluation, ThresholdPoint } from '#lab/protocol.ts'

/** Of the thresholds that were tried, the nearest by factor; null if none was. */
export function thresholdPoint({ thresholds }: Evaluation, wanted: number): ThresholdPoint | null {
  const distance = ({ threshold }: ThresholdPoint) =>
    Math.abs(Math.log(threshold) - Math.log(Math.max(1e-4, wanted)))
  return thresholds.reduce<ThresholdPoint | null>(
    (nearest, each) => (nearest === null || distance(each) < distance(nearest) ? each : nearest),
    null,
  )
}
