import { monitorNames } from '#domain/lab/names.ts'
import { decimal, listed } from '../charts/format.ts'
import { Text } from './parts.tsx'
import type { PanelProps } from './stage-report.ts'
import { WeekBoard } from './week-board.tsx'

/** What the chosen monitors read in the first weeks of production. */
export function MonitorResult({ view, report, ask }: PanelProps<'monitoramento-e-manutencao'>) {
  const { decision, result } = report
  const { from, to } = result.weeks
  const { monitors, psiLimit } = decision
  return (
    <>
      <Text>
        {monitors.length === 0
          ? 'Nenhum monitor foi ligado: o que acontecer em produção só se saberá pelas perdas.'
          : `Ligados: ${listed(monitors.map((each) => monitorNames[each]))}. Uma coluna dá alarme com PSI acima de ${decimal(psiLimit, 1)}.`}
      </Text>
      <WeekBoard
        view={view}
        ask={ask}
        weeks={view.weeks.filter(({ week }) => week >= from && week <= to)}
        showTruth
      />
    </>
  )
}
