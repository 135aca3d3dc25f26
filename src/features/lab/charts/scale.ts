/* Where a value stands on the paper. Forty lines: a library of scales weighs more than a chart. */

export type Scale = {
  (value: number): number
  /** Round values for its axis, ascending. */
  ticks: number[]
}

type Span = readonly [from: number, to: number]

/** Equal steps are equally long. */
export function linearScale(domain: Span, range: Span, most = 5): Scale {
  return build(domain, range, (value) => value, roundSteps(domain, most))
}

/** Equal factors are equally long; for values above zero. */
export function logScale(domain: Span, range: Span, ticks: readonly number[]): Scale {
  return build(domain, range, Math.log, ticks)
}

/** Spreads small values, and has a zero. */
export function rootScale(domain: Span, range: Span, ticks: readonly number[]): Scale {
  return build(domain, range, (value) => Math.sqrt(Math.max(0, value)), ticks)
}

function build(
  domain: Span,
  [start, end]: Span,
  bend: (value: number) => number,
  ticks: readonly number[],
): Scale {
  const from = bend(domain[0])
  const length = bend(domain[1]) - from || 1
  const place = (value: number) => start + ((bend(value) - from) / length) * (end - start)
  return Object.assign(place, {
    ticks: ticks.filter((tick) => tick >= domain[0] - 1e-9 && tick <= domain[1] + 1e-9),
  })
}

/** Multiples of 1, 2 or 5 times a power of ten that lie in the domain, at most `most` and one. */
export function roundSteps([from, to]: Span, most: number): number[] {
  const step = roundStep((to - from) / most)
  if (!(step > 0)) return [from]
  const first = Math.ceil(from / step - 1e-9)
  const last = Math.floor(to / step + 1e-9)
  // Multiplied by the step's inverse where it has one, so that 0.3 is not 0.30000000000000004.
  return Array.from({ length: last - first + 1 }, (_, k) =>
    Number(((first + k) * step).toPrecision(12)),
  )
}

function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  return ([1, 2, 5, 10].find((factor) => factor * power >= least * (1 - 1e-9)) ?? 10) * power
}

/** The next round value above: where an axis may end. */
export function roundUp(value: number, most = 5): number {
  if (!(value > 0)) return 1
  const step = roundStep(value / most)
  return Number((Math.ceil(value / step - 1e-9) * step).toPrecision(12))
}

/** Moves labels apart until each has `gap` to the next, within bounds, in their order. */
export function spreadLabels(places: readonly number[], gap: number, [from, to]: Span): number[] {
  const order = places.map((_, k) => k).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0))
  const moved = [...places]
  let least = from
  for (const k of order) {
    moved[k] = Math.max(moved[k] ?? 0, least)
    least = (moved[k] ?? 0) + gap
  }
  let greatest = to
  for (const k of order.toReversed()) {
    moved[k] = Math.min(moved[k] ?? 0, greatest)
    greatest = (moved[k] ?? 0) - gap
  }
  return moved
}
