import { type ActivityDay, type ActivityKind, activityKinds } from '#domain/progress/activity.ts'
import { counted } from './wording.ts'

const names: Record<ActivityKind, [one: string, many: string]> = {
  answers: ['resposta', 'respostas'],
  reviews: ['revisão', 'revisões'],
  essays: ['redação', 'redações'],
  chapters: ['capítulo lido', 'capítulos lidos'],
}

const listFormat = new Intl.ListFormat('pt-BR')

/** @example '2 respostas e 1 capítulo lido' */
export function describeDay(day: Record<ActivityKind, number>): string {
  return listFormat.format(
    activityKinds.filter((kind) => day[kind] > 0).map((kind) => counted(day[kind], ...names[kind])),
  )
}

/** The chart in a sentence. */
export function describeActivity(active: readonly ActivityDay[], weeks: number): string {
  const [first] = active
  if (first === undefined) return `Nada nas últimas ${weeks} semanas.`
  const sums = { answers: 0, reviews: 0, essays: 0, chapters: 0 }
  for (const day of active) for (const kind of activityKinds) sums[kind] += day[kind]
  const all = `Nas últimas ${weeks} semanas, ${describeDay(sums)} em ${counted(active.length, 'dia', 'dias')}`
  const busiest = active.reduce((most, day) => (day.total > most.total ? day : most), first)
  if (active.length === 1) return `${all}: ${formatDate(busiest.date)}.`
  return `${all}. O mais cheio foi ${formatDate(busiest.date)}, com ${describeDay(busiest)}.`
}

/** Of records that a clock gone wrong has dated after today. */
export function describeLater(count: number): string {
  return count === 1
    ? 'Um registro tem data posterior a hoje e fica fora do gráfico: o relógio deste aparelho pode ter mudado.'
    : `${count} registros têm data posterior a hoje e ficam fora do gráfico: o relógio deste aparelho pode ter mudado.`
}

// The dates are already those of the learner's calendar: read as UTC and said as UTC.
const dateFormat = new Intl.DateTimeFormat('pt-BR', {
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})
const monthFormat = new Intl.DateTimeFormat('pt-BR', { month: 'short', timeZone: 'UTC' })

/** @example formatDate('2026-03-01') // '1 de março' */
export function formatDate(date: string): string {
  return dateFormat.format(new Date(`${date}T00:00:00Z`))
}

/** @example formatMonth('2026-03-01') // 'mar.' */
export function formatMonth(date: string): string {
  return monthFormat.format(new Date(`${date}T00:00:00Z`))
}
