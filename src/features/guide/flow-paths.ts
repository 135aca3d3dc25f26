/* Corners to SVG path data. */
import type { Point } from '#domain/figure/drawing.ts'

const cornerRadius = 9
/** Lines stop short of the border so that the head's point, not its shaft, touches it. */
const headGap = 6

/** A line through the corners, each of them rounded, that leaves room for its head. */
export function linePath(points: readonly Point[]): string {
  const corners = [...points]
  const last = corners.pop()
  const beforeLast = corners.at(-1)
  if (last === undefined || beforeLast === undefined) return ''
  const end = toward(last, beforeLast, headGap)
  const all = [...corners, end]
  const [first] = all
  if (first === undefined) return ''
  let path = `M${text(first)}`
  for (let index = 1; index < all.length - 1; index += 1) {
    const before = all[index - 1]
    const corner = all[index]
    const after = all[index + 1]
    if (before === undefined || corner === undefined || after === undefined) continue
    const radius = Math.min(cornerRadius, distance(before, corner) / 2, distance(corner, after) / 2)
    path += `L${text(toward(corner, before, radius))}Q${text(corner)} ${text(toward(corner, after, radius))}`
  }
  return `${path}L${text(end)}`
}

/** The triangle at the end of a line. */
export function arrowHead(points: readonly Point[], size: number): string {
  const end = points.at(-1)
  const before = points.at(-2)
  if (end === undefined || before === undefined) return ''
  const base = toward(end, before, size)
  const half = size * 0.52
  const isHorizontal = end.y === before.y
  const a = isHorizontal ? { x: base.x, y: base.y - half } : { x: base.x - half, y: base.y }
  const b = isHorizontal ? { x: base.x, y: base.y + half } : { x: base.x + half, y: base.y }
  return `M${text(end)}L${text(a)}L${text(b)}Z`
}

function toward(from: Point, to: Point, length: number): Point {
  const full = distance(from, to)
  if (full === 0) return from
  return {
    x: from.x + ((to.x - from.x) * length) / full,
    y: from.y + ((to.y - from.y) * length) / full,
  }
}

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y)

/** Tenths are finer than any screen; the same digits on server and client keep hydration quiet. */
const text = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
