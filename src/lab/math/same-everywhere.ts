/*
 * Exponential and logarithm of which every engine gives the same last digit: the language leaves
 * that of `Math.exp` and `Math.log` open, and two versions of one browser already differ. Ports of
 * fdlibm (Sun Microsystems 1993, free to use), in additions and multiplications only, which the
 * language does fix; off the true value by less than one unit in the last place.
 */

const ln2High = 6.9314718036912381649e-1
const ln2Low = 1.90821492927058770002e-10

const words = new DataView(new ArrayBuffer(8))

function fromHighWord(high: number): number {
  words.setUint32(0, high)
  words.setUint32(4, 0)
  return words.getFloat64(0)
}

/** From here on, about ln 2 / 2, the argument is reduced; up to the next by one ln 2. */
const reducedFrom = fromHighWord(0x3fd62e43)
const reducedByOne = fromHighWord(0x3ff0a2b2)
const tiny = 2 ** -28
const leastPower = -1_021
/** 2^k for k from −1021 to 1023: powers of two are exact. */
const powers = Float64Array.from({ length: 2_045 }, (_, k) => fromHighWord((k + 2) << 20))

export function exp(x: number): number {
  if (!(x > -708 && x < 709)) return x > 0 ? Number.POSITIVE_INFINITY : x <= -708 ? 0 : Number.NaN
  const size = Math.abs(x)
  if (size < tiny) return 1 + x
  let power = 0
  let high = x
  let low = 0
  if (size >= reducedByOne) {
    power = Math.trunc(Math.LOG2E * x + (x < 0 ? -0.5 : 0.5))
    high = x - power * ln2High
    low = power * ln2Low
  } else if (size >= reducedFrom) {
    power = x < 0 ? -1 : 1
    high = x - power * ln2High
    low = power * ln2Low
  }
  const rest = high - low
  const t = rest * rest
  const c =
    rest -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t *
              (6.61375632143793436117e-5 +
                t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))))
  if (power === 0) return 1 - ((rest * c) / (c - 2) - rest)
  return (1 - (low - (rest * c) / (2 - c) - high)) * (powers[power - leastPower] as number)
}

/** NaN for what is not above zero; subnormal numbers are not foreseen. */
export function log(x: number): number {
  if (!(x > 0)) return Number.NaN
  words.setFloat64(0, x)
  const whole = words.getUint32(0)
  const part = whole & 0xfffff
  const carry = (part + 0x95f64) & 0x100000
  words.setUint32(0, part | (carry ^ 0x3ff00000))
  const power = (whole >> 20) - 1_023 + (carry >> 20)
  const f = words.getFloat64(0) - 1
  if ((0xfffff & (2 + part)) < 3) {
    const square = f * f * (0.5 - (1 / 3) * f)
    if (power === 0) return f - square
    return power * ln2High - (square - power * ln2Low - f)
  }
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const even =
    w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1))
  const odd =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)))
  const rest = odd + even
  if (((part - 0x6147a) | (0x6b851 - part)) > 0) {
    const half = 0.5 * f * f
    if (power === 0) return f - (half - s * (half + rest))
    return power * ln2High - (half - (s * (half + rest) + power * ln2Low) - f)
  }
  if (power === 0) return f - s * (f - rest)
  return power * ln2High - (s * (f - rest) - power * ln2Low - f)
}
