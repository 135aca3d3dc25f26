import type { StageId } from '#domain/lab/decisions.ts'
import type { RunView, StageReport } from '#lab/protocol.ts'
import type { LabAsk } from '../lab-ask.ts'

/** What a panel is given: the run so far, what its stage left behind, and a way to ask for more. */
export type PanelProps<Stage extends StageId> = {
  view: RunView
  report: StageReport<Stage>
  ask: LabAsk
}

/** A report of an earlier stage, which the order of the stages says was left behind. */
export function reportOf<Stage extends StageId>(
  view: RunView,
  stage: Stage,
): StageReport<Stage> | undefined {
  const found = view.reports.findLast((report) => report.stage === stage)
  // The compiler does not follow a parameter through the union of the reports.
  return found as StageReport<Stage> | undefined
}

/** Whether the candidate in view is still the one that this report speaks of. */
export function isOfCandidate({ reports }: RunView, report: StageReport): boolean {
  const tuned = reports.findLastIndex(({ stage }) => stage === 'ajuste-de-modelo')
  return reports.indexOf(report) >= tuned
}

/** The AUC that was asked for. */
export function requirementOf(view: RunView): number {
  return reportOf(view, 'analise-do-problema-de-negocio')?.decision.requirement ?? 0
}
