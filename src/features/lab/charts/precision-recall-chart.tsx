import { BaseAxis, pathOf, squareBox, squareHeight, ValueAxis } from './axes.tsx'
import { ChartFigure } from './chart-figure.tsx'
import { curveTable } from './curve-table.ts'
import { decimal, percent, thresholdText } from './format.ts'
import { PointLabel } from './point-label.tsx'
import type { CurveChartProps } from './roc-chart.tsx'
import { linearScale } from './scale.ts'

export function describePrecision({ evaluation, at }: CurveChartProps): string {
  const { frauds, count, averagePrecision } = evaluation
  if (frauds === 0) return 'Sem fraudes nesta janela, não há curva.'
  const level = `Alertas ao acaso acertariam ${percent(frauds / count, 1)} das vezes; a precisão média do modelo é ${decimal(averagePrecision, 3)}.`
  if (at === null) return level
  return `${level} No limiar ${thresholdText(at.threshold)}, de cada 100 alertas ${decimal(at.precision * 100, 0)} são fraude.`
}

/** How many of the alerts are right, as more of the fraud is wanted. */
export function PrecisionRecallChart({ evaluation, at }: CurveChartProps) {
  const { curve, frauds, count } = evaluation
  const base = frauds / count
  return (
    <ChartFigure
      title="Precisão e fraudes achadas"
      sentence={describePrecision({ evaluation, at })}
      table={curveTable(evaluation)}
      widest="half"
      height={squareHeight}
    >
      {(size) => {
        const box = squareBox(size)
        const x = linearScale([0, 1], [box.left, box.right])
        const y = linearScale([0, 1], [box.bottom, box.top])
        // Stepwise, as the average precision counts it: no promise between two thresholds.
        const steps = curve.flatMap((point, k) => [
          [x(curve[k - 1]?.recall ?? 0), y(point.precision)] as const,
          [x(point.recall), y(point.precision)] as const,
        ])
        return (
          <>
            <ValueAxis box={box} scale={y} format={percent} label="alertas que são fraude" />
            <BaseAxis box={box} scale={x} format={percent} label="fraudes achadas" />
            <path
              d={pathOf([
                [x(0), y(base)],
                [x(1), y(base)],
              ])}
              className="chart-line-second"
            />
            <text x={x(0.02)} y={y(base) - 7} className="chart-soft-text chart-halo">
              acaso: {percent(base, 1)}
            </text>
            <path d={pathOf(steps)} className="chart-line" />
            {at !== null && (
              <PointLabel
                x={x(at.recall)}
                y={y(at.precision)}
                box={box}
                text={`limiar ${thresholdText(at.threshold)}`}
                side="above"
              />
            )}
          </>
        )
      }}
    </ChartFigure>
  )
}
