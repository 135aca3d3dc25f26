import type { ReviewGrade } from '#domain/progress/progress.ts'
import { type Day, msPerDay } from '#domain/review/local-day.ts'
import type { ReviewItem } from '#domain/review/review-item.ts'

/** @example counted(2, 'item', 'itens') // '2 itens' */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('pt-BR')} ${count === 1 ? one : many}`
}

/** @example gapInWords(0) // 'hoje' */
export function gapInWords(days: number): string {
  if (days <= 0) return 'hoje'
  if (days === 1) return 'amanhã'
  if (days < 31) return `em ${days} dias`
  if (days < 365) return `em ${counted(Math.round(days / 30.4), 'mês', 'meses')}`
  const years = Math.floor(days / 365)
  const months = Math.round((days - years * 365) / 30.4)
  const rest = months > 0 && months < 12 ? ` e ${counted(months, 'mês', 'meses')}` : ''
  return `em ${counted(years, 'ano', 'anos')}${rest}`
}

export const grades: readonly ReviewGrade[] = ['errei', 'dificil', 'bom', 'facil']

export const gradeNames: Record<ReviewGrade, string> = {
  errei: 'Errei',
  dificil: 'Difícil',
  bom: 'Bom',
  facil: 'Fácil',
}

/** @example gradeLabel('bom', 4) // 'Bom — volta em 4 dias' */
export function gradeLabel(grade: ReviewGrade, days: number): string {
  return `${gradeNames[grade]} — volta ${gapInWords(days)}`
}

/** What an item is called in a list. */
export function itemName(item: ReviewItem): string {
  if (item.kind === 'question') return `Pergunta ${item.question.number}: ${item.question.label}`
  return `${item.term.name}: ${item.shows === 'nome' ? 'definir' : 'lembrar o nome'}`
}

const longDay = new Intl.DateTimeFormat('pt-BR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})

/** @example dayInWords(20790) // 'quinta-feira, 3 de dezembro' */
export function dayInWords(day: Day): string {
  return longDay.format(new Date(day * msPerDay))
}

/** The day of the month. */
export function dayNumber(day: Day): number {
  return new Date(day * msPerDay).getUTCDate()
}
