/*
 * The figure for wide places: rows read in turn from left to right and from right to left, so
 * that each stage stands beside or above the next one. All other ways run through the channels
 * between the rows and the lanes at the left, where nothing else is.
 */
import type { Concern, Stage } from '../course/course.ts'
import type { Edge } from '../course/pipeline.ts'
import {
  type FlowDrawing,
  type FlowNode,
  type FlowRoute,
  titleIn,
  withLabels,
  wrap,
} from './flow-geometry.ts'
import { cellOf, laneWidth, planRoutes, pointsOf } from './wide-routes.ts'

/** More only for a graph with so many returns that the stages would not fit. */
const usualWidth = 936
const leastNodeWidth = 170
const columns = 4
const band = { side: 10, row: 44 }
const columnGap = 38
const channel = { plain: 66, top: 34, track: 16 }
const rightMargin = 28
const concernText = 14

export function layOutWide(
  stages: readonly Stage[],
  concerns: readonly Concern[],
  edges: readonly Edge[],
): FlowDrawing {
  const rowCount = Math.max(1, Math.ceil(stages.length / columns))
  const plan = planRoutes(stages, edges, columns)

  const leftMargin = 26 + plan.lanes.count() * laneWidth
  const around = 2 * band.side + leftMargin + rightMargin + (columns - 1) * columnGap
  const width = Math.max(usualWidth, around + columns * leastNodeWidth)
  const nodeWidth = (width - around) / columns
  const titles = new Map(stages.map((stage) => [stage.id, titleIn(stage, nodeWidth)]))
  const nodeHeight = Math.max(...[...titles.values()].map((title) => title.height + 24), 64)

  const top = concerns.length === 0 ? band.side : band.row
  const rowY: number[] = []
  let y = top
  for (let row = 0; row < rowCount; row += 1) {
    const tracks = plan.channels[row]?.count() ?? 0
    y += row === 0 ? channel.top : channel.plain
    y += Math.max(0, tracks - 1) * channel.track
    rowY.push(y)
    y += nodeHeight
  }
  const below = plan.channels[rowCount]?.count() ?? 0
  const innerBottom = y + channel.top + Math.max(0, below - 1) * channel.track
  const height = innerBottom + (concerns.length > 2 ? band.row : band.side)

  const nodes = stages.map((stage, index): FlowNode => {
    const { row, column } = cellOf(index, columns)
    return {
      id: stage.id,
      stage,
      x: band.side + leftMargin + column * (nodeWidth + columnGap),
      y: rowY[row] ?? 0,
      width: nodeWidth,
      height: nodeHeight,
      lines: titles.get(stage.id)?.lines ?? [stage.title],
    }
  })
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const channelY = (row: number, track: number): number => {
    const under = rowY[row] ?? innerBottom
    const count = plan.channels[row]?.count() ?? 1
    const room = row === 0 || row === rowCount ? channel.top : channel.plain
    const last = row === rowCount ? innerBottom - room / 2 : under - room / 2
    return last - (count - 1 - track) * channel.track
  }

  return {
    width,
    height,
    outer: { x: 0, y: 0, width, height },
    inner: { x: band.side, y: top, width: width - 2 * band.side, height: innerBottom - top },
    nodes,
    concerns: concerns.map((concern, index) => ({
      id: concern.id,
      ...concernBox(index, concerns.length, width, innerBottom),
      lines: wrap(concern.title, width / 2 - 32, concernText),
    })),
    routes: withLabels(
      edges.flatMap((edge): Omit<FlowRoute, 'label'>[] => {
        const from = byId.get(edge.from)
        const to = byId.get(edge.to)
        if (from === undefined || to === undefined) return []
        const lanes = { x: band.side + leftMargin - 26, channelY }
        return [{ ...edge, points: pointsOf(edge, from, to, plan, lanes) }]
      }),
    ),
  }
}

function concernBox(index: number, count: number, width: number, innerBottom: number) {
  const above = Math.ceil(count / 2)
  const inRow = index < above ? above : count - above
  const place = index < above ? index : index - above
  return {
    x: (place * width) / inRow,
    y: index < above ? 0 : innerBottom,
    width: width / inRow,
    height: band.row,
  }
}
