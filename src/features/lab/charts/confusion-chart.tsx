import type { ThresholdPoint } from '#lab/protocol.ts'
import { ChartFigure } from './chart-figure.tsx'
import { counted, percent, whole } from './format.ts'

type Counts = ThresholdPoint['confusion']

export function describeConfusion({
  truePositives,
  falsePositives,
  falseNegatives,
}: Counts): string {
  const frauds = truePositives + falseNegatives
  const alerts = truePositives + falsePositives
  const found =
    frauds === 0
      ? 'Não há fraudes nesta janela.'
      : `De ${counted(frauds, 'fraude', 'fraudes')}, ${counted(truePositives, 'é achada', 'são achadas')} e ${counted(falseNegatives, 'passa', 'passam')}.`
  return alerts === 0
    ? `${found} Nenhum pagamento gera alerta.`
    : `${found} De ${counted(alerts, 'alerta', 'alertas')}, ${counted(falsePositives, 'é falso', 'são falsos')}.`
}

type Part = { label: string; count: number; isFilled: boolean }

const rowHeight = 74

/** The four counts at a threshold, as two questions: what became of the frauds, what the alerts were. */
export function ConfusionChart({ at }: { at: ThresholdPoint }) {
  const { truePositives, falsePositives, trueNegatives, falseNegatives } = at.confusion
  const rows: { label: string; parts: Part[] }[] = [
    {
      label: 'As fraudes',
      parts: [
        { label: 'achadas', count: truePositives, isFilled: true },
        { label: 'perdidas', count: falseNegatives, isFilled: false },
      ],
    },
    {
      label: 'Os alertas',
      parts: [
        { label: 'fraude', count: truePositives, isFilled: true },
        { label: 'alarme falso', count: falsePositives, isFilled: false },
      ],
    },
  ]
  return (
    <ChartFigure
      title="Matriz de confusão no limiar"
      sentence={describeConfusion(at.confusion)}
      table={{
        columns: ['O modelo diz', 'É fraude', 'É legítimo'],
        rows: [
          ['Alerta', whole(truePositives), whole(falsePositives)],
          ['Sem alerta', whole(falseNegatives), whole(trueNegatives)],
        ],
      }}
      height={rows.length * rowHeight}
    >
      {({ width }) =>
        rows.map((row, k) => (
          <SplitBar key={row.label} {...row} top={k * rowHeight} width={width} />
        ))
      }
    </ChartFigure>
  )
}

type SplitBarProps = { label: string; parts: readonly Part[]; top: number; width: number }

/** A whole and its two parts, each named with its count and share. */
function SplitBar({ label, parts, top, width }: SplitBarProps) {
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  const first = total === 0 ? 0 : ((parts[0]?.count ?? 0) / total) * width
  return (
    <g>
      <text x={0} y={top + 13} className="chart-bold-text">
        {label}: {whole(total)}
      </text>
      <rect x={0.75} y={top + 22} width={width - 1.5} height={18} className="chart-hollow-ink" />
      <rect x={0} y={top + 21.25} width={first} height={19.5} className="chart-fill" />
      {parts.map(({ label, count, isFilled }) => (
        <text
          key={label}
          x={isFilled ? 0 : width}
          y={top + 57}
          textAnchor={isFilled ? 'start' : 'end'}
          className={isFilled ? 'chart-strong-text' : undefined}
        >
          {whole(count)} {label}
          {total > 0 && ` (${percent(count / total)})`}
        </text>
      ))}
    </g>
  )
}
