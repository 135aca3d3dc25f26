import type { Effort } from '#domain/lab/decisions.ts'
import type { ModelVersion } from '#lab/protocol.ts'

export const effortNames: Record<Effort, string> = {
  curto: 'curto',
  padrao: 'padrão',
  longo: 'longo',
}

export const statusNames: Record<ModelVersion['status'], string> = {
  campeao: '@campeão',
  desafiante: '@desafiante',
  arquivado: 'arquivada',
}

export function weeksText({ from, to }: { from: number; to: number }): string {
  if (from === to) return `semana ${from}`
  return to === from + 1 ? `semanas ${from} e ${to}` : `semanas ${from} a ${to}`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
