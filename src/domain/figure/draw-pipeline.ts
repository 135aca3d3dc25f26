import { edgesOf, type Pipeline } from '../course/pipeline.ts'
import type { Box, Drawing, Drawings, Mark, Point } from './drawing.ts'
import type { FlowDrawing } from './flow-geometry.ts'
import { layOutTall } from './tall-layout.ts'
import { layOutWide } from './wide-layout.ts'

/** Lays out both drawings of a pipeline. */
export function drawPipeline({ stages, concerns }: Pipeline): Drawings {
  const edges = edgesOf(stages)
  return {
    tall: toDrawing(layOutTall(stages, concerns, edges)),
    wide: toDrawing(layOutWide(stages, concerns, edges)),
  }
}

/** What is left to know of a layout when stages, concerns and edges are known. */
function toDrawing({ width, height, inner, nodes, concerns, routes }: FlowDrawing): Drawing {
  return {
    width: quarters(width),
    height: quarters(height),
    inner: toBox(inner),
    nodes: nodes.map(toMark),
    concerns: concerns.map(toMark),
    routes: routes.map(({ points, label }) => ({
      points: points.map(toPoint),
      label: label && toPoint(label),
    })),
  }
}

const toMark = (mark: Mark): Mark => ({ ...toBox(mark), lines: mark.lines })

const toBox = ({ x, y, width, height }: Box): Box => ({
  ...toPoint({ x, y }),
  width: quarters(width),
  height: quarters(height),
})

const toPoint = ({ x, y }: Point): Point => ({ x: quarters(x), y: quarters(y) })

/** Hardly seen on any screen, and exact in binary, so that sums of them stay short. */
const quarters = (length: number): number => Math.round(length * 4) / 4
