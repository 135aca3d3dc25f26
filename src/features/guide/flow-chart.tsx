import type { Edge, EdgeKind, Pipeline } from '#domain/course/pipeline.ts'
import { type Box, type Drawing, labelSize, type Route } from '#domain/figure/drawing.ts'
import * as words from '#words/flow.ts'
import { ConcernMark, type StageHandlers, StageMark } from './flow-marks.tsx'
import { arrowHead, linePath } from './flow-paths.ts'
export type FlowChartProps = StageHandlers & {
  drawing: Drawing
  pipeline: Pipeline
  edges: readonly Edge[]
  className: string
  currentId: string | null
  /** Stages behind the learner, where the figure is a map. */
  doneIds?: ReadonlySet<string>
  /** The page that tells of stages and concerns: as the router and as the browser names it. */
  page?: { to: string; href: string }
}

const thisPage = { to: '', href: '' }

/** The drawing itself: it knows where things are, not how one walks among them. */
export function FlowChart(props: FlowChartProps) {
  const { drawing, pipeline, edges, className, currentId, doneIds, page = thisPage } = props
  const { tabStopId, onStageClick, onStageKeyDown, onStageFocus } = props
  const handlers = { tabStopId, onStageClick, onStageKeyDown, onStageFocus }
  const { width, height, inner } = drawing
  const nodes = placed(pipeline.stages, drawing.nodes)
  const concerns = placed(pipeline.concerns, drawing.concerns)
  const ways = placed(edges, drawing.routes)
  const isLit = ([edge]: PlacedWay) => edge.from === currentId
  const inDrawingOrder = [...ways].sort((a, b) => Number(isLit(a)) - Number(isLit(b)))
  // In the order in which they are seen, which is the order of the Tab key.
  const above = concerns.filter(([, { y }]) => y < inner.y)
  const below = concerns.filter(([, { y }]) => y >= inner.y)
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={words.chart}
      className={`font-sans print:overflow-visible ${className}`}
    >
      <Frame outer={{ x: 0, y: 0, width, height }} inner={inner} />
      {above.map(([concern, mark]) => (
        <ConcernMark key={concern.id} concern={concern} mark={mark} to={page.to} />
      ))}
      <g aria-hidden="true">
        {inDrawingOrder.map((way) => (
          <Way key={keyOf(way)} way={way} isLit={isLit(way)} />
        ))}
      </g>
      {nodes.map(([stage, node]) => (
        <StageMark
          key={stage.id}
          stage={stage}
          node={node}
          isCurrent={stage.id === currentId}
          isDone={doneIds?.has(stage.id) === true}
          href={page.href}
          {...handlers}
        />
      ))}
      {below.map(([concern, mark]) => (
        <ConcernMark key={concern.id} concern={concern} mark={mark} to={page.to} />
      ))}
      <g aria-hidden="true">
        {ways.map((way) => (
          <WayLabel key={keyOf(way)} way={way} />
        ))}
      </g>
    </svg>
  )
}

type PlacedWay = readonly [Edge, Route]

const keyOf = ([{ from, kind, to }]: PlacedWay): string => `${from} ${kind} ${to}`

/** Things with their places in the drawing, which lie in the same order. */
function placed<Thing, Place>(
  things: readonly Thing[],
  places: readonly Place[],
): (readonly [Thing, Place])[] {
  return places.flatMap((place, index) => {
    const thing = things[index]
    return thing === undefined ? [] : [[thing, place] as const]
  })
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

function Way({ way: [{ kind }, { points }], isLit }: { way: PlacedWay; isLit: boolean }) {
  const tone = isLit && kind === 'next' ? 'text-accent' : wayTone[kind]
  return (
    <g className={`${tone} forced-colors:text-[CanvasText]`}>
      <path
        d={linePath(points)}
        fill="none"
        stroke="currentColor"
        strokeWidth={isLit ? 3.25 : 1.75}
        strokeDasharray={kind === 'no' ? '7 5' : undefined}
      />
      <path d={arrowHead(points, isLit ? 11 : 9)} fill="currentColor" />
    </g>
  )
}

function WayLabel({ way: [{ kind }, { label }] }: { way: PlacedWay }) {
  if (label === null) return null
  const { x, y } = label
  const isYes = kind === 'yes'
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
        {isYes ? words.yes : words.no}
      </text>
    </g>
  )
}
