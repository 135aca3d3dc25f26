import { featureLabels } from '#domain/lab/names.ts'
import type { Explanation } from '#lab/protocol.ts'
import { pathOf } from './axes.tsx'
import { ChartFigure } from './chart-figure.tsx'
import { decimal, listed, percent, signed } from './format.ts'
import { linearScale } from './scale.ts'

/** Bars for so many features; what the others add goes into one. */
const most = 8

type Part = { label: string; contribution: number }

function partsOf({ contributions }: Explanation): Part[] {
  const named = contributions.map(({ feature, contribution }) => ({
    label: featureLabels[feature],
    contribution,
  }))
  const rest = named.slice(most)
  if (rest.length === 0) return named
  const contribution = rest.reduce((sum, each) => sum + each.contribution, 0)
  return [...named.slice(0, most), { label: `outras ${rest.length}`, contribution }]
}

export function describeContributions(explanation: Explanation): string {
  const { base, sum, score, unit, contributions } = explanation
  const strongest = (sign: 1 | -1) =>
    contributions
      .filter(({ contribution }) => contribution * sign > 0)
      .slice(0, 2)
      .map(({ feature, contribution }) => `${featureLabels[feature]} (${signed(contribution, 2)})`)
  const up = strongest(1)
  const down = strongest(-1)
  const name = unit === 'log-odds' ? 'log-odds' : 'probabilidade'
  return `A soma parte de ${decimal(base, 2)}, o que o modelo diz de um pagamento qualquer, e chega a ${decimal(sum, 2)} em ${name}: score ${percent(score, 1)}.${up.length > 0 ? ` Mais pesam a favor da fraude: ${listed(up)}.` : ''}${down.length > 0 ? ` Contra: ${listed(down)}.` : ''}`
}

const rowHeight = 30

/** From what the model says of any payment to what it says of this one, feature by feature. */
export function ContributionChart({
  explanation,
  title = 'Por que este score',
}: {
  explanation: Explanation
  title?: string
}) {
  const { base, sum, score, contributions } = explanation
  const parts = partsOf(explanation)
  return (
    <ChartFigure
      title={title}
      sentence={describeContributions(explanation)}
      table={{
        columns: ['Feature', 'Valor para o modelo', 'Contribuição'],
        rows: [
          ['ponto de partida', '', decimal(base, 3)],
          ...contributions.map(({ feature, value, contribution }) => [
            featureLabels[feature],
            value === null ? 'ausente' : decimal(value, 2),
            signed(contribution, 3),
          ]),
          ['soma', '', decimal(sum, 3)],
        ],
      }}
      height={({ isNarrow }) => (parts.length + 2) * (isNarrow ? 42 : rowHeight) + 6}
    >
      {({ width, isNarrow }) => (
        <Waterfall
          parts={parts}
          base={base}
          sum={sum}
          score={score}
          width={width}
          isNarrow={isNarrow}
        />
      )}
    </ChartFigure>
  )
}

type WaterfallProps = {
  parts: readonly Part[]
  base: number
  sum: number
  score: number
  width: number
  isNarrow: boolean
}

function Waterfall({ parts, base, sum, score, width, isNarrow }: WaterfallProps) {
  const after: number[] = []
  for (const { contribution } of parts) after.push((after.at(-1) ?? base) + contribution)
  const reached = [base, ...after]
  const from = Math.min(...reached)
  const to = Math.max(...reached)
  const step = isNarrow ? 42 : rowHeight
  const shift = isNarrow ? 8 : 0
  // Room for the labels at the left and for the figures at both ends.
  const x = linearScale([from, to], [isNarrow ? 50 : 262, width - 60])
  const y = (row: number) => row * step + step / 2 + shift
  const label = (row: number) => (isNarrow ? y(row) - 14 : y(row) + 4.5)
  return (
    <>
      <EndMark
        label="um pagamento qualquer"
        x={x(base)}
        y={y(0)}
        text={decimal(base, 2)}
        at={label(0)}
      />
      {parts.map(({ label: name, contribution }, k) => {
        const start = x(reached[k] ?? base)
        const end = x(reached[k + 1] ?? base)
        const isUp = contribution >= 0
        const row = k + 1
        return (
          <g key={name}>
            <path
              d={pathOf([
                [start, y(row - 1) + 9],
                [start, y(row) - 9],
              ])}
              className="chart-grid"
            />
            <text x={0} y={label(row)}>
              {name}
            </text>
            <rect
              x={Math.min(start, end)}
              y={y(row) - 8}
              width={Math.max(1.5, Math.abs(end - start))}
              height={16}
              className={isUp ? 'chart-fill' : 'chart-hollow'}
            />
            <text
              x={isUp ? Math.max(start, end) + 6 : Math.min(start, end) - 6}
              y={y(row) + 4.5}
              textAnchor={isUp ? 'start' : 'end'}
              className="chart-halo"
            >
              {signed(contribution, 2)}
            </text>
          </g>
        )
      })}
      <EndMark
        label={`este: score ${percent(score, 1)}`}
        x={x(sum)}
        y={y(parts.length + 1)}
        text={decimal(sum, 2)}
        at={label(parts.length + 1)}
      />
    </>
  )
}

type EndMarkProps = { label: string; x: number; y: number; text: string; at: number }

function EndMark({ label, x, y, text, at }: EndMarkProps) {
  return (
    <g>
      <text x={0} y={at} className="chart-bold-text">
        {label}
      </text>
      <line x1={x} x2={x} y1={y - 10} y2={y + 10} className="chart-whisker" />
      <text x={x + 7} y={y + 4.5} className="chart-bold-text chart-halo">
        {text}
      </text>
    </g>
  )
}
