/* How much a model loses without each feature. */
import type { FeatureName } from '#domain/lab/features.ts'
import type { FeatureMatrix } from '../features/feature-store.ts'
import { Random, streams } from '../math/random.ts'
import { predict } from '../models/predict.ts'
import type { Model } from '../models/model.ts'
import { rocAuc } from './ranking.ts'

export type Importance = { feature: FeatureName; loss: number }

/** Loss of AUC when a feature's values are shuffled among the rows (Breiman 2001). */
export function permutationImportance(
  model: Model,
  matrix: FeatureMatrix,
  rows: Uint32Array,
  labels: Uint8Array,
  seed: number,
): Importance[] {
  const whole = rocAuc(labels, predict(model, matrix, rows))
  const columns = matrix.columns.map((column) => Float32Array.from(rows, (row) => column[row] ?? 0))
  const own = Uint32Array.from(rows, (_, place) => place)
  return matrix.names
    .map((feature, place) => {
      const random = new Random(seed, streams.split, place + 1_000)
      const shuffled = (columns[place] ?? new Float32Array(0)).slice()
      for (let k = shuffled.length - 1; k > 0; k--) {
        const other = random.below(k + 1)
        const value = shuffled[other] as number
        shuffled[other] = shuffled[k] as number
        shuffled[k] = value
      }
      const changed = { names: matrix.names, columns: columns.with(place, shuffled) }
      return { feature, loss: whole - rocAuc(labels, predict(model, changed, own)) }
    })
    .sort((a, b) => b.loss - a.loss)
}
