import type { ColumnReport } from '#lab/protocol.ts'
import { ChartFigure } from './chart-figure.tsx'
import { decimal } from './format.ts'
import { rootScale } from './scale.ts'

export type PsiChartProps = {
  week: number
  columns: readonly Pick<ColumnReport, 'name' | 'label' | 'psi' | 'ks'>[]
  scorePsi: number
}

const limits = [0.1, 0.2] as const

export function describePsi({ week, columns, scorePsi }: PsiChartProps): string {
  const worst = columns.toSorted((a, b) => b.psi - a.psi)[0]
  if (worst === undefined) return 'Nenhuma coluna é acompanhada.'
  const over = columns.filter(({ psi }) => psi > limits[1]).length
  const tally =
    over === 0
      ? 'nenhuma coluna passa de 0,2'
      : over === 1
        ? 'uma coluna passa de 0,2'
        : `${over} colunas passam de 0,2`
  return `Na semana ${week}, ${tally}. A que mais mudou é ${worst.label}, com PSI ${decimal(worst.psi, 2)}; o score tem ${decimal(scorePsi, 2)}.`
}

/** How far each column is from what the model learnt on, against the lines at 0.1 and 0.2. */
export function PsiChart({ week, columns, scorePsi }: PsiChartProps) {
  const rows = [
    ...columns.toSorted((a, b) => b.psi - a.psi),
    { name: 'score', label: 'score do modelo', psi: scorePsi, ks: null },
  ]
  const end = Math.max(0.3, ...rows.map(({ psi }) => psi))
  return (
    <ChartFigure
      title={`Quanto cada coluna mudou na semana ${week}`}
      sentence={describePsi({ week, columns, scorePsi })}
      table={{
        columns: ['Coluna', 'PSI', 'KS'],
        rows: rows.map(({ label, psi, ks }) => [
          label,
          decimal(psi, 3),
          ks === null ? '–' : decimal(ks.statistic, 3),
        ]),
      }}
      height={({ isNarrow }) => rows.length * (isNarrow ? 38 : 24) + 40}
    >
      {({ width, isNarrow }) => {
        const step = isNarrow ? 38 : 24
        const left = isNarrow ? 6 : 250
        const x = rootScale([0, end], [left, width - 46], [])
        const y = (row: number) => 24 + (row + 0.5) * step + (isNarrow ? 8 : 0)
        return (
          <>
            {limits.map((limit, k) => (
              <g key={limit}>
                <line
                  x1={x(limit)}
                  x2={x(limit)}
                  y1={18}
                  y2={24 + rows.length * step}
                  className="chart-limit"
                />
                <text
                  x={x(limit)}
                  y={12}
                  textAnchor={k === 0 ? 'end' : 'start'}
                  className="chart-soft-text"
                >
                  {k === 0 ? '0,1 atenção' : '0,2 mudou'}
                </text>
              </g>
            ))}
            {rows.map(({ name, label, psi }, row) => {
              const isOver = psi > limits[1]
              return (
                <g key={name}>
                  <line
                    x1={x(0)}
                    x2={x(psi)}
                    y1={y(row)}
                    y2={y(row)}
                    className="chart-accent-thin"
                  />
                  <circle
                    cx={x(psi)}
                    cy={y(row)}
                    r={isOver ? 6 : 4.5}
                    className={psi > limits[0] ? 'chart-fill' : 'chart-hollow'}
                  />
                  <text
                    x={isNarrow ? 0 : left - 12}
                    y={isNarrow ? y(row) - 12 : y(row) + 4.5}
                    textAnchor={isNarrow ? 'start' : 'end'}
                    className={`chart-halo ${isOver ? 'chart-bold-text' : ''}`}
                  >
                    {label}
                  </text>
                  <text
                    x={x(psi) + 10}
                    y={y(row) + 4.5}
                    className={`chart-halo ${isOver ? 'chart-bold-text' : 'chart-soft-text'}`}
                  >
                    {decimal(psi, 2)}
                  </text>
                </g>
              )
            })}
            <text
              x={width}
              y={24 + rows.length * step + 14}
              textAnchor="end"
              className="chart-soft-text"
            >
              PSI (escala de raiz)
            </text>
          </>
        )
      }}
    </ChartFigure>
  )
}
