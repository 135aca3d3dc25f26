import type { Evaluation, ThresholdPoint } from '#lab/protocol.ts'
import { BaseAxis, pathOf, squareBox, squareHeight, ValueAxis } from './axes.tsx'
import { ChartFigure } from './chart-figure.tsx'
import { curveTable } from './curve-table.ts'
import { areaText, areaWithError, percent, thresholdText } from './format.ts'
import { PointLabel } from './point-label.tsx'
import { linearScale } from './scale.ts'

export type CurveChartProps = {
  evaluation: Evaluation
  /** The threshold in force, if one was chosen. */
  at: ThresholdPoint | null
}

export function describeRoc({ evaluation, at }: CurveChartProps): string {
  const { auc } = evaluation
  if (auc === null) return 'Sem fraudes e pagamentos legítimos nesta janela, não há curva.'
  const order = `Sorteando uma fraude e um pagamento legítimo, o modelo dá à fraude o score maior em ${percent(auc, 1)} das vezes (AUC ${areaWithError(evaluation)}).`
  if (at === null) return order
  return `${order} No limiar ${thresholdText(at.threshold)} ele acha ${percent(at.recall)} das fraudes e incomoda ${percent(at.falsePositiveRate, 1)} dos pagamentos legítimos.`
}

/** What a model finds against what it disturbs, for every threshold there is. */
export function RocChart({ evaluation, at }: CurveChartProps) {
  const { curve, auc } = evaluation
  return (
    <ChartFigure
      title="Curva ROC"
      sentence={describeRoc({ evaluation, at })}
      table={curveTable(evaluation)}
      widest="half"
      height={squareHeight}
    >
      {(size) => {
        const box = squareBox(size)
        const x = linearScale([0, 1], [box.left, box.right])
        const y = linearScale([0, 1], [box.bottom, box.top])
        const line = curve.map((point) => [x(point.falsePositiveRate), y(point.recall)] as const)
        return (
          <>
            <ValueAxis box={box} scale={y} format={percent} label="fraudes achadas" />
            <BaseAxis
              box={box}
              scale={x}
              format={percent}
              label="pagamentos legítimos com alarme falso"
            />
            <path
              d={pathOf([
                [x(0), y(0)],
                [x(1), y(1)],
              ])}
              className="chart-line-second"
            />
            <text x={x(0.72)} y={y(0.6)} className="chart-soft-text chart-halo">
              acaso: 0,5
            </text>
            <path d={pathOf([[x(0), y(0)], ...line])} className="chart-line" />
            <text x={x(0.36)} y={y(0.88)} className="chart-strong-text chart-halo">
              AUC {areaText(auc)}
            </text>
            {at !== null && (
              <PointLabel
                x={x(at.falsePositiveRate)}
                y={y(at.recall)}
                box={box}
                text={`limiar ${thresholdText(at.threshold)}`}
                side="below"
              />
            )}
          </>
        )
      }}
    </ChartFigure>
  )
}
