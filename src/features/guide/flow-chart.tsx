import type { EdgeKind } from '#domain/course/pipeline.ts'
import { type Box, type FlowDrawing, type FlowRoute, groupOf, labelSize } from './flow-geometry.ts'
import { ConcernMark, type StageHandlers, StageMark } from './flow-marks.tsx'
import { arrowHead, linePath } from './flow-paths.ts'
import { outcomeWord } from './stage-words.ts'

export type FlowChartProps = StageHandlers & {
  drawing: FlowDrawing
  className: string
  currentId: string | null
}

/** The drawing itself: it knows where things are, not how one walks among them. */
export function FlowChart({ drawing, className, currentId, ...handlers }: FlowChartProps) {
  const { width, height, outer, inner } = drawing
  const isLit = (route: FlowRoute) => route.from === currentId
  const inDrawingOrder = [...drawing.routes].sort((a, b) => Number(isLit(a)) - Number(isLit(b)))
  // In the order in which they are seen, which is the order of the Tab key.
  const above = drawing.concerns.filter((concern) => concern.y < inner.y)
  const below = drawing.concerns.filter((concern) => concern.y >= inner.y)
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label="Fluxo do pipeline"
      className={`font-sans ${className}`}
    >
      <Frame outer={outer} inner={inner} />
      {above.map((concern) => (
        <ConcernMark key={concern.id} concern={concern} />
      ))}
      <g aria-hidden="true">
        {inDrawingOrder.map((route) => (
          <Way key={`${groupOf(route)} ${route.to}`} route={route} isLit={isLit(route)} />
        ))}
      </g>
      {drawing.nodes.map((node) => (
        <StageMark key={node.id} node={node} isCurrent={node.id === currentId} {...handlers} />
      ))}
      {below.map((concern) => (
        <ConcernMark key={concern.id} concern={concern} />
      ))}
      <g aria-hidden="true">
        {drawing.routes.map((route) => (
          <WayLabel key={`${groupOf(route)} ${route.to}`} route={route} />
        ))}
      </g>
    </svg>
  )
}

/** The band says by its shape what the text says: these considerations hold all around. */
function Frame({ outer, inner }: { outer: Box; inner: Box }) {
  return (
    <g aria-hidden="true">
      <rect {...outer} className="fill-accent-soft forced-colors:fill-[Canvas]" />
      <rect {...inner} className="fill-paper forced-colors:fill-[Canvas]" />
      <rect
        x={outer.x + 0.5}
        y={outer.y + 0.5}
        width={outer.width - 1}
        height={outer.height - 1}
        className="fill-none stroke-accent forced-colors:stroke-[CanvasText]"
      />
      <rect
        {...inner}
        className="fill-none stroke-accent forced-colors:stroke-[CanvasText]"
        strokeWidth={0.75}
      />
    </g>
  )
}

const wayTone: Record<EdgeKind, string> = {
  next: 'text-edge',
  yes: 'text-yes',
  no: 'text-no',
}

function Way({ route, isLit }: { route: FlowRoute; isLit: boolean }) {
  const tone = isLit && route.kind === 'next' ? 'text-accent' : wayTone[route.kind]
  return (
    <g className={`${tone} forced-colors:text-[CanvasText]`}>
      <path
        d={linePath(route.points)}
        fill="none"
        stroke="currentColor"
        strokeWidth={isLit ? 3.25 : 1.75}
        strokeDasharray={route.kind === 'no' ? '7 5' : undefined}
      />
      <path d={arrowHead(route.points, isLit ? 11 : 9)} fill="currentColor" />
    </g>
  )
}

function WayLabel({ route }: { route: FlowRoute }) {
  if (route.label === null) return null
  const { x, y } = route.label
  const isYes = route.kind === 'yes'
  return (
    <g>
      <rect
        x={x - labelSize.width / 2}
        y={y - labelSize.height / 2}
        width={labelSize.width}
        height={labelSize.height}
        rx={2}
        className={`${isYes ? 'fill-yes-soft stroke-yes' : 'fill-no-soft stroke-no'} forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]`}
      />
      <text
        x={x}
        y={y + 4.5}
        textAnchor="middle"
        className={`text-[13px] font-bold ${isYes ? 'fill-yes' : 'fill-no'} forced-colors:fill-[CanvasText]`}
      >
        {outcomeWord(route.kind)}
      </text>
    </g>
  )
}
