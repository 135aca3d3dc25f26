import { describe, expect, it } from 'vitest'
import { edgesOf } from '#domain/course/pipeline.ts'
import { drawPipeline } from '#domain/figure/draw-pipeline.ts'
import type { Drawing } from '#domain/figure/drawing.ts'
import type { FlowDrawing } from '#domain/figure/flow-geometry.ts'
import { layOutTall } from '#domain/figure/tall-layout.ts'
import { layOutWide } from '#domain/figure/wide-layout.ts'
import { concerns, stages } from '../../features/guide/course-fixture.ts'

const edges = edgesOf(stages)
const drawings = drawPipeline({ stages, concerns })

const cases: [name: string, drawing: Drawing, layout: FlowDrawing][] = [
  ['tall', drawings.tall, layOutTall(stages, concerns, edges)],
  ['wide', drawings.wide, layOutWide(stages, concerns, edges)],
]

describe.each(cases)('the %s drawing', (_name, drawing, layout) => {
  it('has a place for each stage, concern and edge, in their order', () => {
    expect(drawing.nodes.map(joined)).toEqual(stages.map(({ title }) => title))
    expect(drawing.concerns.map(joined)).toEqual(concerns.map(({ title }) => title))
    expect(layout.routes.map(({ from, to, kind }) => ({ from, to, kind }))).toEqual(edges)
    expect(drawing.routes).toHaveLength(edges.length)
  })

  it('stands where the layout put it, to a quarter of a pixel', () => {
    const exact = numbersIn({
      width: layout.width,
      height: layout.height,
      inner: layout.inner,
      nodes: layout.nodes.map(({ x, y, width, height }) => ({ x, y, width, height })),
      concerns: layout.concerns.map(({ x, y, width, height }) => ({ x, y, width, height })),
      routes: layout.routes.map(({ points, label }) => ({ points, label })),
    })
    const drawn = numbersIn(drawing)
    expect(drawn).toHaveLength(exact.length)
    drawn.forEach((length, index) => {
      expect(Math.abs(length - (exact[index] ?? NaN))).toBeLessThanOrEqual(0.125)
      expect(Number.isInteger(length * 4)).toBe(true)
    })
  })

  it('repeats nothing of the course but the lines of the titles', () => {
    const words = JSON.stringify(drawing)
    for (const { id } of [...stages, ...concerns]) expect(words).not.toContain(id)
  })
})

const joined = ({ lines }: { lines: string[] }) => lines.join(' ')

/** Every number in a value, in the order in which it is written. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(numbersIn)
}
