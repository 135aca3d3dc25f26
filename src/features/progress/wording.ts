import type { Gains } from '#domain/progress/progress-difference.ts'
import type { IdeaStanding } from '#domain/progress/progress-summary.ts'
import type { QuestionStatus } from '#domain/quiz/question-status.ts'
import { formatScore } from '#domain/quiz/scoring.ts'

/** @example counted(2, 'resposta', 'respostas') // '2 respostas' */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('pt-BR')} ${count === 1 ? one : many}`
}

/** @example '0,5 de 1 · a pergunta mudou' */
export function describeStatus(status: QuestionStatus): string {
  if (status.kind === 'unanswered') return 'sem resposta'
  const score = `${formatScore(status.score)} de 1`
  if (status.kind === 'changed') return `${score} · a pergunta mudou`
  return status.judged ? score : `${score} · falta avaliar`
}

/** How an idea stands, as the judgement of an answer names it. */
export const standingLabels: Record<IdeaStanding, string> = {
  held: 'tenho',
  partial: 'parcial',
  missing: 'não tenho',
  unjudged: 'por julgar',
}

const listFormat = new Intl.ListFormat('pt-BR')

/** What an import brought, as a sentence. */
export function describeGains(gains: Gains): string {
  const parts = [
    gains.attempts > 0 && counted(gains.attempts, 'resposta', 'respostas'),
    gains.rejudged > 0 &&
      counted(gains.rejudged, 'avaliação mais recente', 'avaliações mais recentes'),
    gains.drafts > 0 && counted(gains.drafts, 'rascunho de resposta', 'rascunhos de resposta'),
    gains.essays > 0 && counted(gains.essays, 'redação', 'redações'),
    gains.chapters > 0 && counted(gains.chapters, 'capítulo lido', 'capítulos lidos'),
    gains.ticks > 0 && counted(gains.ticks, 'item de roteiro feito', 'itens de roteiro feitos'),
    gains.reviews > 0 && counted(gains.reviews, 'revisão', 'revisões'),
    gains.runs > 0 && counted(gains.runs, 'rodada do laboratório', 'rodadas do laboratório'),
  ].filter((part) => part !== false)
  if (parts.length === 0) return 'Nada de novo: o que está no arquivo já estava aqui.'
  return `Do arquivo ${gainsAreOne(gains) ? 'veio' : 'vieram'} ${listFormat.format(parts)}, somando-se ao que já estava aqui.`
}

function gainsAreOne(gains: Gains): boolean {
  return Object.values(gains).reduce((sum, count) => sum + count, 0) === 1
}

const dateFormat = new Intl.DateTimeFormat('pt-BR', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** The learner's own clock: only for what is drawn after hydration. */
export function formatMoment(at: string): string {
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? 'data desconhecida' : dateFormat.format(date)
}
