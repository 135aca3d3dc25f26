/*
 * What a feature may be computed from, in the three ways that a run can come to: read from the
 * store, computed with knowledge of the future, or written a second time for serving.
 */
import { usualAmount } from '../world/aggregates.ts'
import type { World } from '../world/world.ts'
import { customerDistance, merchantRate, merchantRateWithFuture } from './history.ts'

/** How a column of features was obtained. */
export type Reading =
  /** Point in time: only what was known at the moment of the payment. */
  | 'no-tempo'
  /** The merchant's rate over the whole history, later payments and labels included. */
  | 'com-futuro'
  /** Written again for serving: global mean, clock three hours ahead, no counter of the hour. */
  | 'reescrita'

export type Source = {
  world: World
  mean30d: (row: number) => number
  count1h: (row: number) => number
  /** Hours added to the clock. */
  clockShift: number
  /** Days, with or without the zeros of the upstream bug. */
  deviceAge: Float64Array
  /** Share of the merchant's payments known to be fraud. */
  merchantRate: (row: number) => number
  /** Usual ln(1 + km) of the customer before the payment. */
  usualLogDistance: (row: number) => number
}

/** `isRepaired`: the device ages that the bug had zeroed were delivered again. */
export function createSource(world: World, reading: Reading, isRepaired: boolean): Source {
  const { past, observed } = world
  const isRewritten = reading === 'reescrita'
  return {
    world,
    mean30d: isRewritten ? () => usualAmount : (row) => past.mean30d[row] as number,
    count1h: isRewritten ? () => 1 : (row) => past.count1h[row] as number,
    clockShift: isRewritten ? 3 : 0,
    deviceAge: isRepaired ? observed.deviceAge : observed.faultyDeviceAge,
    merchantRate: lateColumn(() =>
      reading === 'com-futuro' ? merchantRateWithFuture(world) : merchantRate(world),
    ),
    usualLogDistance: lateColumn(() => customerDistance(world)),
  }
}

/** A column that is computed when its first value is read. */
function lateColumn(compute: () => Float64Array): (row: number) => number {
  let column: Float64Array | null = null
  return (row) => {
    column ??= compute()
    return column[row] as number
  }
}
