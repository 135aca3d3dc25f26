/*
 * What the past says about a payment's customer at the moment of the payment. A payment never sees
 * one that comes after it.
 */
import { hoursPerDay } from './calendar.ts'
import { customerCount } from './people.ts'

/** Reais: what a customer without a past is taken to spend. */
export const usualAmount = 120
/** How many payments of the usual amount each past is given, so that one payment is no rule. */
const pseudoPayments = 2

export type Aggregates = {
  /** Reais: mean of the customer's payments of the 30 days before this one. */
  mean30d: Float64Array
  /** Payments of the customer within the last hour, with this one. */
  count1h: Uint16Array
  /** The same within 24 hours. */
  count24h: Uint16Array
}

type Past = { count: number; time: Float64Array; customer: Uint16Array; amount: Float64Array }

/** In one walk along each customer's payments, which must be in the order of time. */
export function aggregate(past: Past): Aggregates {
  const { count, time, amount } = past
  const mean30d = new Float64Array(count)
  const count1h = new Uint16Array(count)
  const count24h = new Uint16Array(count)
  const { places, starts } = placesByCustomer(past)
  for (let person = 0; person < customerCount; person++) {
    const start = starts[person] as number
    const end = starts[person + 1] as number
    let from30d = start
    let from24h = start
    let from1h = start
    let cents = 0
    for (let k = start; k < end; k++) {
      const i = places[k] as number
      const now = time[i] as number
      while ((time[places[from30d] as number] as number) < now - 30 * hoursPerDay) {
        cents -= Math.round((amount[places[from30d++] as number] as number) * 100)
      }
      while ((time[places[from24h] as number] as number) < now - hoursPerDay) from24h++
      while ((time[places[from1h] as number] as number) < now - 1) from1h++
      // In whole cents: a sum that payments leave again must not keep their rounding.
      mean30d[i] = (cents / 100 + pseudoPayments * usualAmount) / (k - from30d + pseudoPayments)
      count24h[i] = k - from24h + 1
      count1h[i] = k - from1h + 1
      cents += Math.round((amount[i] as number) * 100)
    }
  }
  return { mean30d, count1h, count24h }
}

/** Each customer's payments side by side, in the order of time. */
export function placesByCustomer({ count, customer }: Pick<Past, 'count' | 'customer'>) {
  const starts = new Uint32Array(customerCount + 1)
  for (let i = 0; i < count; i++) {
    const next = (customer[i] as number) + 1
    starts[next] = (starts[next] as number) + 1
  }
  for (let person = 0; person < customerCount; person++) {
    starts[person + 1] = (starts[person + 1] as number) + (starts[person] as number)
  }
  const places = new Uint32Array(count)
  const free = starts.slice()
  for (let i = 0; i < count; i++) {
    const person = customer[i] as number
    const place = free[person] as number
    places[place] = i
    free[person] = place + 1
  }
  return { places, starts }
}
