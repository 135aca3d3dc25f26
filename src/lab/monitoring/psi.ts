/*
 * Population Stability Index: Σ (q − p) ln(q / p) over bins fixed on the reference: ten of its
 * quantiles and one for missing values, or one a category. Read at 0.1 and 0.2, by convention.
 */
import { quantileOf, sortedPresent } from '../math/order.ts'
import { log } from '../math/same-everywhere.ts'

/** A share is taken to be at least this, or an empty bin would make the sum infinite. */
const leastShare = 1e-4
const quantileCount = 10

export type Reference = {
  /** Upper edges of the bins but the last, ascending; a category's bins are its codes. */
  edges: Float64Array | null
  binCount: number
  /** Share of the reference in each bin; the last is for missing values. */
  shares: Float64Array
}

export function numericReference(values: ArrayLike<number>): Reference {
  const sorted = sortedPresent(values)
  const edges: number[] = []
  for (let k = 1; k < quantileCount; k++) {
    const edge = quantileOf(sorted, k / quantileCount)
    if (edge !== edges.at(-1)) edges.push(edge)
  }
  return withShares({ edges: Float64Array.from(edges), binCount: edges.length + 2 }, values)
}

/** For codes from 0 up to, but without, `count`. */
export function categoricalReference(values: ArrayLike<number>, count: number): Reference {
  return withShares({ edges: null, binCount: count + 1 }, values)
}

function withShares(bins: Omit<Reference, 'shares'>, values: ArrayLike<number>): Reference {
  return { ...bins, shares: sharesOf(bins, values) }
}

/** Share of the values in each bin, the missing ones last. */
export function sharesOf(
  { edges, binCount }: Omit<Reference, 'shares'>,
  values: ArrayLike<number>,
): Float64Array {
  const shares = new Float64Array(binCount)
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    const bin = Number.isNaN(value) ? binCount - 1 : edges === null ? value : binOf(edges, value)
    shares[bin] = (shares[bin] as number) + 1
  }
  return shares.map((count) => count / values.length)
}

/** A value at an edge belongs to the lower bin. */
function binOf(edges: Float64Array, value: number): number {
  let bin = 0
  while (bin < edges.length && value > (edges[bin] as number)) bin++
  return bin
}

export function psi(reference: Reference, values: ArrayLike<number>): number {
  return psiOfShares(reference.shares, sharesOf(reference, values))
}

export function psiOfShares(p: Float64Array, q: Float64Array): number {
  let sum = 0
  for (let bin = 0; bin < p.length; bin++) {
    const before = Math.max(leastShare, p[bin] as number)
    const after = Math.max(leastShare, q[bin] as number)
    sum += (after - before) * log(after / before)
  }
  return sum
}
