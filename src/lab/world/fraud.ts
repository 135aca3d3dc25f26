/*
 * The truth that no model sees: how probable fraud is for each payment. Every change of the world
 * is either in the columns (the season) or in this function (the new scam), never in both.
 */
import { clamp, sigmoid } from '../math/order.ts'
import type { Aggregates } from './aggregates.ts'
import { hourOfDay, isNight } from './calendar.ts'
import { isCompromised, type Merchants } from './people.ts'
import { channel, type Payments } from './payments.ts'

const channelRisk = [-0.4, 0.35, -0.5] as const
const categoryRisk = [-0.3, -0.2, -0.1, 0.5, 0.3, 0.2] as const
const base = -6.2
const steepness = 1.4
/** Log of the usual kilometres, by group: living farther out is no riskier. */
const usualLogDistance = [1.6, 1.6 + Math.log(9) - Math.log(3)] as const

/** The parts of a payment that fraud depends on, as they truly were. */
function read(payments: Payments, past: Aggregates, i: number) {
  const amount = payments.amount[i] as number
  const hour = hourOfDay(payments.time[i] as number)
  const kind = payments.channel[i] as number
  const deviceAge = payments.deviceAge[i] as number
  const group = payments.group[i] as number
  return {
    amount,
    hour,
    kind,
    deviceAge,
    logRatio: Math.log(amount / (past.mean30d[i] as number)),
    logDistance: Math.log1p(payments.distance[i] as number) - (usualLogDistance[group] ?? 0),
    logDevice: Math.log1p(deviceAge) - 4.5,
    logAccount: Math.log(((payments.accountAge[i] as number) + 1) / 366),
    lastHour: past.count1h[i] as number,
    isNewPayee: (payments.newPayee[i] as number) === 1,
  }
}

/** Probability of the old kinds of fraud: stolen cards and devices, shops that leak cards. */
export function oldFraud(
  payments: Payments,
  past: Aggregates,
  merchants: Merchants,
  i: number,
): number {
  const it = read(payments, past, i)
  const isOnline = it.kind !== channel.inPerson
  const atNight = isNight(it.hour)
  const merchant = payments.merchant[i] as number
  const isYoung = it.deviceAge < 3
  const interactions =
    (isYoung && it.logRatio > 0.4 ? 1.5 : 0) +
    (atNight && it.kind === channel.ecommerce ? 1.3 : 0) +
    (it.amount < 25 && it.lastHour > 1 && isOnline ? 2 : 0) -
    (isYoung && it.logRatio < -0.4 ? 0.9 : 0)
  const sum =
    0.95 * clamp(it.logRatio, -1, 2.5) -
    0.34 * it.logDevice +
    (isOnline ? 0.12 : 0.66) * it.logDistance +
    0.7 * Math.min(3, it.lastHour - 1) +
    (atNight ? 0.7 : 0) +
    1.6 * (payments.countryRisk[i] as number) -
    0.28 * it.logAccount +
    (merchants.risk[merchant] as number) +
    (isCompromised(merchants, merchant, payments.time[i] as number) ? 1.7 : 0) +
    (channelRisk[it.kind] ?? 0) +
    (categoryRisk[payments.category[i] as number] ?? 0) +
    (it.isNewPayee ? 0.25 : 0) +
    1.3 * interactions
  return sigmoid(base + steepness * sum)
}

/**
 * Probability of the scam of the false bank clerk: the victim itself pays a new payee by Pix, in
 * business hours, on its own old device, close to home.
 */
export function newScam(payments: Payments, past: Aggregates, i: number): number {
  const it = read(payments, past, i)
  const byPix = it.kind === channel.pix
  return sigmoid(
    -7.6 +
      (byPix && it.isNewPayee ? 4.2 : 0) +
      (byPix ? 0.9 : 0) +
      (it.isNewPayee ? 0.8 : 0) +
      (it.hour >= 9 && it.hour < 19 ? 1 : 0) +
      0.75 * clamp(it.logRatio, -1, 2) +
      0.35 * it.logDevice -
      0.25 * it.logDistance +
      0.15 * it.logAccount,
  )
}
