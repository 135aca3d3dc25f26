/* Moments as the clock on the student's wall shows them. */
import { datesIn, dayAndTime } from '#words/format.ts'

/**
 * A moment in a time zone, with its offset.
 *
 * @example toLocalTime('2026-11-26T20:04:05.678Z', 'America/Sao_Paulo') // '2026-11-26T17:04:05-03:00'
 */
export function toLocalTime(at: string, timeZone: string): string {
  const moment = new Date(at)
  const offset = offsetOf(moment, timeZone)
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? []
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  const wall = new Date(moment.getTime() + ahead * 60_000)
  return wall.toISOString().slice(0, 19) + offset
}

/** "+05:30"; "+00:00" in UTC. Zones of long ago had seconds, which no calendar shows. */
function offsetOf(moment: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    timeZoneName: 'longOffset',
  }).formatToParts(moment)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return /[+-]\d\d:\d\d/.exec(name)?.[0] ?? '+00:00'
}

/** Whether this machine knows the time zone by that name. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const sayMoment = datesIn({ ...dayAndTime, timeZone: 'UTC' })

/**
 * A local time in words, the same for every reader.
 *
 * @example sayLocalTime('2026-11-26T17:04:05-03:00') // '26 de novembro de 2026 às 17:04'
 */
export function sayLocalTime(local: string): string {
  return sayMoment(new Date(`${local.slice(0, 19)}Z`))
}

/**
 * Which clock the times of a report are by.
 *
 * @example sayTimeZone('2026-11-26T17:04:05-03:00', 'America/Sao_Paulo') // 'America/Sao_Paulo, UTC−03:00'
 */
export function sayTimeZone(local: string, timeZone: string): string {
  return `${timeZone.replaceAll('_', ' ')}, UTC${local.slice(19).replace('-', '−')}`
}
