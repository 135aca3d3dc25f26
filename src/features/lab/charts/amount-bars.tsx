import { ChartFigure } from './chart-figure.tsx'
import { linearScale } from './scale.ts'

export type Amount = {
  label: string
  value: number
  /** The one that the others stand beside. */
  isOwn?: boolean
}

export type AmountBarsProps = {
  title: string
  sentence: string
  amounts: readonly Amount[]
  format: (value: number) => string
  /** Headings of the table: what is named, what is counted. */
  columns: readonly [string, string]
}

const rowHeight = 50

/** A few amounts from zero, each under its name and beside its figure. */
export function AmountBars({ title, sentence, amounts, format, columns }: AmountBarsProps) {
  return (
    <ChartFigure
      title={title}
      sentence={sentence}
      table={{ columns, rows: amounts.map(({ label, value }) => [label, format(value)]) }}
      height={amounts.length * rowHeight - 6}
    >
      {({ width }) => {
        const room = 12 + 8 * Math.max(...amounts.map(({ value }) => format(value).length))
        const most = Math.max(1e-9, ...amounts.map(({ value }) => value))
        const x = linearScale([0, most], [0, width - room])
        return amounts.map(({ label, value, isOwn }, k) => (
          <g key={label} transform={`translate(0 ${k * rowHeight})`}>
            <text x={0} y={13} className={isOwn ? 'chart-strong-text' : undefined}>
              {label}
            </text>
            <rect
              x={0.75}
              y={20.75}
              width={Math.max(1.5, x(value) - 1.5)}
              height={18}
              className={isOwn ? 'chart-bar-own' : 'chart-hollow-ink'}
            />
            <text x={x(value) + 8} y={34.5} className={isOwn ? 'chart-strong-text' : undefined}>
              {format(value)}
            </text>
          </g>
        ))
      }}
    </ChartFigure>
  )
}
