/* Columns cut into few bins, so that a split is looked for among 63 places instead of 24,000. */
import type { FeatureMatrix } from '../features/feature-store.ts'
import { sortedPresent } from '../math/order.ts'

/** Bin 0 is for missing values. */
export const binCount = 64
/** Numbers of a histogram's cell: sum of gradients, of hessians, of rows. */
export const cellSize = 3

export type Bins = {
  rowCount: number
  featureCount: number
  /** For each feature the greatest value of each of its bins from 1 on; the last is open. */
  edges: Float64Array[]
  /**
   * Row after row, for each feature where its cell starts in a histogram: `(feature × 64 + bin) × 3`.
   */
  cells: Uint16Array
}

/** A row's features lie side by side: a row touches one line of the cache instead of nineteen. */
export function binRows(matrix: FeatureMatrix, rows: Uint32Array, fill: number[] | null): Bins {
  const featureCount = matrix.columns.length
  const cells = new Uint16Array(rows.length * featureCount)
  const edges = matrix.columns.map((column, feature) => {
    const values = gather(column, rows, fill?.[feature] ?? Number.NaN)
    const cuts = findEdges(values)
    writeCells(values, cuts, cells, feature, featureCount)
    return cuts
  })
  return { rowCount: rows.length, featureCount, edges, cells }
}

export function gather(column: Float32Array, rows: Uint32Array, fill: number): Float32Array {
  const values = new Float32Array(rows.length)
  for (let i = 0; i < rows.length; i++) {
    const value = column[rows[i] as number] as number
    values[i] = Number.isNaN(value) ? fill : value
  }
  return values
}

/** Quantiles of the present values, or every value when there are few. */
function findEdges(values: Float32Array): Float64Array {
  const sorted = sortedPresent(values)
  const distinct = distinctUpTo(sorted, binCount - 1)
  if (distinct !== null) return Float64Array.from(distinct.slice(0, -1))
  const edges: number[] = []
  for (let cut = 1; cut < binCount - 1; cut++) {
    const edge = sorted[Math.floor((cut * sorted.length) / (binCount - 1))] as number
    if (edge !== edges.at(-1)) edges.push(edge)
  }
  return Float64Array.from(edges)
}

/** The distinct values if there are at most `most`. */
function distinctUpTo(sorted: Float64Array, most: number): number[] | null {
  const distinct: number[] = []
  for (let i = 0; i < sorted.length; i++) {
    if (i > 0 && sorted[i] === sorted[i - 1]) continue
    if (distinct.length === most) return null
    distinct.push(sorted[i] as number)
  }
  return distinct
}

function writeCells(
  values: Float32Array,
  edges: Float64Array,
  cells: Uint16Array,
  feature: number,
  featureCount: number,
): void {
  const start = feature * binCount
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    let bin = 0
    if (!Number.isNaN(value)) {
      let low = 0
      let high = edges.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((edges[middle] as number) < value) low = middle + 1
        else high = middle
      }
      bin = low + 1
    }
    cells[i * featureCount + feature] = (start + bin) * cellSize
  }
}
