/*
 * Where a run stands. A state is never changed: each step makes the next one, so a run can go on
 * from any earlier decision. What is large (world, columns, models) is shared between states.
 */
import type { Decisions, StageId } from '#domain/lab/decisions.ts'
import type { Evaluation } from '../evaluation/evaluate.ts'
import type { Fairness } from '../evaluation/fairness.ts'
import type { FeatureStore } from '../features/feature-store.ts'
import type { Model } from '../models/model.ts'
import type { Settings } from '../models/train.ts'
import type { Watch } from '../monitoring/watch.ts'
import type { Registry } from '../serving/registry.ts'
import type { World } from '../world/world.ts'
import type { Consequence } from './consequence.ts'
import type { StageReport } from './reports.ts'
import type { WeekReport } from './week-report.ts'

/** Decisions that are taken once. */
export type Choices = Omit<
  { [Stage in StageId]: Decisions[Stage] | null },
  'ajuste-de-modelo' | 'decisao-de-retreinamento'
>

/** A model that is not in the repository yet, with the rows that it was judged on. */
export type Candidate = {
  model: Model
  settings: Settings
  trainingRows: Uint32Array
  trainingLabels: Uint8Array
  validationRows: Uint32Array
  validationScores: Float64Array
  evaluation: Evaluation
  fairness: Fairness
}

export type Ending =
  /** The 20 weeks are over. */
  | 'concluida'
  /** No model met the requirement, and the answer was obeyed. */
  | 'encerrada-sem-modelo'

export type Costs = {
  /** Reais lost in production, extra work included. */
  total: number
  /** Of these, the fees of retraining and audits. */
  fees: number
  /** Had nothing raised an alert. */
  withoutModel: number
  /** Had the true probabilities been known, each payment at its own threshold. */
  oracle: number
}

export type RunState = {
  world: World
  store: FeatureStore
  choices: Choices
  next: StageId | null
  ending: Ending | null
  tunings: number
  /** How many retraining decisions were taken. */
  checkpoint: number
  candidate: Candidate | null
  registry: Registry | null
  watch: Watch | null
  /** Whether the zeroed device ages were delivered again. */
  isRepaired: boolean
  /** Whether serving reads the store: from the start, or since somebody noticed. */
  isServedFromStore: boolean
  weeks: WeekReport[]
  costs: Costs
  reports: StageReport[]
  /** Of all steps, and of each. */
  consequences: Consequence[]
  consequencesOf: Consequence[][]
}

/** The decision of a stage that the order of the run says was taken. */
export function chosen<Stage extends keyof Choices>(
  { choices }: RunState,
  stage: Stage,
): NonNullable<Choices[Stage]> {
  const decision = choices[stage]
  if (decision === null) throw new Error(`A etapa ${stage} ainda não foi decidida.`)
  return decision
}
