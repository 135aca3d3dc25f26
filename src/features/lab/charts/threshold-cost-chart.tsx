import type { Evaluation, ThresholdPoint } from '#lab/protocol.ts'
import { BaseAxis, baseAxisRoom, pathOf, ValueAxis, valueLabelRoom } from './axes.tsx'
import { ChartFigure } from './chart-figure.tsx'
import { percent, reais, shortReais, thresholdText, whole } from './format.ts'
import { PointLabel } from './point-label.tsx'
import { linearScale, logScale, roundUp } from './scale.ts'

export type ThresholdCostChartProps = {
  evaluation: Evaluation
  at: ThresholdPoint | null
  /** Of the rule 12 / (12 + amount), where it is known. */
  costPerAmount?: number
}

const marks = [0.001, 0.01, 0.1, 0.5]

export function cheapestOf({ thresholds }: Evaluation): ThresholdPoint | null {
  return thresholds.reduce<ThresholdPoint | null>(
    (best, each) => (best === null || each.cost < best.cost ? each : best),
    null,
  )
}

export function describeThresholdCost({
  evaluation,
  at,
  costPerAmount,
}: ThresholdCostChartProps): string {
  const best = cheapestOf(evaluation)
  if (best === null) return 'Não há limiares para comparar.'
  const found = `O limiar mais barato dos tentados é ${thresholdText(best.threshold)}: ${reais(best.cost)} nas semanas de validação. Sem modelo seriam ${reais(evaluation.costWithoutModel)}.`
  const own =
    at === null
      ? ''
      : at.cost > best.cost
        ? ` O escolhido, ${thresholdText(at.threshold)}, custa ${reais(at.cost)}: ${percent(at.cost / best.cost - 1)} a mais.`
        : ` O escolhido, ${thresholdText(at.threshold)}, custa ${reais(at.cost)}.`
  const perAmount =
    costPerAmount === undefined
      ? ''
      : ` Um limiar para cada valor, 12 / (12 + valor), custaria ${reais(costPerAmount)}.`
  return found + own + perAmount
}

/** Reais lost at each threshold: frauds let through at the right, false alarms at the left. */
export function ThresholdCostChart({ evaluation, at, costPerAmount }: ThresholdCostChartProps) {
  const { thresholds, costWithoutModel } = evaluation
  const best = cheapestOf(evaluation)
  const most = roundUp(Math.max(costWithoutModel, ...thresholds.map(({ cost }) => cost)))
  return (
    <ChartFigure
      title="Custo de cada limiar"
      sentence={describeThresholdCost({
        evaluation,
        at,
        ...(costPerAmount !== undefined && { costPerAmount }),
      })}
      table={{
        columns: ['Limiar', 'Custo', 'Fraudes perdidas', 'Alarmes falsos'],
        rows: thresholds.map(({ threshold, cost, confusion }) => [
          thresholdText(threshold),
          reais(cost),
          whole(confusion.falseNegatives),
          whole(confusion.falsePositives),
        ]),
      }}
      height={({ isNarrow }) => (isNarrow ? 300 : 320)}
    >
      {({ width, height }) => {
        const box = {
          left: 78,
          right: width - 14,
          top: valueLabelRoom,
          bottom: height - baseAxisRoom,
        }
        const from = thresholds[0]?.threshold ?? 0.001
        const to = Math.max(0.9, thresholds.at(-1)?.threshold ?? 0.9)
        const x = logScale([from, to], [box.left, box.right], marks)
        const y = linearScale([0, most], [box.bottom, box.top], 4)
        const own = at !== null && at.threshold > 0 ? at : null
        return (
          <>
            <ValueAxis box={box} scale={y} format={shortReais} label="custo na validação" />
            <BaseAxis
              box={box}
              scale={x}
              format={thresholdText}
              label="limiar (escala logarítmica)"
            />
            <path
              d={pathOf([
                [box.left, y(costWithoutModel)],
                [box.right, y(costWithoutModel)],
              ])}
              className="chart-line-second"
            />
            <text
              x={box.left + 4}
              y={y(costWithoutModel) + 18}
              className="chart-soft-text chart-halo"
            >
              sem modelo
            </text>
            <path
              d={pathOf(thresholds.map(({ threshold, cost }) => [x(threshold), y(cost)]))}
              className="chart-line"
            />
            {best !== null && (
              <PointLabel
                x={x(best.threshold)}
                y={y(best.cost)}
                box={box}
                text={`mais barato: ${thresholdText(best.threshold)}`}
                side="below"
                shape="diamond"
              />
            )}
            {own !== null && (
              <PointLabel
                x={x(Math.min(to, Math.max(from, own.threshold)))}
                y={y(own.cost)}
                box={box}
                text={
                  own.threshold === best?.threshold
                    ? null
                    : `escolhido: ${thresholdText(own.threshold)}`
                }
                side="above"
              />
            )}
          </>
        )
      }}
    </ChartFigure>
  )
}
