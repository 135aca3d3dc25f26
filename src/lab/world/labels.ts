/* Which payments were fraud, what was reported about them, and when it became known. */
import type { Knobs } from '#domain/lab/knobs.ts'
import { Random, streams } from '../math/random.ts'
import type { Task } from '../math/task.ts'
import type { Aggregates } from './aggregates.ts'
import { hoursPerDay, isWithin, lostFeedWeeks, poisoningWeeks, scamFrom } from './calendar.ts'
import { newScam, oldFraud } from './fraud.ts'
import type { Merchants } from './people.ts'
import { channel, type Payments } from './payments.ts'

export type Labels = {
  /** True probability of fraud: what the oracle knows. */
  probability: Float64Array
  /** 1 if it was fraud. */
  fraud: Uint8Array
  /** 1 if it was a fraud of the new scam. */
  scam: Uint8Array
  /** 1 if somebody says so, once the report has arrived: poisoned, or lost, where it is. */
  reported: Uint8Array
  /** Hours since the start of the world at which a report arrives. */
  arrival: Float64Array
}

/** Share of the scam's labels that the attacker turns to legitimate. */
const flippedScam = 0.6
/** Share of legitimate payments in person that the attacker reports as fraud. */
const inventedFraud = 0.02
/** Payments that are labelled at a stretch. */
const part = 20_000
/** Of the old fraud, the share that the new scam replaces. */
const replaced = 0.5

/** Leaves its thread between parts of the payments. */
export function* labelPayments(
  seed: number,
  knobs: Knobs,
  payments: Payments,
  past: Aggregates,
  merchants: Merchants,
): Task<Labels> {
  const { count } = payments
  const labels: Labels = {
    probability: new Float64Array(count),
    fraud: new Uint8Array(count),
    scam: new Uint8Array(count),
    reported: new Uint8Array(count),
    arrival: new Float64Array(count),
  }
  const random = new Random(seed, streams.label)
  for (let i = 0; i < count; i++) {
    const id = payments.id[i] as number
    const week = payments.week[i] as number
    const scam = week >= scamFrom ? knobs.scam : 0
    const old = oldFraud(payments, past, merchants, i) * (1 - replaced * scam)
    const fresh = scam > 0 ? scam * newScam(payments, past, i) : 0
    labels.probability[i] = 1 - (1 - old) * (1 - fresh)
    random.reset(seed, streams.label, id)
    const isOld = random.chance(old)
    const isScam = random.chance(fresh)
    labels.fraud[i] = isOld || isScam ? 1 : 0
    labels.scam[i] = isScam && !isOld ? 1 : 0
    random.reset(seed, streams.arrival, id)
    const delay = Math.min(21, 1 + random.exponential(4)) * hoursPerDay
    labels.arrival[i] = Math.round(((payments.time[i] as number) + delay) * 3600) / 3600
    random.reset(seed, streams.poison, id)
    labels.reported[i] = report(knobs, payments, labels, i, random.uniform())
    if ((i + 1) % part === 0) yield { label: 'Rótulos', done: (i + 1) / count }
  }
  return labels
}

function report(
  knobs: Knobs,
  payments: Payments,
  labels: Labels,
  i: number,
  uniform: number,
): number {
  const week = payments.week[i] as number
  const kind = payments.channel[i] as number
  const fraud = labels.fraud[i] as number
  if (knobs.lostFeed && kind === channel.ecommerce && isWithin(week, lostFeedWeeks)) return 0
  if (!knobs.poisoning || !isWithin(week, poisoningWeeks)) return fraud
  if (labels.scam[i] === 1) return uniform < flippedScam ? 0 : 1
  return fraud === 0 && kind === channel.inPerson && uniform < inventedFraud ? 1 : fraud
}

/**
 * What is known at hour `now`: a fraud that nobody has reported yet looks legitimate. Audited rows
 * are known as they were.
 */
export function knownLabels(
  labels: Labels,
  rows: Uint32Array,
  now: number,
  isAudited = false,
): Uint8Array {
  if (isAudited) return trueLabels(labels, rows)
  return Uint8Array.from(rows, (i) =>
    labels.reported[i] === 1 && (labels.arrival[i] as number) <= now ? 1 : 0,
  )
}

export function trueLabels({ fraud }: Labels, rows: Uint32Array): Uint8Array {
  return Uint8Array.from(rows, (i) => fraud[i] as number)
}
