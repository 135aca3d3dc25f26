/* Where the ways of the wide figure run: straight between neighbours, else through the channels. */
import type { Stage } from '../course/course.ts'
import type { Edge } from '../course/pipeline.ts'
import { middleX, middleY, type Point } from './drawing.ts'
import { createTracks, type FlowNode, groupOf, sideX } from './flow-geometry.ts'

export const laneWidth = 18

type Cell = { row: number; column: number; index: number }
type Tracks = ReturnType<typeof createTracks>
export type Plan = {
  cells: Map<string, Cell>
  /** Channel `n` lies above row `n`. */
  channels: Tracks[]
  lanes: Tracks
  edges: readonly Edge[]
}

/** Tracks are taken before anything is placed, since they decide how much room there must be. */
export function planRoutes(
  stages: readonly Stage[],
  edges: readonly Edge[],
  columns: number,
): Plan {
  const rowCount = Math.max(1, Math.ceil(stages.length / columns))
  const plan: Plan = {
    cells: new Map(stages.map((stage, index) => [stage.id, cellOf(index, columns)])),
    channels: Array.from({ length: rowCount + 1 }, createTracks),
    lanes: createTracks(),
    edges,
  }
  for (const edge of edges) takeTracks(edge, plan)
  return plan
}

export function cellOf(index: number, columns: number): Cell {
  const row = Math.floor(index / columns)
  const place = index % columns
  return { index, row, column: row % 2 === 0 ? place : columns - 1 - place }
}

const areNeighbours = (a: Cell, b: Cell): boolean =>
  Math.abs(a.row - b.row) + Math.abs(a.column - b.column) === 1

/** Whether nothing stands between a stage and the lanes at the left. */
function isLeftmost(cell: Cell, plan: Plan): boolean {
  return ![...plan.cells.values()].some(
    (other) => other.row === cell.row && other.column < cell.column,
  )
}

function takeTracks(edge: Edge, plan: Plan): void {
  const from = plan.cells.get(edge.from)
  const to = plan.cells.get(edge.to)
  if (from === undefined || to === undefined || areNeighbours(from, to)) return
  const group = groupOf(edge)
  plan.channels[to.row]?.take(group)
  if (!usesLane(from, to)) return
  plan.lanes.take(group)
  if (!leavesSideways(from, to, plan)) plan.channels[from.row + 1]?.take(group)
}

/** Ways within a row or into the next one need only the channel between; all others go round. */
const usesLane = (from: Cell, to: Cell): boolean => to.row !== from.row && to.row !== from.row + 1

const leavesSideways = (from: Cell, to: Cell, plan: Plan): boolean =>
  usesLane(from, to) && isLeftmost(from, plan)

export function pointsOf(
  edge: Edge,
  from: FlowNode,
  to: FlowNode,
  plan: Plan,
  lanes: { x: number; channelY: (row: number, track: number) => number },
): Point[] {
  const a = plan.cells.get(edge.from)
  const b = plan.cells.get(edge.to)
  if (a === undefined || b === undefined) return []
  // Ways there and back between two neighbours lie side by side.
  const isTwoWay = plan.edges.some((other) => other.from === edge.to && other.to === edge.from)
  if (areNeighbours(a, b)) return straight(from, to, isTwoWay, a.index < b.index)

  const group = groupOf(edge)
  const entryX = middleX(to) - (hasStraightAbove(b, plan) ? to.width / 4 : 0)
  const arrivalY = lanes.channelY(b.row, plan.channels[b.row]?.take(group) ?? 0)
  const arrival = [
    { x: entryX, y: arrivalY },
    { x: entryX, y: to.y },
  ]
  if (!usesLane(a, b)) {
    const exitX = middleX(from) + (from.width / 4) * Math.sign(middleX(to) - middleX(from))
    const exitY = b.row === a.row ? from.y : from.y + from.height
    return [{ x: exitX, y: exitY }, { x: exitX, y: arrivalY }, ...arrival]
  }
  const laneX = lanes.x - plan.lanes.take(group) * laneWidth
  if (leavesSideways(a, b, plan)) {
    const y = middleY(from)
    return [
      { x: sideX(from, 'left', y), y },
      { x: laneX, y },
      { x: laneX, y: arrivalY },
      ...arrival,
    ]
  }
  const exitX = middleX(from) - from.width / 4
  const departureY = lanes.channelY(a.row + 1, plan.channels[a.row + 1]?.take(group) ?? 0)
  return [
    { x: exitX, y: from.y + from.height },
    { x: exitX, y: departureY },
    { x: laneX, y: departureY },
    { x: laneX, y: arrivalY },
    ...arrival,
  ]
}

/** Whether the flow comes straight down into a stage from the row above it. */
function hasStraightAbove(cell: Cell, plan: Plan): boolean {
  return plan.edges.some((edge) => {
    const from = plan.cells.get(edge.from)
    const to = plan.cells.get(edge.to)
    if (from === undefined || to === undefined || !areNeighbours(from, to)) return false
    const [upper, lower] = from.row < to.row ? [from, to] : [to, from]
    return upper.row !== lower.row && lower.index === cell.index
  })
}

function straight(from: FlowNode, to: FlowNode, isTwoWay: boolean, isForward: boolean): Point[] {
  const offset = isTwoWay ? (isForward ? -1 : 1) : 0
  if (from.y === to.y) {
    const y = middleY(from) + offset * 12
    const isRightward = from.x < to.x
    return [
      { x: sideX(from, isRightward ? 'right' : 'left', y), y },
      { x: sideX(to, isRightward ? 'left' : 'right', y), y },
    ]
  }
  const x = middleX(from) + offset * 36
  const isDownward = from.y < to.y
  return [
    { x, y: isDownward ? from.y + from.height : from.y },
    { x, y: isDownward ? to.y : to.y + to.height },
  ]
}
