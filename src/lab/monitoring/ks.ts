/* Two-sample test of Kolmogorov and Smirnov. */
import { exp, log } from '../math/same-everywhere.ts'

export type KsResult = {
  /** Greatest distance of the two distribution functions. */
  statistic: number
  /** Asymptotic, two-sided. With thousands of rows it is small for differences of no account. */
  pValue: number
}

/** Both ascending and without missing values. */
export function ksTest(a: Float64Array, b: Float64Array): KsResult {
  let i = 0
  let j = 0
  let statistic = 0
  while (i < a.length && j < b.length) {
    const value = Math.min(a[i] as number, b[j] as number)
    while (i < a.length && (a[i] as number) <= value) i++
    while (j < b.length && (b[j] as number) <= value) j++
    statistic = Math.max(statistic, Math.abs(i / a.length - j / b.length))
  }
  const size = Math.round((a.length * b.length) / (a.length + b.length))
  return { statistic, pValue: tailForSize(statistic, size) }
}

/** Below it both sides together are twice one side, to the fifth digit. */
const smallTail = 0.02

/**
 * P(D ≥ d) for one sample of `size`, as scipy takes it. Kolmogorov's limit at a place corrected for
 * the size (Vrbik 2018, "Small-sample corrections to Kolmogorov–Smirnov test statistic"); far out,
 * where that loses digits, twice the exact one-sided probability.
 */
function tailForSize(d: number, size: number): number {
  const x = Math.sqrt(size) * d
  const tail = kolmogorovTail(x + 1 / (6 * Math.sqrt(size)) + (x - 1) / (4 * size))
  return tail < smallTail ? Math.min(1, 2 * oneSidedTail(d, size)) : tail
}

/** P(D⁺ ≥ d), exactly (Smirnov 1944; Birnbaum and Tingey 1951). */
function oneSidedTail(d: number, size: number): number {
  let sum = 0
  let logChoices = 0
  for (let k = 0; k / size < 1 - d; k++) {
    const share = d + k / size
    sum += exp(logChoices + (k - 1) * log(share) + (size - k) * log(1 - share))
    logChoices += log((size - k) / (k + 1))
  }
  return d * sum
}

/** P(K > x) of Kolmogorov's limit distribution; each series where it converges fast. */
export function kolmogorovTail(x: number): number {
  if (!(x > 0)) return 1
  if (x < 1) {
    let sum = 0
    for (let k = 1; k <= 19; k += 2) sum += exp((-(k ** 2) * Math.PI ** 2) / (8 * x * x))
    return Math.min(1, Math.max(0, 1 - (Math.sqrt(2 * Math.PI) / x) * sum))
  }
  let sum = 0
  for (let k = 1; k <= 20; k++) sum += (k % 2 === 1 ? 1 : -1) * exp(-2 * (k * x) ** 2)
  return Math.min(1, Math.max(0, 2 * sum))
}
