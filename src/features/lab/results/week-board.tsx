import type { Monitor } from '#domain/lab/decisions.ts'
import { monitorNames } from '#domain/lab/names.ts'
import type { RunView, WeekReport } from '#lab/protocol.ts'
import { PsiGrid } from '../charts/psi-grid.tsx'
import { listed } from '../charts/format.ts'
import type { LabAsk } from '../lab-ask.ts'
import { AlarmList } from './alarm-list.tsx'
import { ColumnHistory } from './column-history.tsx'
import { Latency } from './latency.tsx'
import { QualityTable } from './quality-table.tsx'
import { reportOf } from './stage-report.ts'
import { AlertRateChart, AreaWeeks, CostWeeks, incidentsOf } from './week-charts.tsx'

export type WeekBoardProps = {
  view: RunView
  ask: LabAsk
  /** Those of the run so far, unless others are given. */
  weeks?: readonly WeekReport[]
  /** Alarms are listed from this week on. */
  since?: number
  /** What nobody can know yet at a week's end: the true AUC, the cost, what had happened. */
  showTruth: boolean
}

/** Production week by week, as far as the chosen monitors look. */
export function WeekBoard({ view, ask, weeks = view.weeks, since = 0, showTruth }: WeekBoardProps) {
  const choice = reportOf(view, 'monitoramento-e-manutencao')?.decision
  const monitors: readonly Monitor[] = choice?.monitors ?? []
  const limit = choice?.psiLimit ?? 0.2
  const has = (monitor: Monitor) => monitors.includes(monitor)
  const blind = (Object.keys(monitorNames) as Monitor[]).filter((each) => !has(each))
  if (weeks.length === 0) return null
  return (
    <div className="lab-charts">
      <AlarmList weeks={weeks.filter(({ week }) => week >= since)} monitors={monitors} />
      {(showTruth || has('rotulos') || has('estimativa')) && (
        <AreaWeeks
          weeks={weeks}
          hasKnown={has('rotulos')}
          hasEstimate={has('estimativa')}
          showTruth={showTruth}
          incidents={showTruth ? incidentsOf(view.consequences) : []}
        />
      )}
      {showTruth && <CostWeeks weeks={weeks} />}
      {has('entradas') && (
        <>
          <PsiGrid weeks={weeks} limit={limit} />
          <ColumnHistory weeks={weeks} />
        </>
      )}
      {has('qualidade') && <QualityTable weeks={weeks} />}
      {has('score') && <AlertRateChart weeks={weeks} />}
      <div>
        <p className="chart-title">Latência</p>
        <Latency ask={ask} version={null} />
      </div>
      {blind.length > 0 && (
        <p className="max-w-measure font-sans text-base text-muted">
          Sem acompanhamento: {listed(blind.map((each) => monitorNames[each]))}.
        </p>
      )}
    </div>
  )
}
