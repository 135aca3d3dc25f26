import type { Evaluation } from '#lab/protocol.ts'
import { BaseAxis, pathOf, squareBox, squareHeight, ValueAxis } from './axes.tsx'
import { ChartFigure } from './chart-figure.tsx'
import { decimal, percent, points, whole } from './format.ts'
import { rootScale } from './scale.ts'

const marks = [0, 0.01, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1]

export function describeCalibration({ calibration, calibrationError }: Evaluation): string {
  const top = calibration.at(-1)
  if (top === undefined) return 'Não há pagamentos para conferir.'
  const gap = `Em média, o score e a fraude observada se afastam ${points(calibrationError)}.`
  return `Na faixa de scores mais altos o modelo espera ${percent(top.expected, 1)} de fraude; foram ${percent(top.observed, 1)}. ${gap}`
}

/** Whether a score can be read as a probability: ten bins of equal count. */
export function CalibrationChart({ evaluation }: { evaluation: Evaluation }) {
  const { calibration } = evaluation
  const rows = calibration.map(({ count, expected, observed }) => ({
    count,
    expected,
    observed,
    error: Math.sqrt((observed * (1 - observed)) / count),
  }))
  const most = Math.max(
    0.05,
    ...rows.map((bin) => Math.max(bin.expected, bin.observed + bin.error)),
  )
  const end = Math.min(1, most * 1.08)
  return (
    <ChartFigure
      title="Calibração"
      sentence={describeCalibration(evaluation)}
      table={{
        columns: [
          'Faixa de score',
          'Pagamentos',
          'Fraude esperada',
          'Fraude observada',
          'Erro-padrão',
        ],
        rows: rows.map((bin, k) => [
          `${k + 1}ª`,
          whole(bin.count),
          percent(bin.expected, 2),
          percent(bin.observed, 2),
          `${decimal(bin.error * 100, 2)} p.p.`,
        ]),
      }}
      widest="half"
      height={squareHeight}
    >
      {(size) => {
        const box = squareBox(size)
        const x = rootScale([0, end], [box.left, box.right], marks)
        const y = rootScale([0, end], [box.bottom, box.top], marks)
        return (
          <>
            <ValueAxis box={box} scale={y} format={percent} label="fraude observada" />
            <BaseAxis
              box={box}
              scale={x}
              format={percent}
              label="fraude esperada (escala de raiz)"
            />
            <path
              d={pathOf([
                [x(0), y(0)],
                [x(end), y(end)],
              ])}
              className="chart-line-second"
            />
            <text
              x={box.right - 4}
              y={y(end * 0.52)}
              textAnchor="end"
              className="chart-soft-text chart-halo"
            >
              calibração perfeita
            </text>
            {rows.map((bin, k) => (
              <g key={k}>
                <line
                  x1={x(bin.expected)}
                  x2={x(bin.expected)}
                  y1={y(bin.observed - bin.error)}
                  y2={y(bin.observed + bin.error)}
                  className="chart-accent-thin"
                />
                <circle cx={x(bin.expected)} cy={y(bin.observed)} r="4.5" className="chart-fill" />
              </g>
            ))}
          </>
        )
      }}
    </ChartFigure>
  )
}
