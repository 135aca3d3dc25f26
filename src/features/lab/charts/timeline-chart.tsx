import { ChartFigure } from './chart-figure.tsx'
import { counted, whole } from './format.ts'
import { linearScale } from './scale.ts'

export type TimelineChartProps = {
  split: 'tempo' | 'aleatoria'
  training: { rows: number; frauds: number }
  validation: { rows: number; frauds: number }
}

const history = 8
const lastWeek = 20
const learnt = 6

export function describeSplit({ split, training, validation }: TimelineChartProps): string {
  const sizes = `${counted(training.rows, 'linha', 'linhas')} para aprender (${counted(training.frauds, 'fraude', 'fraudes')}) e ${counted(validation.rows, 'linha', 'linhas')} para conferir (${counted(validation.frauds, 'fraude', 'fraudes')})`
  return split === 'tempo'
    ? `O modelo aprende com as semanas 1 a ${learnt} e é conferido nas semanas ${learnt + 1} e ${history}, que vêm depois, como em produção: ${sizes}.`
    : `As linhas das semanas 1 a ${history} são sorteadas: o modelo é conferido com pagamentos do mesmo tempo em que aprendeu. São ${sizes}.`
}

/** Which weeks a model learns from, is judged on, and will serve. */
export function TimelineChart(props: TimelineChartProps) {
  const { split, training, validation } = props
  return (
    <ChartFigure
      title="A divisão na linha do tempo"
      sentence={describeSplit(props)}
      table={{
        columns: ['Parte', { label: 'Semanas', isText: true }, 'Linhas', 'Fraudes'],
        rows: [
          [
            'treino',
            split === 'tempo' ? `1 a ${learnt}` : `1 a ${history}, sorteadas`,
            whole(training.rows),
            whole(training.frauds),
          ],
          [
            'validação',
            split === 'tempo' ? `${learnt + 1} e ${history}` : `1 a ${history}, sorteadas`,
            whole(validation.rows),
            whole(validation.frauds),
          ],
          ['produção', `${history + 1} a ${lastWeek}`, 'ainda não existem', '–'],
        ],
      }}
      height={92}
    >
      {({ width }) => {
        const x = linearScale([0, lastWeek], [0, width])
        const cell = x(1) - x(0)
        return (
          <>
            <text x={x(0)} y={14} className="chart-strong-text">
              treino
            </text>
            <text x={x(split === 'tempo' ? learnt : learnt - 1.2)} y={14}>
              validação
            </text>
            <text x={x(lastWeek)} y={14} textAnchor="end" className="chart-soft-text">
              produção
            </text>
            {Array.from({ length: lastWeek }, (_, k) => (
              <Week key={k} x={x(k)} cell={cell} week={k + 1} split={split} />
            ))}
          </>
        )
      }}
    </ChartFigure>
  )
}

type WeekProps = { x: number; cell: number; week: number; split: TimelineChartProps['split'] }

function Week({ x, cell, week, split }: WeekProps) {
  const isHistory = week <= history
  const share = !isHistory ? 0 : split === 'aleatoria' ? 0.75 : week <= learnt ? 1 : 0
  return (
    <g>
      <rect
        x={x + 1.5}
        y={24}
        width={cell - 3}
        height={34}
        className={isHistory ? 'chart-hollow-ink' : 'chart-future'}
      />
      {share > 0 && (
        <rect
          x={x + 1}
          y={23.5 + 35 * (1 - share)}
          width={cell - 2}
          height={35 * share}
          className="chart-fill"
        />
      )}
      {(week % 2 === 1 || cell > 26) && (
        <text x={x + cell / 2} y={76} textAnchor="middle" className="chart-soft-text">
          {week}
        </text>
      )}
    </g>
  )
}
