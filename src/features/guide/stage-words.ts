/* What the stages of the pipeline and the ways between them are called, in one place. */
import type { Stage } from '#domain/course/course.ts'
import type { EdgeKind } from '#domain/course/pipeline.ts'

export const outcomeWord = (kind: EdgeKind): string => (kind === 'yes' ? 'SIM' : 'NÃO')

/** "Etapa 8, ponto de decisão: Verificação de Desempenho" */
export function stageName(stage: Stage): string {
  const role = stage.decision === null ? '' : ', ponto de decisão'
  return `Etapa ${stage.number}${role}: ${stage.title}`
}
