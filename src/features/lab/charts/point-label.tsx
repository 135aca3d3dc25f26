import type { Box } from './axes.tsx'

export type PointLabelProps = {
  x: number
  y: number
  box: Box
  /** At the point's side that has more room. */
  text: string | null
  side: 'above' | 'below'
  shape?: 'dot' | 'diamond'
}

/** A point of a curve and its name beside it. */
export function PointLabel({ x, y, box, text, side, shape = 'dot' }: PointLabelProps) {
  const isRight = x < (box.left + box.right) / 2
  return (
    <g>
      {shape === 'dot' ? (
        <circle cx={x} cy={y} r="5.5" className="chart-hollow" />
      ) : (
        <path
          d={`M${x - 6.5} ${y}L${x} ${y - 6.5}L${x + 6.5} ${y}L${x} ${y + 6.5}Z`}
          className="chart-hollow-ink"
        />
      )}
      {text !== null && (
        <text
          x={isRight ? x + 9 : x - 9}
          y={side === 'above' ? y - 9 : y + 19}
          textAnchor={isRight ? 'start' : 'end'}
          className="chart-halo"
        >
          {text}
        </text>
      )}
    </g>
  )
}
