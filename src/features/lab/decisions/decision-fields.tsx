import type { ComponentType } from 'react'
import type { Decisions, StageId, Step } from '#domain/lab/decisions.ts'
import type { RunView } from '#lab/protocol.ts'
import {
  AnalyseDecision,
  CollectDecision,
  PrepareDecision,
  StoreDecision,
} from './data-decisions.tsx'
import type { DecisionProps } from './draft.ts'
import {
  AdjustDecision,
  AssessDecision,
  SelectDecision,
  TrainDecision,
  VerifyDecision,
} from './model-decisions.tsx'
import { DeployDecision, MonitorDecision, RegisterDecision } from './release-decisions.tsx'
import { RetrainDecisionForm } from './retrain-decision.tsx'

const forms: { [Stage in StageId]: ComponentType<DecisionProps<Stage>> } = {
  'coleta-de-dados': CollectDecision,
  'analise-do-problema-de-negocio': AnalyseDecision,
  'preparacao-de-dados': PrepareDecision,
  'feature-store': StoreDecision,
  'selecao-de-modelo': SelectDecision,
  'treinamento-de-modelo': TrainDecision,
  'avaliacao-de-modelo': AssessDecision,
  'verificacao-de-desempenho': VerifyDecision,
  'ajuste-de-modelo': AdjustDecision,
  'repositorio-de-modelo': RegisterDecision,
  'implantacao-de-modelo': DeployDecision,
  'monitoramento-e-manutencao': MonitorDecision,
  'decisao-de-retreinamento': RetrainDecisionForm,
}

export type DecisionFieldsProps<Stage extends StageId> = {
  step: Step<Stage>
  onChange: (step: Step) => void
  view: RunView
  problem: string | null
}

/** The controls of the decision that a stage asks for. */
export function DecisionFields<Stage extends StageId>(props: DecisionFieldsProps<Stage>) {
  const { step, onChange, view, problem } = props
  const { stage, decision }: { stage: Stage; decision: Decisions[Stage] } = step
  const Form: ComponentType<DecisionProps<Stage>> = forms[stage]
  return (
    <Form
      value={decision}
      // A stage with a decision of its own kind is a step.
      onChange={(next) => onChange({ stage, decision: next } as Step)}
      view={view}
      problem={problem}
    />
  )
}
