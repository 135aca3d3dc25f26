import { predict } from '../models/predict.ts'
import { quantileOf } from '../math/order.ts'
import { quietWeeks } from '../world/calendar.ts'
import { rowsOfWeeks } from '../world/world.ts'
import { servingMatrix } from './dataset.ts'
import { modelOf } from './questions.ts'
import type { RunState } from './state.ts'

/** Clocks of browsers are coarse: whole batches are timed and divided. */
const batch = 250
const batches = 40

/** Microseconds a payment, of scoring alone: no network, no reading of features. */
export function measureLatency(
  state: RunState,
  version: number | null,
  now: () => number,
): { median: number; ninetyNinth: number } {
  const model = modelOf(state, version)
  const matrix = servingMatrix(state)
  const rows = rowsOfWeeks(quietWeeks)
  const times = Array.from({ length: batches }, (_, k) => {
    const some = rows.subarray((k * batch) % rows.length, ((k * batch) % rows.length) + batch)
    const before = now()
    predict(model, matrix, some)
    return ((now() - before) * 1000) / some.length
  }).sort((a, b) => a - b)
  return { median: quantileOf(times, 0.5), ninetyNinth: quantileOf(times, 0.99) }
}
