/*
 * Which stage of the laboratory shows what a term, a question or a cross-cutting consideration is
 * about, by ids of the course. What is not here is shown by no stage in particular.
 */
import type { StageId } from './decisions.ts'

const stageOfTerm: Record<string, StageId> = {
  roi: 'analise-do-problema-de-negocio',
  'feature-store': 'feature-store',
  'hyperparameter-tuning': 'ajuste-de-modelo',
  'model-repository': 'repositorio-de-modelo',
  'model-lifecycle-management': 'repositorio-de-modelo',
  'model-deployment': 'implantacao-de-modelo',
  'monitoring-maintenance': 'monitoramento-e-manutencao',
  'data-drift': 'decisao-de-retreinamento',
  'concept-drift': 'decisao-de-retreinamento',
  'retraining-decision': 'decisao-de-retreinamento',
  'model-explainability': 'avaliacao-de-modelo',
  'model-compliance': 'avaliacao-de-modelo',
  'model-security': 'avaliacao-de-modelo',
}

const stageOfQuestion: Record<string, StageId> = {
  'lancar-modelo': 'decisao-de-retreinamento',
  'razoes-tecnicas': 'monitoramento-e-manutencao',
  'valor-de-negocio': 'analise-do-problema-de-negocio',
  'coleta-de-dados': 'coleta-de-dados',
  'feature-store': 'feature-store',
  'verificacao-de-desempenho': 'verificacao-de-desempenho',
  'ajuste-de-modelo': 'ajuste-de-modelo',
  'repositorio-de-modelo': 'repositorio-de-modelo',
}

const stageOfConcern: Record<string, StageId> = {
  'seguranca-do-modelo': 'avaliacao-de-modelo',
  'conformidade-do-modelo': 'avaliacao-de-modelo',
  'gerenciamento-do-ciclo-de-vida': 'repositorio-de-modelo',
  'explicabilidade-do-modelo': 'avaliacao-de-modelo',
}

const find = (stages: Record<string, StageId>) => (id: string) =>
  Object.hasOwn(stages, id) ? (stages[id] ?? null) : null

export const labStageOfTerm = find(stageOfTerm)
export const labStageOfQuestion = find(stageOfQuestion)
export const labStageOfConcern = find(stageOfConcern)
