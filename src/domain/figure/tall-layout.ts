/*
 * The figure for narrow places: one spine from top to bottom, with the ways that leave it in
 * lanes at its sides. Forward jumps and single steps back run at the right, long returns at the
 * left, so that the two kinds of loop never meet.
 */
import type { Concern, Stage } from '../course/course.ts'
import type { Edge } from '../course/pipeline.ts'
import { labelSize, middleX, middleY } from './drawing.ts'
import {
  type FlowDrawing,
  type FlowNode,
  type FlowRoute,
  groupOf,
  sideX,
  titleIn,
  withLabels,
  wrap,
} from './flow-geometry.ts'

/** A phone's width; more only for a graph with so many returns that the stages would not fit. */
const usualWidth = 328
const leastNodeWidth = 200
const band = { side: 8, row: 44 }
const lane = { first: 25, step: 16, outer: labelSize.width / 2 + 4 }
const gap = { plain: 34, labelled: 58 }
const padding = 24
const concernText = 13

type Side = 'left' | 'right'

export function layOutTall(
  stages: readonly Stage[],
  concerns: readonly Concern[],
  edges: readonly Edge[],
): FlowDrawing {
  const order = new Map(stages.map((stage, index) => [stage.id, index]))
  const lanes = layLanes(edges, order)
  const left = band.side + marginFor(lanes.count('left'))
  const rightMargin = band.side + marginFor(lanes.count('right'))
  const width = Math.max(usualWidth, left + leastNodeWidth + rightMargin)
  const right = width - rightMargin
  const rowsAbove = Math.ceil(concerns.length / 2)
  const top = Math.max(rowsAbove * band.row, band.side)

  const nodes: FlowNode[] = []
  let y = top + padding
  let lastGap = 0
  for (const stage of stages) {
    const title = titleIn(stage, right - left)
    const height = Math.max(title.height + 22, 48)
    nodes.push({ id: stage.id, stage, x: left, y, width: right - left, height, lines: title.lines })
    lastGap = hasLabelBelow(stage.id, edges, order) ? gap.labelled : gap.plain
    y += height + lastGap
  }
  const innerBottom = y - lastGap + padding
  const rowsBelow = concerns.length - rowsAbove
  const height = innerBottom + Math.max(rowsBelow * band.row, band.side)

  return {
    width,
    height,
    outer: { x: 0, y: 0, width, height },
    inner: { x: band.side, y: top, width: width - 2 * band.side, height: innerBottom - top },
    nodes,
    concerns: concerns.map((concern, index) => ({
      id: concern.id,
      x: 0,
      y: index < rowsAbove ? index * band.row : innerBottom + (index - rowsAbove) * band.row,
      width,
      height: band.row,
      lines: wrap(concern.title, width - 24, concernText),
    })),
    routes: withLabels(edges.flatMap((edge) => route(edge, nodes, order, lanes))),
  }
}

/** Whether a decision's SIM or NÃO leads straight on to the next stage. */
function hasLabelBelow(
  id: string,
  edges: readonly Edge[],
  order: ReadonlyMap<string, number>,
): boolean {
  return edges.some(
    (edge) => edge.from === id && edge.kind !== 'next' && sideOf(edge, order) === null,
  )
}

function marginFor(laneCount: number): number {
  return laneCount === 0 ? 16 : lane.first + (laneCount - 1) * lane.step + lane.outer
}

function route(
  edge: Edge,
  nodes: readonly FlowNode[],
  order: ReadonlyMap<string, number>,
  lanes: Lanes,
): Omit<FlowRoute, 'label'>[] {
  const from = nodes[order.get(edge.from) ?? -1]
  const to = nodes[order.get(edge.to) ?? -1]
  if (from === undefined || to === undefined) return []
  const side = sideOf(edge, order)
  if (side === null) {
    const x = middleX(from)
    return [
      {
        ...edge,
        points: [
          { x, y: from.y + from.height },
          { x, y: to.y },
        ],
      },
    ]
  }
  const out = lane.first + lanes.take(side, edge) * lane.step
  const x = side === 'left' ? from.x - out : from.x + from.width + out
  // A way in and a way out at the same side of a stage keep apart.
  const exitY = middleY(from) + (lanes.hasEntry(side, edge.from) ? 9 : 0)
  const entryY = middleY(to) - (lanes.hasExit(side, edge.to) ? 9 : 0)
  return [
    {
      ...edge,
      points: [
        { x: sideX(from, side, exitY), y: exitY },
        { x, y: exitY },
        { x, y: entryY },
        { x: sideX(to, side, entryY), y: entryY },
      ],
    },
  ]
}

function sideOf(edge: Edge, order: ReadonlyMap<string, number>): Side | null {
  const step = (order.get(edge.to) ?? 0) - (order.get(edge.from) ?? 0)
  if (step === 1) return null
  return step > 0 || step === -1 ? 'right' : 'left'
}

type Lanes = {
  take(side: Side, edge: Edge): number
  count(side: Side): number
  hasEntry(side: Side, id: string): boolean
  hasExit(side: Side, id: string): boolean
}

/** Ways that share no stretch of the spine share a lane; the others lie beside each other. */
function layLanes(edges: readonly Edge[], order: ReadonlyMap<string, number>): Lanes {
  const taken: Record<Side, { group: string; first: number; last: number; lane: number }[]> = {
    left: [],
    right: [],
  }
  const sided = edges.map((edge) => ({ edge, side: sideOf(edge, order) }))
  for (const { edge, side } of sided) {
    if (side === null) continue
    const group = groupOf(edge)
    const ends = [order.get(edge.from) ?? 0, order.get(edge.to) ?? 0]
    const known = taken[side].find((track) => track.group === group)
    if (known) {
      known.first = Math.min(known.first, ...ends)
      known.last = Math.max(known.last, ...ends)
    } else {
      taken[side].push({ group, first: Math.min(...ends), last: Math.max(...ends), lane: 0 })
    }
  }
  for (const tracks of Object.values(taken)) {
    tracks.forEach((track, index) => {
      const used = new Set(
        tracks
          .slice(0, index)
          .filter((other) => other.first <= track.last && track.first <= other.last)
          .map((other) => other.lane),
      )
      while (used.has(track.lane)) track.lane += 1
    })
  }
  return {
    take: (side, edge) => taken[side].find((track) => track.group === groupOf(edge))?.lane ?? 0,
    count: (side) => Math.max(0, ...taken[side].map((track) => track.lane + 1)),
    hasEntry: (side, id) => sided.some((known) => known.side === side && known.edge.to === id),
    hasExit: (side, id) => sided.some((known) => known.side === side && known.edge.from === id),
  }
}
