/*
 * Detectors of change in a stream of errors (1) and hits (0). Each tells after how many values it
 * raised its first alarm, or null. What they are fed matters more than which one it is: here the
 * missed frauds, in the order in which their labels arrive.
 */
import { log } from '../math/same-everywhere.ts'

/** Page–Hinkley (Page 1954), as in River: mean, tolerance δ, threshold λ, forgetting α. */
export function pageHinkley(
  stream: ArrayLike<number>,
  { lambda = 30, delta = 0.005, alpha = 1 - 1e-4, fewest = 30 } = {},
): number | null {
  let mean = 0
  let sum = 0
  for (let i = 0; i < stream.length; i++) {
    const value = stream[i] as number
    mean += (value - mean) / (i + 1)
    sum = Math.max(0, alpha * sum + (value - mean - delta))
    if (i + 1 >= fewest && sum > lambda) return i + 1
  }
  return null
}

/** Drift Detection Method (Gama et al. 2004): error rate and its deviation against their best. */
export function ddm(
  stream: ArrayLike<number>,
  { deviations = 3, fewest = 30 } = {},
): number | null {
  let rate = 0
  let least = Number.POSITIVE_INFINITY
  let leastRate = Number.POSITIVE_INFINITY
  let leastDeviation = Number.POSITIVE_INFINITY
  for (let i = 0; i < stream.length; i++) {
    rate += ((stream[i] as number) - rate) / (i + 1)
    const deviation = Math.sqrt((rate * (1 - rate)) / (i + 1))
    if (i + 1 <= fewest) continue
    if (rate + deviation <= least) {
      least = rate + deviation
      leastRate = rate
      leastDeviation = deviation
    }
    if (rate + deviation > leastRate + deviations * leastDeviation) return i + 1
  }
  return null
}

/**
 * ADWIN (Bifet and Gavaldà 2007) with every cut tried, which a few thousand values allow: alarm
 * when two parts of the window differ by more than chance allows; the older part then goes.
 */
export function adwin(
  stream: ArrayLike<number>,
  { delta = 0.002, fewest = 5, every = 4 } = {},
): number | null {
  const sums = new Float64Array(stream.length + 1)
  for (let i = 0; i < stream.length; i++) {
    sums[i + 1] = (sums[i] as number) + (stream[i] as number)
    const count = i + 1
    if (count % every !== 0 || count < 2 * fewest) continue
    const total = sums[count] as number
    const mean = total / count
    const variance = mean * (1 - mean)
    const confidence = log((2 * log(count)) / delta)
    for (let older = fewest; older <= count - fewest; older++) {
      const newer = count - older
      const before = (sums[older] as number) / older
      const after = (total - (sums[older] as number)) / newer
      const inverse = 1 / older + 1 / newer
      const bound = Math.sqrt(2 * inverse * variance * confidence) + (2 / 3) * inverse * confidence
      if (after - before > bound) return count
    }
  }
  return null
}
