import type { AucFigure } from '#lab/protocol.ts'
import { BaseAxis, baseAxisRoom } from './axes.tsx'
import { ChartFigure } from './chart-figure.tsx'
import { areaText, areaWithError, decimal, whole } from './format.ts'
import { linearScale, roundSteps } from './scale.ts'

export type NamedArea = { label: string; figure: AucFigure; isOwn?: boolean }

export type AucChartProps = {
  title: string
  sentence: string
  areas: readonly NamedArea[]
  /** AUC that is asked for, drawn as a line. */
  requirement?: number
}

const rowHeight = 46

/** AUCs beside each other, each with one standard error to both sides. */
export function AucChart({ title, sentence, areas, requirement }: AucChartProps) {
  const reached = areas.flatMap(({ figure: { auc, error } }) =>
    auc === null ? [] : [auc - (error ?? 0), auc + (error ?? 0)],
  )
  const all = requirement === undefined ? reached : [...reached, requirement]
  const from = Math.min(0.9, Math.floor((Math.min(1, ...all) - 0.005) * 20) / 20)
  const to = Math.min(1, Math.ceil((Math.max(0.5, ...all) + 0.005) * 20) / 20)
  return (
    <ChartFigure
      title={title}
      sentence={sentence}
      table={{
        columns: ['', 'AUC', 'Erro-padrão', 'Pagamentos', 'Fraudes'],
        rows: areas.map(({ label, figure }) => [
          label,
          areaText(figure.auc),
          figure.error === null ? '–' : decimal(figure.error, 3),
          whole(figure.count),
          whole(figure.frauds),
        ]),
      }}
      height={areas.length * rowHeight + (requirement === undefined ? 4 : 22) + baseAxisRoom}
    >
      {({ width, height, isNarrow }) => {
        const top = requirement === undefined ? 4 : 22
        const box = { left: 16, right: width - 20, top, bottom: height - baseAxisRoom }
        const x = linearScale([from, to], [box.left, box.right])
        return (
          <>
            <BaseAxis
              box={box}
              scale={x}
              ticks={roundSteps([from, to], isNarrow ? 4 : 7)}
              format={(value) => decimal(value, 2)}
              label="AUC e um erro-padrão para cada lado"
            />
            {requirement !== undefined && (
              <>
                <line
                  x1={x(requirement)}
                  x2={x(requirement)}
                  y1={18}
                  y2={box.bottom}
                  className="chart-limit"
                />
                <text
                  x={x(requirement)}
                  y={12}
                  textAnchor={x(requirement) > width / 2 ? 'end' : 'start'}
                  className="chart-soft-text"
                >
                  requisito {decimal(requirement, 2)}
                </text>
              </>
            )}
            {areas.map((area, k) => (
              <AreaRow key={area.label} area={area} x={x} y={top + (k + 0.62) * rowHeight} />
            ))}
          </>
        )
      }}
    </ChartFigure>
  )
}

type AreaRowProps = { area: NamedArea; x: (value: number) => number; y: number }

function AreaRow({ area: { label, figure, isOwn }, x, y }: AreaRowProps) {
  const { auc, error } = figure
  return (
    <g>
      <text x={0} y={y - 13} className={isOwn ? 'chart-strong-text chart-halo' : 'chart-halo'}>
        {label}: {areaWithError(figure)}
      </text>
      {auc !== null && (
        <>
          {error !== null && (
            <line x1={x(auc - error)} x2={x(auc + error)} y1={y} y2={y} className="chart-thin" />
          )}
          <circle cx={x(auc)} cy={y} r="6" className={isOwn ? 'chart-fill' : 'chart-hollow-ink'} />
        </>
      )}
    </g>
  )
}
