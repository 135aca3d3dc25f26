import { featureLabels } from '#domain/lab/names.ts'
import type { Importance } from '#lab/protocol.ts'
import { ChartFigure } from './chart-figure.tsx'
import { decimal } from './format.ts'
import { linearScale } from './scale.ts'

const most = 10
const rowHeight = 26

export function describeImportance(importances: readonly Importance[]): string {
  const [first, second] = importances
  if (first === undefined || first.loss <= 0) {
    return 'Embaralhar qualquer uma das features não custa nada a este modelo.'
  }
  const next =
    second === undefined || second.loss <= 0
      ? ''
      : `; depois vem ${featureLabels[second.feature]} (${decimal(second.loss, 3)})`
  return `Sem ${featureLabels[first.feature]}, embaralhada entre os pagamentos, a AUC de validação perde ${decimal(first.loss, 3)}${next}. Features parecidas dividem a importância entre si.`
}

/** What a model's AUC loses when a feature is shuffled. */
export function ImportanceChart({ importances }: { importances: readonly Importance[] }) {
  const shown = importances.slice(0, most)
  return (
    <ChartFigure
      title="As features de que o modelo mais depende"
      sentence={describeImportance(importances)}
      table={{
        columns: ['Feature', 'Perda de AUC'],
        rows: importances.map(({ feature, loss }) => [featureLabels[feature], decimal(loss, 4)]),
      }}
      height={({ isNarrow }) => shown.length * (isNarrow ? 40 : rowHeight) + 4}
    >
      {({ width, isNarrow }) => {
        const step = isNarrow ? 40 : rowHeight
        const left = isNarrow ? 0 : 230
        const end = Math.max(0.001, ...shown.map(({ loss }) => loss))
        const x = linearScale([0, end], [left, width - 52])
        return shown.map(({ feature, loss }, row) => {
          const y = row * step + (isNarrow ? 27 : step / 2)
          return (
            <g key={feature}>
              <text
                x={isNarrow ? 0 : left - 10}
                y={isNarrow ? y - 13 : y + 4.5}
                textAnchor={isNarrow ? 'start' : 'end'}
              >
                {featureLabels[feature]}
              </text>
              <rect
                x={left}
                y={y - 7}
                width={Math.max(1, x(Math.max(0, loss)) - left)}
                height={14}
                className="chart-fill"
              />
              <text x={x(Math.max(0, loss)) + 7} y={y + 4.5} className="chart-soft-text">
                {decimal(loss, 3)}
              </text>
            </g>
          )
        })
      }}
    </ChartFigure>
  )
}
