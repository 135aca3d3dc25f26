import type { Scale } from './scale.ts'

export type Box = { left: number; right: number; top: number; bottom: number }

type AxisProps = {
  box: Box
  scale: Scale
  format: (value: number) => string
  /** What the values are; stands where the axis ends. */
  label: string
  ticks?: readonly number[]
}

/** Light lines across the paper, their values at the left, their meaning above. */
export function ValueAxis({ box, scale, format, label, ticks = scale.ticks }: AxisProps) {
  return (
    <g>
      <text x={0} y={12} className="chart-soft-text">
        {label}
      </text>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={box.left}
            x2={box.right}
            y1={scale(tick)}
            y2={scale(tick)}
            className="chart-grid"
          />
          <text x={box.left - 8} y={scale(tick) + 4.5} textAnchor="end" className="chart-soft-text">
            {format(tick)}
          </text>
        </g>
      ))}
    </g>
  )
}

/** A line under the paper with small marks, their values below, their meaning under these. */
export function BaseAxis({ box, scale, format, label, ticks = scale.ticks }: AxisProps) {
  return (
    <g>
      <line x1={box.left} x2={box.right} y1={box.bottom} y2={box.bottom} className="chart-axis" />
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={scale(tick)}
            x2={scale(tick)}
            y1={box.bottom}
            y2={box.bottom + 4}
            className="chart-axis"
          />
          <text x={scale(tick)} y={box.bottom + 18} textAnchor="middle" className="chart-soft-text">
            {format(tick)}
          </text>
        </g>
      ))}
      <text x={box.right} y={box.bottom + 37} textAnchor="end" className="chart-soft-text">
        {label}
      </text>
    </g>
  )
}

/** Room under a box for a `BaseAxis`. */
export const baseAxisRoom = 44
/** Room over a box for the label of a `ValueAxis`. */
export const valueLabelRoom = 26

/** Of a chart whose two axes measure alike: nearly a square, on any width. */
export function squareHeight({ width }: { width: number }): number {
  return Math.min(width, 460) * 0.82
}

export function squareBox({ width, height }: { width: number; height: number }): Box {
  return { left: 52, right: width - 12, top: valueLabelRoom, bottom: height - baseAxisRoom }
}

export function pathOf(points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], k) => `${k === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')
}
