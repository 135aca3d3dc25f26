/* Aggregates over time that need labels or observed columns, each read at the payment's moment. */
import { hoursPerDay, validationWeeks } from '../world/calendar.ts'
import { placesByCustomer } from '../world/aggregates.ts'
import { customerCount, merchantCount } from '../world/people.ts'
import { ascending } from '../math/order.ts'
import type { World } from '../world/world.ts'

const windowHours = 28 * hoursPerDay
/** Each merchant starts with this many payments at this rate. */
const priorPayments = 20
const priorRate = 0.02

/**
 * For each payment the share of its merchant's payments of the last 28 days that was known to be
 * fraud at that moment: labels count from their arrival on, not from the payment on.
 */
export function merchantRate({ payments, labels }: World): Float64Array {
  const { count, time, merchant } = payments
  const rate = new Float64Array(count)
  const seen = new Float64Array(merchantCount)
  const frauds = new Float64Array(merchantCount)
  const reports = reportedRows(labels.reported)
  const arrivals = reports.map((i) => labels.arrival[i] as number)
  const byArrival = ascending(arrivals).map((k) => reports[k] as number)
  let nextReport = 0
  let oldest = 0
  for (let i = 0; i < count; i++) {
    const now = time[i] as number
    for (; nextReport < byArrival.length; nextReport++) {
      const report = byArrival[nextReport] as number
      if ((labels.arrival[report] as number) > now) break
      const place = merchant[report] as number
      frauds[place] = (frauds[place] as number) + 1
    }
    // A label takes 21 days at most, so it has arrived before its payment leaves the window.
    for (; (time[oldest] as number) < now - windowHours; oldest++) {
      const place = merchant[oldest] as number
      seen[place] = (seen[place] as number) - 1
      if (labels.reported[oldest] === 1) frauds[place] = (frauds[place] as number) - 1
    }
    const place = merchant[i] as number
    rate[i] = smooth(frauds[place] as number, seen[place] as number)
    seen[place] = (seen[place] as number) + 1
  }
  return rate
}

/** The same from all of the history up to validation at once: it knows each payment's own label. */
export function merchantRateWithFuture({ payments, labels }: World): Float64Array {
  const seen = new Float64Array(merchantCount)
  const frauds = new Float64Array(merchantCount)
  for (let i = 0; i < payments.count; i++) {
    if ((payments.week[i] as number) > validationWeeks.to) break
    const place = payments.merchant[i] as number
    seen[place] = (seen[place] as number) + 1
    frauds[place] = (frauds[place] as number) + (labels.fraud[i] as number)
  }
  return Float64Array.from(payments.merchant, (place) =>
    smooth(frauds[place] as number, seen[place] as number),
  )
}

function smooth(frauds: number, payments: number): number {
  return (frauds + priorPayments * priorRate) / (payments + priorPayments)
}

function reportedRows(reported: Uint8Array): Uint32Array {
  const rows: number[] = []
  for (let i = 0; i < reported.length; i++) if (reported[i] === 1) rows.push(i)
  return Uint32Array.from(rows)
}

/** ln(1 + km) that a customer without a past is taken to live at, and for how many payments. */
const usualLogDistance = 1.6
const priorDistances = 2

/** Mean of ln(1 + km) over the customer's payments of the 30 days before each payment. */
export function customerDistance({ payments, observed }: World): Float64Array {
  const means = new Float64Array(payments.count)
  const { places, starts } = placesByCustomer(payments)
  for (let person = 0; person < customerCount; person++) {
    const start = starts[person] as number
    const end = starts[person + 1] as number
    for (let k = start; k < end; k++) {
      const row = places[k] as number
      const since = (payments.time[row] as number) - 30 * hoursPerDay
      let sum = priorDistances * usualLogDistance
      let present = priorDistances
      for (let j = k - 1; j >= start; j--) {
        const earlier = places[j] as number
        if ((payments.time[earlier] as number) < since) break
        const distance = observed.distance[earlier] as number
        if (Number.isNaN(distance)) continue
        sum += Math.log1p(distance)
        present++
      }
      means[row] = sum / present
    }
  }
  return means
}
