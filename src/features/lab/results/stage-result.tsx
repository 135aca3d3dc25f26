import type { RunView, StageReport } from '#lab/protocol.ts'
import type { LabAsk } from '../lab-ask.ts'
import { CollectResult } from './collect-result.tsx'
import { DeployResult } from './deploy-result.tsx'
import { EvaluateResult } from './evaluate-result.tsx'
import { MonitorResult } from './monitor-result.tsx'
import { PrepareResult } from './prepare-result.tsx'
import { ProblemResult } from './problem-result.tsx'
import { RegistryResult } from './registry-result.tsx'
import './results.css'
import { RetrainResult } from './retrain-result.tsx'
import { SelectResult } from './select-result.tsx'
import { StoreResult } from './store-result.tsx'
import { TrainResult } from './train-result.tsx'
import { TuneResult } from './tune-result.tsx'
import { VerifyResult } from './verify-result.tsx'

export type StageResultProps = {
  view: RunView
  /** One of the view's. */
  report: StageReport
  ask: LabAsk
}

/** What came out of a stage: stands under a second-level heading, and brings third-level ones. */
export function StageResult({ view, report, ask }: StageResultProps) {
  switch (report.stage) {
    case 'coleta-de-dados':
      return <CollectResult view={view} report={report} ask={ask} />
    case 'analise-do-problema-de-negocio':
      return <ProblemResult view={view} report={report} ask={ask} />
    case 'preparacao-de-dados':
      return <PrepareResult view={view} report={report} ask={ask} />
    case 'feature-store':
      return <StoreResult view={view} report={report} ask={ask} />
    case 'selecao-de-modelo':
      return <SelectResult view={view} report={report} ask={ask} />
    case 'treinamento-de-modelo':
      return <TrainResult view={view} report={report} ask={ask} />
    case 'avaliacao-de-modelo':
      return <EvaluateResult view={view} report={report} ask={ask} />
    case 'verificacao-de-desempenho':
      return <VerifyResult view={view} report={report} ask={ask} />
    case 'ajuste-de-modelo':
      return <TuneResult view={view} report={report} ask={ask} />
    case 'repositorio-de-modelo':
      return <RegistryResult view={view} report={report} ask={ask} />
    case 'implantacao-de-modelo':
      return <DeployResult view={view} report={report} ask={ask} />
    case 'monitoramento-e-manutencao':
      return <MonitorResult view={view} report={report} ask={ask} />
    case 'decisao-de-retreinamento':
      return <RetrainResult view={view} report={report} ask={ask} />
  }
}
