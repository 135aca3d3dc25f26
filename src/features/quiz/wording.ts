import type { Attempt, Confidence } from '#domain/progress/progress.ts'
import { formatScore } from '#domain/quiz/scoring.ts'

export const confidenceLabels: Record<Confidence, string> = {
  baixa: 'Baixa',
  media: 'Média',
  alta: 'Alta',
}

/** @example "Segurança média", or what "Não sei" means in its place. */
export function describeConfidence({ gaveUp, confidence }: Attempt): string {
  if (gaveUp) return 'Respondida com “Não sei”'
  if (confidence === null) return 'Segurança não informada'
  return `Segurança ${confidenceLabels[confidence].toLowerCase()}`
}

/** @example "0,5 de 1" */
export function scoreOfOne(score: number): string {
  return `${formatScore(score)} de 1`
}

const dateFormat = new Intl.DateTimeFormat('pt-BR', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** The learner's own clock: only for what is drawn from stored progress, after hydration. */
export function formatMoment(at: string): string {
  return dateFormat.format(new Date(at))
}

const dayFormat = new Intl.DateTimeFormat('pt-BR', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** @example "23 de novembro de 2026" */
export function formatDay(at: string): string {
  return dayFormat.format(new Date(at))
}
