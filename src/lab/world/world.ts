/* A world: 100,000 payments of 25 weeks, what was observed of them and what was true. */
import type { Knobs } from '#domain/lab/knobs.ts'
import { Random, streams } from '../math/random.ts'
import type { Task } from '../math/task.ts'
import { aggregate, type Aggregates } from './aggregates.ts'
import { bugWeek, firstWeek, paymentsPerWeek, weekCount, type Weeks } from './calendar.ts'
import { labelPayments, type Labels } from './labels.ts'
import { createCustomers, createMerchants } from './people.ts'
import { categories, channels, type Payments } from './payments.ts'
import { drawPayments } from './stream.ts'

export type World = {
  seed: number
  knobs: Knobs
  payments: Payments
  labels: Labels
  /** Of the amounts and times, which no fault of collection touches. */
  past: Aggregates
  observed: Observed
  /** Sixteen hexadecimal figures over the columns: equal worlds, equal figures. */
  hash: string
}

/** Columns as the sources delivered them. */
export type Observed = {
  /** Kilometres; NaN when missing. */
  distance: Float64Array
  /** Days; NaN when missing. */
  deviceAge: Float64Array
  /** The same with the zeros of the upstream bug. */
  faultyDeviceAge: Float64Array
}

const missingDistance = 0.02
const missingDevice = 0.03
/** Share of device ages that arrive as zero in the week of the bug. */
const zeroedDevices = 0.6

export function* createWorld(seed: number, knobs: Knobs): Task<World> {
  const merchants = createMerchants(seed)
  const payments = yield* drawPayments(seed, knobs, createCustomers(seed), merchants)
  yield { label: 'Pagamentos', done: 0.95 }
  const past = aggregate(payments)
  yield { label: 'Pagamentos', done: 1 }
  const labels = yield* labelPayments(seed, knobs, payments, past, merchants)
  const observed = observe(seed, knobs, payments)
  yield { label: 'Rótulos', done: 1 }
  return { seed, knobs, payments, labels, past, observed, hash: hashWorld(payments, labels) }
}

function observe(seed: number, knobs: Knobs, payments: Payments): Observed {
  const distance = payments.distance.slice()
  const deviceAge = payments.deviceAge.slice()
  const faultyDeviceAge = new Float64Array(payments.count)
  const random = new Random(seed, streams.missing)
  for (let i = 0; i < payments.count; i++) {
    const id = payments.id[i] as number
    random.reset(seed, streams.missing, id)
    if (random.chance(missingDistance)) distance[i] = Number.NaN
    if (random.chance(missingDevice)) deviceAge[i] = Number.NaN
    const isHit =
      knobs.bug &&
      payments.week[i] === bugWeek &&
      random.reset(seed, streams.bug, id).chance(zeroedDevices)
    faultyDeviceAge[i] = isHit ? 0 : (deviceAge[i] as number)
  }
  return { distance, deviceAge, faultyDeviceAge }
}

/** The places of the payments of these weeks. */
export function rowsOfWeeks({ from, to }: Weeks): Uint32Array {
  const start = (from - firstWeek) * paymentsPerWeek
  const count = (to - from + 1) * paymentsPerWeek
  return Uint32Array.from({ length: Math.max(0, count) }, (_, i) => start + i)
}

export const paymentCount = weekCount * paymentsPerWeek

/** A payment in words and numbers, to be shown. */
export type PaymentFacts = {
  row: number
  week: number
  day: number
  hour: number
  customer: number
  merchant: number
  category: string
  channel: string
  amount: number
  distance: number | null
  deviceAge: number | null
  newPayee: boolean
  countryRisk: number
  accountAge: number
}

export function describePayment({ payments, observed }: World, row: number): PaymentFacts {
  const at = (column: ArrayLike<number>) => column[row] ?? Number.NaN
  return {
    row,
    week: at(payments.week),
    day: Math.floor(at(payments.time) / 24) % 7,
    hour: at(payments.time) % 24,
    customer: at(payments.customer),
    merchant: at(payments.merchant),
    category: categories[at(payments.category)] ?? '',
    channel: channels[at(payments.channel)] ?? '',
    amount: at(payments.amount),
    distance: orNull(at(observed.distance)),
    deviceAge: orNull(at(observed.faultyDeviceAge)),
    newPayee: at(payments.newPayee) === 1,
    countryRisk: at(payments.countryRisk),
    accountAge: at(payments.accountAge),
  }
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value
}

/** FNV-1a in two lanes of 32 bits over what was drawn; not for secrets. */
function hashWorld(payments: Payments, labels: Labels): string {
  let low = 0x811c9dc5
  let high = 0x1b873593
  const add = (value: number) => {
    low = Math.imul(low ^ value, 0x01000193)
    high = Math.imul(high ^ (value + (low >>> 16)), 0x01000193)
  }
  for (let i = 0; i < payments.count; i++) {
    add(Math.round((payments.time[i] as number) * 3600))
    add(Math.round((payments.amount[i] as number) * 100))
    add(Math.round((payments.distance[i] as number) * 10))
    add(payments.customer[i] as number)
    add(payments.merchant[i] as number)
    add(((labels.fraud[i] as number) << 1) | (labels.reported[i] as number))
  }
  return [low, high].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('')
}
