import { placeKindName } from '#domain/course/place-groups.ts'
import { formatScore } from '#domain/quiz/scoring.ts'
import { dayFromText, msPerDay } from '#domain/review/local-day.ts'
import type { RoutePlace } from '#domain/route/resolve-route.ts'
import type { RouteStanding } from '#domain/route/route-standing.ts'
import type { RouteMode } from '#domain/route/study-route.ts'

/** @example counted(2, 'lugar', 'lugares') // '2 lugares' */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('pt-BR')} ${count === 1 ? one : many}`
}

export const modeNames: Record<RouteMode, string> = {
  leitura: 'Leitura',
  pratica: 'Prática',
  revisao: 'Revisão',
  prova: 'Prova',
}

/** How a route of this mode is meant to be done. */
export const modeMeanings: Record<RouteMode, string> = {
  leitura: 'Leia cada lugar com calma e marque o que leu.',
  pratica: 'Responda de memória antes de conferir no guia.',
  revisao: 'Volte ao que já estudou: lembre primeiro, releia depois.',
  prova: 'Responda a tudo sem consultar o guia e confira só no fim.',
}

/** What kind of place an item is; the title of some says it already. */
export function kindOf(place: RoutePlace): string | null {
  switch (place.kind) {
    case 'exam':
      return 'Questionário inteiro, gabarito no fim'
    case 'lab':
    case 'question':
      return null
    default:
      return placeKindName(place.kind)
  }
}

const longDay = new Intl.DateTimeFormat('pt-BR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** @example dayInWords('2026-12-01') // 'terça-feira, 1 de dezembro de 2026' */
export function dayInWords(date: string): string {
  return longDay.format(new Date(dayFromText(date) * msPerDay))
}

/** @example daysLeft(12) // 'faltam 12 dias' */
export function daysLeft(days: number): string {
  if (days === 0) return 'é hoje'
  if (days === 1) return 'é amanhã'
  if (days === -1) return 'foi ontem'
  return days > 0
    ? `faltam ${counted(days, 'dia', 'dias')}`
    : `foi há ${counted(-days, 'dia', 'dias')}`
}

const shortDay = new Intl.DateTimeFormat('pt-BR', { day: 'numeric', month: 'long' })

/** How far the learner is with an item, in a few words. */
export function describeStanding(place: RoutePlace, standing: RouteStanding): string {
  const { isDone, tickedAt } = standing
  const byHand = isDone ? 'feito' : 'por fazer'
  switch (standing.kind) {
    case 'read-with-chapter':
      return 'lido com o capítulo'
    case 'question':
      return describeQuestion(standing)
    case 'essay': {
      const words = counted(standing.words, 'palavra', 'palavras')
      if (standing.words === 0) return isDone ? 'feita' : 'por começar'
      return isDone ? `feita · ${words}` : words
    }
    case 'term':
      if (standing.isMastered) return 'dominado'
      if (standing.reviews > 0) return `revisado ${counted(standing.reviews, 'vez', 'vezes')}`
      return isDone ? 'visto' : 'por ver'
    case 'plain':
      if (place.kind === 'exam' || place.kind === 'lab') {
        return tickedAt === null ? byHand : `feito em ${shortDay.format(new Date(tickedAt))}`
      }
      return isDone ? 'lido' : 'por ler'
  }
}

function describeQuestion({ status, hasDraft }: RouteStanding & { kind: 'question' }): string {
  if (status.kind === 'unanswered') return hasDraft ? 'rascunho' : 'sem resposta'
  const score = `${formatScore(status.score)} de 1`
  if (status.kind === 'changed') return `${score} · a pergunta mudou`
  return status.judged || status.score >= 1 ? score : `${score} · falta avaliar`
}
