import type { ColumnReport, WeekReport } from '#lab/protocol.ts'
import { DataTable } from '../charts/data-table.tsx'
import { percent } from '../charts/format.ts'

type Fault = { week: number; column: ColumnReport; what: 'zeros' | 'ausentes' }

/** From so much more than usual on, a column is worth a line. */
const noticeable = 0.02

function faultsOf({ week, drift }: WeekReport): Fault[] {
  return drift.columns.flatMap((column): Fault[] => [
    // A flag is zero by nature.
    ...(column.ks !== null && column.zeroShare - column.usualZeroShare > noticeable
      ? [{ week, column, what: 'zeros' as const }]
      : []),
    ...(column.missingShare - column.usualMissingShare > noticeable
      ? [{ week, column, what: 'ausentes' as const }]
      : []),
  ])
}

export function describeQuality(weeks: readonly WeekReport[]): string {
  const faults = weeks.flatMap(faultsOf)
  const worst = faults.toSorted((a, b) => shareOf(b) - shareOf(a))[0]
  if (worst === undefined) {
    return 'Zeros e valores ausentes estão como no treino em todas as colunas, em todas as semanas.'
  }
  const { week, column, what } = worst
  return `Na semana ${week}, ${percent(shareOf(worst), 1)} dos valores de ${column.label} são ${what}; no treino eram ${percent(usualOf(worst), 1)}.${what === 'zeros' ? ` Já nos primeiros 250 pagamentos eram ${percent(column.firstBatchZeroShare, 1)}.` : ''} Números assim apontam para a origem dos dados, não para o mundo.`
}

function shareOf({ column, what }: Fault): number {
  return what === 'zeros' ? column.zeroShare : column.missingShare
}

function usualOf({ column, what }: Fault): number {
  return what === 'zeros' ? column.usualZeroShare : column.usualMissingShare
}

/** Columns whose zeros or missing values grew, week by week. */
export function QualityTable({ weeks }: { weeks: readonly WeekReport[] }) {
  const faults = weeks.flatMap(faultsOf)
  return (
    <div>
      <p className="chart-title">Qualidade dos dados</p>
      <p className="mb-3 max-w-measure font-sans text-base text-muted">{describeQuality(weeks)}</p>
      {faults.length > 0 && (
        <DataTable
          caption="Colunas com zeros ou valores ausentes a mais"
          data={{
            columns: ['Semana', { label: 'Coluna', isText: true }, 'No treino', 'Na semana'],
            rows: faults.map((fault) => [
              String(fault.week),
              `${fault.column.label}: ${fault.what}`,
              percent(usualOf(fault), 1),
              percent(shareOf(fault), 1),
            ]),
          }}
        />
      )}
    </div>
  )
}
