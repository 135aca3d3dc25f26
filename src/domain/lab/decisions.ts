/*
 * The decisions of a run: one step a stage, in the order of the pipeline; the two decision points
 * and the tuning come again. Ids of stages are those of the guide.
 */
import type { FeatureGroup } from './features.ts'

export const algorithms = ['logistica', 'arvore', 'floresta', 'boosting'] as const
export type Algorithm = (typeof algorithms)[number]

export const metrics = ['acuracia', 'f1', 'auc', 'custo'] as const
/** By which a threshold is suggested. */
export type Metric = (typeof metrics)[number]

export const missingTreatments = ['mediana', 'zero', 'descartar'] as const
/**
 * `mediana`: the median for the regression, a bin of its own for trees. `zero`: zero for all.
 * `descartar`: rows with a missing value are left out of training.
 */
export type MissingTreatment = (typeof missingTreatments)[number]

export const splits = ['tempo', 'aleatoria'] as const
/** How validation is set apart: the later weeks, or rows drawn from all. */
export type Split = (typeof splits)[number]

export const efforts = ['curto', 'padrao', 'longo'] as const
/** How long and deep training goes: too little, about right, by heart. */
export type Effort = (typeof efforts)[number]

export const strategies = ['total', 'canario', 'sombra'] as const
/** All at once; a tenth of the payments for a week; beside the old process for a week. */
export type Strategy = (typeof strategies)[number]

export const monitors = [
  'qualidade',
  'entradas',
  'score',
  'rotulos',
  'estimativa',
  'detector',
] as const
export type Monitor = (typeof monitors)[number]

export const retrainWindows = [2, 4, 8, 0] as const
/** Weeks to learn from, the last ones; 0 is all of them. */
export type RetrainWindow = (typeof retrainWindows)[number]

export type RetrainDecision =
  | { action: 'esperar' }
  /** The source delivers the faulty week again, right. */
  | { action: 'corrigir' }
  /** The alias goes back to an earlier version. */
  | { action: 'reverter'; version: number }
  | {
      action: 'retreinar'
      window: RetrainWindow
      /** Only payments older than 14 days, whose labels have nearly all arrived. */
      onlyRipe: boolean
      split: Split
      /** Leaves out the week with zeroed device ages. */
      quarantine: boolean
      /** Experts label the window again, for a fee: what is poisoned or lost comes right. */
      audit: boolean
      /** `comparar`: only if the challenger beats the champion where both are new. */
      promotion: 'comparar' | 'promover'
    }

export const retrainActions = ['esperar', 'corrigir', 'reverter', 'retreinar'] as const
export const promotions = ['comparar', 'promover'] as const

/** One decision of each kind of stage. */
export type Decisions = {
  'coleta-de-dados': { devices: boolean; merchants: boolean; deduplicate: boolean }
  'analise-do-problema-de-negocio': {
    metric: Metric
    /** AUC that a model must reach to be deployed; set before any is seen. */
    requirement: number
  }
  'preparacao-de-dados': { missing: MissingTreatment; scale: boolean; split: Split }
  'feature-store': {
    groups: FeatureGroup[]
    /** Point-in-time reads, or values computed once over the whole history. */
    pointInTime: boolean
    /** Serving reads the store, or somebody writes the features again. */
    servedFromStore: boolean
    distanceVersion: 1 | 2
  }
  'selecao-de-modelo': { algorithm: Algorithm }
  'treinamento-de-modelo': { effort: Effort }
  'avaliacao-de-modelo': {
    /** From 0 to 1; payments at or above it raise an alert. */
    threshold: number
    /** Instead of it 12 / (12 + amount), payment by payment. */
    perAmount: boolean
  }
  'verificacao-de-desempenho': {
    /** Whether the answer, SIM or NÃO, is followed. */
    obey: boolean
  }
  'ajuste-de-modelo': {
    algorithm: Algorithm
    search: 'grade' | 'aleatoria'
    /** On which rows settings are compared. */
    judge: 'validacao' | 'treino'
  }
  'repositorio-de-modelo': {
    /** With version, lineage and card, or as a file that is replaced. */
    registered: boolean
  }
  'implantacao-de-modelo': { strategy: Strategy }
  'monitoramento-e-manutencao': { monitors: Monitor[]; psiLimit: 0.1 | 0.2 }
  'decisao-de-retreinamento': RetrainDecision
}

export const searches = ['grade', 'aleatoria'] as const
export const judges = ['validacao', 'treino'] as const

export type StageId = keyof Decisions

/** In the order of the guide. */
export const stageIds: readonly StageId[] = [
  'coleta-de-dados',
  'analise-do-problema-de-negocio',
  'preparacao-de-dados',
  'feature-store',
  'selecao-de-modelo',
  'treinamento-de-modelo',
  'avaliacao-de-modelo',
  'verificacao-de-desempenho',
  'ajuste-de-modelo',
  'repositorio-de-modelo',
  'implantacao-de-modelo',
  'monitoramento-e-manutencao',
  'decisao-de-retreinamento',
]

/** A decision with the stage that it was taken in. */
export type Step<Stage extends StageId = StageId> = {
  [Each in Stage]: { stage: Each; decision: Decisions[Each] }
}[Stage]

/** A tuning may be followed by another NÃO, so it comes at most this often. */
export const mostTunings = 3
/** Weeks at whose end the champion is judged. */
export const checkpoints = [10, 12, 14, 16, 17] as const
