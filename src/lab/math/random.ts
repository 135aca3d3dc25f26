/*
 * Seeded random numbers in substreams: one for each (seed, stream, id). A payment's label never
 * depends on how many numbers its amount took, so a world with one incident switched off is the
 * same world in everything else: an exact counterfactual.
 */

/** What a substream is for. A number once given is never reused: links rely on them. */
export const streams = {
  customer: 1,
  merchant: 2,
  session: 3,
  payment: 4,
  label: 5,
  arrival: 6,
  missing: 7,
  bug: 8,
  poison: 9,
  duplicate: 10,
  split: 11,
  bootstrap: 12,
  secondProject: 13,
  search: 14,
  canary: 15,
} as const

export type Stream = (typeof streams)[keyof typeof streams]

/** Finaliser of MurmurHash3 (Appleby, public domain): neighbours in, strangers out. */
function mix(value: number): number {
  let x = value | 0
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return x ^ (x >>> 16)
}

/** Rounds thrown away after seeding, so that close seeds have parted. */
const warmUp = 8

/**
 * Small Fast Counter (sfc32, Doty-Humphrey, PractRand). One object serves many substreams, since
 * `reset` is cheap and nothing else is kept.
 */
export class Random {
  #a = 0
  #b = 0
  #c = 0
  #counter = 1

  constructor(seed: number, stream: Stream, id = 0) {
    this.reset(seed, stream, id)
  }

  reset(seed: number, stream: Stream, id: number): this {
    this.#a = mix(seed ^ 0x9e3779b9)
    this.#b = mix(this.#a ^ Math.imul(stream, 0x85157af5))
    this.#c = mix(this.#b ^ Math.imul(id + 1, 0x27d4eb2f))
    this.#counter = 1
    for (let round = 0; round < warmUp; round++) this.#next()
    return this
  }

  #next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0
    this.#counter = (this.#counter + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0
    return sum >>> 0
  }

  /** From 0 up to, but without, 1; 32 bits. */
  uniform(): number {
    return this.#next() / 0x1_0000_0000
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.uniform()
  }

  /** A whole number from 0 up to, but without, `count`. */
  below(count: number): number {
    return Math.floor(this.uniform() * count)
  }

  chance(probability: number): boolean {
    return this.uniform() < probability
  }

  /** Standard normal (Box and Muller 1958); always takes two numbers. */
  normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()))
    return radius * Math.cos(2 * Math.PI * this.uniform())
  }

  logNormal(logMedian: number, deviation: number): number {
    return Math.exp(logMedian + deviation * this.normal())
  }

  exponential(mean: number): number {
    return -mean * Math.log(1 - this.uniform())
  }
}

/** The place in cumulative weights (ascending, the last is their sum) at share `uniform` of them. */
export function pickWeighted(cumulative: ArrayLike<number>, uniform: number): number {
  const last = cumulative.length - 1
  const wanted = uniform * (cumulative[last] ?? 0)
  let low = 0
  let high = last
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cumulative[middle] as number) > wanted) high = middle
    else low = middle + 1
  }
  return low
}

/** Running sums. */
export function accumulate(weights: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(weights.length)
  let sum = 0
  for (let i = 0; i < weights.length; i++) sums[i] = sum += weights[i] as number
  return sums
}
