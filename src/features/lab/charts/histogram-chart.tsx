import type { BinShares } from '#lab/protocol.ts'
import { BaseAxis, baseAxisRoom, pathOf, ValueAxis, valueLabelRoom } from './axes.tsx'
import { ChartFigure } from './chart-figure.tsx'
import { percent } from './format.ts'
import { linearScale, roundUp } from './scale.ts'

export type HistogramChartProps = {
  /** What is counted, in words. */
  label: string
  week: number
  bins: readonly BinShares[]
}

export function describeDistribution({ label, week, bins }: HistogramChartProps): string {
  const moved = bins.reduce<BinShares | null>(
    (most, bin) =>
      most === null || Math.abs(bin.now - bin.before) > Math.abs(most.now - most.before)
        ? bin
        : most,
    null,
  )
  if (moved === null) return 'Não há valores para comparar.'
  return `Onde ${label} mais mudou: a faixa “${moved.label}” tinha ${percent(moved.before, 1)} dos pagamentos no treino e tem ${percent(moved.now, 1)} na semana ${week}.`
}

/** Shares in the bins of the PSI: as at training (line), in the week (bars). */
export function HistogramChart(props: HistogramChartProps) {
  const { label, week, bins } = props
  return (
    <ChartFigure
      title={`${capital(label)}: treino e semana ${week}`}
      sentence={describeDistribution(props)}
      table={{
        columns: ['Faixa', 'No treino', `Na semana ${week}`],
        rows: bins.map((bin) => [bin.label, percent(bin.before, 1), percent(bin.now, 1)]),
      }}
      height={260}
    >
      {({ width, height, isNarrow }) => {
        const box = {
          left: 48,
          right: width - 8,
          top: valueLabelRoom + 22,
          bottom: height - baseAxisRoom,
        }
        const most = roundUp(Math.max(...bins.flatMap(({ before, now }) => [before, now])), 4)
        const x = linearScale([0, bins.length], [box.left, box.right])
        const y = linearScale([0, most], [box.bottom, box.top], 4)
        const every = Math.ceil((bins.length * (isNarrow ? 70 : 52)) / (box.right - box.left))
        return (
          <>
            <ValueAxis
              box={box}
              scale={y}
              format={(share) => percent(share)}
              label="dos pagamentos"
            />
            <rect x={0} y={24} width="14" height="14" className="chart-pale" />
            <text x={20} y={36}>
              semana {week}
            </text>
            <path
              d={pathOf([
                [112, 31],
                [136, 31],
              ])}
              className="chart-whisker"
            />
            <text x={142} y={36}>
              treino
            </text>
            {bins.map((bin, k) => (
              <g key={bin.label}>
                <rect
                  x={x(k) + 2}
                  y={y(bin.now)}
                  width={x(1) - x(0) - 4}
                  height={box.bottom - y(bin.now)}
                  className="chart-pale"
                />
                <path
                  d={pathOf([
                    [x(k) + 1, y(bin.before)],
                    [x(k + 1) - 1, y(bin.before)],
                  ])}
                  className="chart-whisker"
                />
              </g>
            ))}
            <BaseAxis
              box={box}
              scale={x}
              ticks={bins.flatMap((_, k) => (k % every === 0 ? [k + 0.5] : []))}
              format={(place) => bins[Math.floor(place)]?.label ?? ''}
              label={`${label}, em faixas`}
            />
          </>
        )
      }}
    </ChartFigure>
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
