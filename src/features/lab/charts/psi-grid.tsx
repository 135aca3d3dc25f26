import type { WeekReport } from '#lab/protocol.ts'
import { decimal } from './format.ts'
import './charts.css'

const attention = 0.1

export type PsiGridProps = { weeks: readonly WeekReport[]; limit: number }

export function describePsiGrid({ weeks, limit }: PsiGridProps): string {
  const over = weeks.flatMap(({ week, drift }) =>
    drift.columns.filter(({ psi }) => psi > limit).map(({ label, psi }) => ({ week, label, psi })),
  )
  const worst = over.toSorted((a, b) => b.psi - a.psi)[0]
  if (worst === undefined) {
    return `Em nenhuma semana uma coluna passou do limite de ${decimal(limit, 1)}.`
  }
  const weeksOver = new Set(over.map(({ week }) => week)).size
  return `Em ${weeksOver} de ${weeks.length} semanas alguma coluna passou de ${decimal(limit, 1)}. A maior mudança: ${worst.label}, PSI ${decimal(worst.psi, 2)} na semana ${worst.week}.`
}

/** PSI of each column in each week: a table whose cells darken as their number grows. */
export function PsiGrid({ weeks, limit }: PsiGridProps) {
  const names = weeks[0]?.drift.columns ?? []
  const title = 'PSI de cada coluna, semana a semana'
  return (
    <figure className="chart chart-full min-w-0" aria-label={title}>
      <figcaption>
        <p className="chart-title">{title}</p>
        <p className="chart-sentence">{describePsiGrid({ weeks, limit })}</p>
      </figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- whoever has no mouse scrolls it */}
      <div role="group" aria-label={title} tabIndex={0} className="chart-scroll chart-paper">
        <table className="chart-table chart-heat">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">Coluna</th>
              {weeks.map(({ week }) => (
                <th key={week} scope="col" className="chart-number">
                  <span className="sr-only">Semana </span>
                  {week}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map(({ name, label }, row) => (
              <tr key={name}>
                <th scope="row">{label}</th>
                {weeks.map(({ week, drift }) => (
                  <Cell key={week} psi={drift.columns[row]?.psi ?? 0} limit={limit} />
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">score do modelo</th>
              {weeks.map(({ week, drift }) => (
                <Cell key={week} psi={drift.scorePsi} limit={limit} />
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <p className="chart-sentence">
        Sublinhado: acima de 0,1. Fundo cheio: acima do limite de alarme, {decimal(limit, 1)}.
      </p>
    </figure>
  )
}

function Cell({ psi, limit }: { psi: number; limit: number }) {
  const tone =
    psi > limit ? 'chart-heat-over' : psi > attention ? 'chart-heat-near' : 'chart-heat-calm'
  return <td className={`chart-number ${tone}`}>{decimal(psi, 2)}</td>
}
