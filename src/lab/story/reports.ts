/* What each stage leaves behind, as plain data for screens and files. */
import type { Algorithm, Decisions, StageId } from '#domain/lab/decisions.ts'
import type { FeatureName } from '#domain/lab/features.ts'
import type { AucFigure } from '../evaluation/evaluate.ts'
import type { ThresholdPoint } from '../evaluation/threshold.ts'
import type { FeatureView } from '../features/catalogue.ts'
import type { Settings } from '../models/train.ts'
import type { CardSection } from '../serving/model-card.ts'
import type { Weeks } from '../world/calendar.ts'
import type { SecondProject } from './second-project.ts'

export type Results = {
  'coleta-de-dados': { rows: number; resent: number; availableGroups: string[] }
  'analise-do-problema-de-negocio': { weeklyLoss: number; theoreticalThreshold: number }
  'preparacao-de-dados': {
    training: number
    validation: number
    trainingFrauds: number
    validationFrauds: number
    /** Training rows with a missing value. */
    incomplete: number
    /** Payments of which one copy is in training and one in validation. */
    onBothSides: number
  }
  'feature-store': {
    views: FeatureView[]
    features: string[]
    secondProject: SecondProject
    pointInTime: PointInTimeExample
  }
  'selecao-de-modelo': { algorithm: Algorithm; settings: Settings[] }
  'treinamento-de-modelo': TrainingResult
  'avaliacao-de-modelo': {
    atThreshold: ThresholdPoint
    cheapest: ThresholdPoint
    /** With 12 / (12 + amount) for each payment. */
    costPerAmount: number
    /** The chosen rule's cost, of one kind or the other. */
    cost: number
  }
  'verificacao-de-desempenho': {
    figure: AucFigure
    requirement: number
    answer: 'SIM' | 'NÃO'
    obeyed: boolean
    /** Whether the distance to the requirement is within the standard error. */
    withinNoise: boolean
  }
  'ajuste-de-modelo': TrainingResult & { trials: Trial[]; chosen: number; before: AucFigure }
  'repositorio-de-modelo': { version: number; isKept: boolean; card: CardSection[] }
  'implantacao-de-modelo': {
    decidedShare: number
    /** Null if serving gives every column as the store does. */
    skew: Skew | null
  }
  'monitoramento-e-manutencao': { weeks: Weeks }
  'decisao-de-retreinamento': RetrainResult
}

/** The column that differs most between the store and serving, by its mean difference. */
export type Skew = { feature: FeatureName; difference: number }

export type TrainingResult = {
  settings: Settings
  rows: number
  frauds: number
  features: number
  /** On the rows that it learnt from. */
  training: AucFigure
  validation: AucFigure
}

export type Trial = {
  settings: Settings
  trainingAuc: number
  validationAuc: number
}

/** What the store answers for one payment, and what a read with the future would have said. */
export type PointInTimeExample = {
  row: number
  merchant: number
  week: number
  knownRate: number
  rateWithFuture: number
}

export type RetrainResult = {
  /** Week at whose end it was decided. */
  week: number
  /** The champion afterwards. */
  champion: number
  challenger: Challenger | null
  /** Reais. */
  fee: number
  /** Weeks that passed until the next decision. */
  weeks: Weeks
}

export type Challenger = {
  version: number
  window: Weeks
  rows: number
  knownFrauds: number
  /** Both on the same rows, with the labels known then: of a twin trained without them. */
  challengerAuc: AucFigure
  championAuc: AucFigure
  isPromoted: boolean
  /** On the weeks that followed, of both, on all labels. */
  laterChallengerAuc: AucFigure
  laterChampionAuc: AucFigure
}

export type StageReport<Stage extends StageId = StageId> = {
  [Each in Stage]: {
    stage: Each
    decision: Decisions[Each]
    result: Results[Each]
    /** Week at whose end it was decided; 8 before production. */
    week: number
    /** In Portuguese: what was decided, and what came of it. */
    decided: string
    outcome: string
  }
}[Stage]
