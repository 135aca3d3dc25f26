import type { Fairness, GroupFigures } from '#lab/protocol.ts'
import { ChartFigure } from './chart-figure.tsx'
import { decimal, percent, points, whole } from './format.ts'
import { linearScale, roundUp } from './scale.ts'

const fourFifths = 0.8

export function describeFairness({
  groups,
  selectionRatio,
  opportunityDifference,
}: Fairness): string {
  const most = greatest(groups)
  if (most === undefined || most.selectionRate === 0) {
    return 'Neste limiar nenhum grupo recebe alertas.'
  }
  const rates = groups
    .map(({ group, selectionRate }) => `${percent(selectionRate, 1)} no grupo ${group}`)
    .join(' e ')
  const verdict =
    selectionRatio < fourFifths
      ? `a razão, ${decimal(selectionRatio, 2)}, fica abaixo dos quatro quintos`
      : `a razão, ${decimal(selectionRatio, 2)}, respeita os quatro quintos`
  const error = Math.hypot(...groups.map(({ truePositiveError }) => truePositiveError))
  const found = Number.isNaN(error)
    ? ''
    : ` A diferença nas fraudes achadas é de ${points(opportunityDifference)}, ${opportunityDifference <= 2 * error ? 'dentro do que o acaso explica' : 'mais do que o acaso explica'} (erro-padrão ${decimal(error * 100, 1)}).`
  return `Recebem alertas ${rates}: ${verdict}.${found}`
}

function greatest(groups: readonly GroupFigures[]): GroupFigures | undefined {
  return groups.toSorted((a, b) => b.selectionRate - a.selectionRate)[0]
}

const measures = [
  { label: 'recebem alerta', read: (each: GroupFigures) => each.selectionRate, error: null },
  {
    label: 'fraudes achadas',
    read: (each: GroupFigures) => each.truePositiveRate,
    error: (each: GroupFigures) => each.truePositiveError,
  },
  {
    label: 'alarmes falsos',
    read: (each: GroupFigures) => each.falsePositiveRate,
    error: (each: GroupFigures) => each.falsePositiveError,
  },
] as const

const rowHeight = 24

/** Three rates for each group, with one standard error, and the line of the four fifths. */
export function FairnessChart({ fairness }: { fairness: Fairness }) {
  const { groups } = fairness
  const blockHeight = 42 + groups.length * rowHeight
  // The first has the four fifths written below.
  const extra = 18
  return (
    <ChartFigure
      title="O modelo em cada grupo"
      sentence={describeFairness(fairness)}
      table={{
        columns: [
          'Grupo',
          'Pagamentos',
          'Fraudes',
          'Recebem alerta',
          'Fraudes achadas',
          'Alarmes falsos',
        ],
        rows: groups.map((each) => [
          each.group,
          whole(each.count),
          whole(each.frauds),
          percent(each.selectionRate, 1),
          `${percent(each.truePositiveRate, 1)} ± ${decimal(each.truePositiveError * 100, 1)}`,
          `${percent(each.falsePositiveRate, 1)} ± ${decimal(each.falsePositiveError * 100, 1)}`,
        ]),
      }}
      height={measures.length * blockHeight + extra}
    >
      {({ width }) =>
        measures.map(({ label, read, error }, k) => (
          <g key={label} transform={`translate(0 ${k * blockHeight + (k > 0 ? extra : 0)})`}>
            <text x={0} y={14} className="chart-bold-text">
              {label}
            </text>
            <Rates groups={groups} read={read} error={error} width={width} hasLimit={k === 0} />
          </g>
        ))
      }
    </ChartFigure>
  )
}

type RatesProps = {
  groups: readonly GroupFigures[]
  read: (each: GroupFigures) => number
  error: ((each: GroupFigures) => number) | null
  width: number
  hasLimit: boolean
}

function Rates({ groups, read, error, width, hasLimit }: RatesProps) {
  const most = Math.max(...groups.map((each) => read(each) + (error?.(each) || 0)))
  // From zero, each rate on a scale of its own: it is the two groups that are compared.
  const x = linearScale([0, most > 0.5 ? 1 : roundUp(most)], [22, width - 132])
  const limit = fourFifths * Math.max(...groups.map(read))
  return (
    <>
      {groups.map((each, row) => {
        const y = 26 + (row + 0.5) * rowHeight
        const spread = error?.(each) ?? Number.NaN
        return (
          <g key={each.group}>
            <text x={0} y={y + 4.5} className="chart-bold-text">
              {each.group}
            </text>
            <rect
              x={22}
              y={y - 8}
              width={Math.max(0, x(read(each)) - 22)}
              height={16}
              className="chart-fill"
            />
            {!Number.isNaN(spread) && (
              <line
                x1={x(Math.max(0, read(each) - spread))}
                x2={x(read(each) + spread)}
                y1={y}
                y2={y}
                className="chart-whisker"
              />
            )}
            <text
              x={Math.max(x(read(each)), x(read(each) + (spread || 0))) + 8}
              y={y + 4.5}
              className="chart-halo"
            >
              {percent(read(each), 1)}
              {hasLimit && <tspan className="chart-soft-text"> de {whole(each.count)}</tspan>}
            </text>
          </g>
        )
      })}
      {hasLimit && limit > 0 && (
        <>
          <line
            x1={x(limit)}
            x2={x(limit)}
            y1={22}
            y2={30 + groups.length * rowHeight}
            className="chart-limit"
          />
          <text
            x={x(limit)}
            y={43 + groups.length * rowHeight}
            textAnchor="middle"
            className="chart-soft-text"
          >
            quatro quintos
          </text>
        </>
      )}
    </>
  )
}
