import { exp } from './same-everywhere.ts'

/** How many of the ascending values are below `value`. */
export function countBelow(sorted: ArrayLike<number>, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** How many of the ascending values are at most `value`. */
export function countUpTo(sorted: ArrayLike<number>, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) <= value) low = middle + 1
    else high = middle
  }
  return low
}

/** The places of the values in ascending order; equal values keep theirs. */
export function ascending(values: ArrayLike<number>): Uint32Array {
  const places = Uint32Array.from({ length: values.length }, (_, place) => place)
  return places.sort((a, b) => (values[a] as number) - (values[b] as number) || a - b)
}

/** Linear interpolation between order statistics, as `numpy.quantile` does by default. */
export function quantileOf(sorted: ArrayLike<number>, share: number): number {
  const position = share * (sorted.length - 1)
  const below = Math.floor(position)
  const low = sorted[below] ?? Number.NaN
  const high = sorted[below + 1] ?? low
  const part = position - below
  // numpy's own form: exact at both ends.
  return part < 0.5 ? low + (high - low) * part : high - (high - low) * (1 - part)
}

/** The values without the missing ones, ascending. */
export function sortedPresent(values: ArrayLike<number>): Float64Array {
  const present = new Float64Array(values.length)
  let count = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    if (!Number.isNaN(value)) present[count++] = value
  }
  return present.subarray(0, count).sort()
}

export function meanOf(values: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i] as number
  return sum / values.length
}

export function sigmoid(x: number): number {
  return 1 / (1 + exp(-x))
}

export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x
}
