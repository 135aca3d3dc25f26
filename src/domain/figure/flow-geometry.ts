/*
 * Shapes and measures shared by the two layouts of the pipeline figure. Units are CSS pixels at
 * full size. Text is measured by an estimate, since the figure is laid out at build time, where
 * no font can be asked; the estimate errs on the wide side.
 */
import type { Stage } from '../course/course.ts'
import type { Edge, EdgeKind } from '../course/pipeline.ts'
import {
  type Box,
  fontSize,
  kickerHeight,
  labelSize,
  lineHeight,
  type Mark,
  middleY,
  numberWidth,
  type Point,
  type Route,
  tip,
} from './drawing.ts'

export type FlowNode = Mark & { id: string; stage: Stage }
export type FlowConcern = Mark & { id: string }
export type FlowRoute = Edge & Route

export type FlowDrawing = {
  width: number
  height: number
  /** The band of the cross-cutting concerns lies between these two. */
  outer: Box
  inner: Box
  nodes: FlowNode[]
  concerns: FlowConcern[]
  routes: FlowRoute[]
}

export const groupOf = (edge: { from: string; kind: EdgeKind }): string =>
  `${edge.from} ${edge.kind}`

/** Where a horizontal line at height `y` meets the left or right border of a node. */
export function sideX(node: FlowNode, side: 'left' | 'right', y: number): number {
  const half = node.height / 2
  const inset = node.stage.decision === null ? 0 : (Math.abs(y - middleY(node)) / half) * tip
  return side === 'left' ? node.x + inset : node.x + node.width - inset
}

/** Breaks a text into lines no wider than `width`; a longer word stands alone. */
export function wrap(text: string, width: number, size = fontSize): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return line === '' ? lines : [...lines, line]
}

export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const letter of text) ems += letterWidth(letter)
  return ems * size
}

function letterWidth(letter: string): number {
  if (/[iíjlI.,:;'’|]/.test(letter)) return 0.31
  if (/[ftr ()-]/.test(letter)) return 0.42
  if (/[mwMW]/.test(letter)) return 0.9
  if (/\p{Lu}|\d/u.test(letter)) return 0.68
  return 0.59
}

/** The lines of a stage's title and the height that they need. */
export function titleIn(stage: Stage, nodeWidth: number): { lines: string[]; height: number } {
  const ends = stage.decision === null ? 16 : 2 * tip
  const lines = wrap(stage.title, nodeWidth - numberWidth - ends)
  const kicker = stage.decision === null ? 0 : kickerHeight
  return { lines, height: lines.length * lineHeight + kicker }
}

/**
 * The place of the SIM or NÃO label: on the first stretch that is long enough to carry it, close
 * to where the way leaves its decision, since that is where one chooses.
 */
export function labelOn(points: readonly Point[]): Point | null {
  for (let index = 1; index < points.length; index += 1) {
    const a = points[index - 1]
    const b = points[index]
    if (a === undefined || b === undefined) continue
    const length = Math.abs(b.x - a.x) + Math.abs(b.y - a.y)
    const extent = a.y === b.y ? labelSize.width : labelSize.height
    if (length < extent + 12) continue
    // A little before the middle of a short stretch, whose other end is taken by the head.
    const at = Math.min(length / 2 - 4, extent / 2 + 28) / length
    return { x: a.x + (b.x - a.x) * at, y: a.y + (b.y - a.y) * at }
  }
  return null
}

/** Gives each group of edges (one way out of one stage) its own track, in order of arrival. */
export function createTracks(): { take(group: string): number; count(): number } {
  const tracks = new Map<string, number>()
  return {
    take(group) {
      const track = tracks.get(group) ?? tracks.size
      tracks.set(group, track)
      return track
    },
    count: () => tracks.size,
  }
}

/** Puts the label of each group of edges on the first of them and on no other. */
export function withLabels(routes: readonly Omit<FlowRoute, 'label'>[]): FlowRoute[] {
  const labelled = new Set<string>()
  return routes.map((route) => {
    const group = groupOf(route)
    if (route.kind === 'next' || labelled.has(group)) return { ...route, label: null }
    labelled.add(group)
    return { ...route, label: labelOn(route.points) }
  })
}
