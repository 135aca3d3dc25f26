import type { Stage } from '#domain/course/course.ts'
import * as words from '#words/flow.ts'

/** "Etapa 8, ponto de decisão: Verificação de Desempenho" */
export function stageName({ number, title, decision }: Stage): string {
  return decision === null ? words.stage(number, title) : words.decision(number, title)
}
