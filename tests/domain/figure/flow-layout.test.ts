import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Stage } from '#domain/course/course.ts'
import { edgesOf } from '#domain/course/pipeline.ts'
import { type Box, labelSize, type Point } from '#domain/figure/drawing.ts'
import { type FlowDrawing, groupOf, textWidth, wrap } from '#domain/figure/flow-geometry.ts'
import { layOutTall } from '#domain/figure/tall-layout.ts'
import { layOutWide } from '#domain/figure/wide-layout.ts'
import { concerns, stages } from '../../features/guide/course-fixture.ts'

const layouts = [
  ['tall', layOutTall],
  ['wide', layOutWide],
] as const

/** Pipelines of any length whose decisions lead anywhere. */
const anyStages = fc
  .array(
    fc.option(
      fc.record({
        yes: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
        no: fc.array(fc.nat(), { minLength: 1, maxLength: 2 }),
      }),
      { nil: null, freq: 2 },
    ),
    { minLength: 1, maxLength: 20 },
  )
  .map((ways) => {
    const targets = (numbers: number[], own: number) =>
      [...new Set(numbers.map((number) => number % ways.length))]
        .filter((target) => target !== own)
        .map((target) => `etapa-${target}`)
    return ways.map((way, index): Stage => {
      return {
        id: `etapa-${index}`,
        aliases: [],
        number: index + 1,
        title: 'Monitoramento e Manutenção do Modelo'.slice(0, 8 + ((index * 7) % 28)),
        remark: null,
        description: [],
        decision: way && {
          yes: { label: 'Se SIM', content: [], targets: targets(way.yes, index) },
          no: { label: 'Se NÃO', content: [], targets: targets(way.no, index) },
        },
        practice: [],
      }
    })
  })

describe.each(layouts)('the %s layout', (_name, layOut) => {
  const real = layOut(stages, concerns, edgesOf(stages))

  it('draws every stage once and every edge of the graph', () => {
    expect(real.nodes.map((node) => node.id)).toEqual(stages.map((stage) => stage.id))
    expect(real.routes.map(({ from, to, kind }) => ({ from, to, kind }))).toEqual(edgesOf(stages))
  })

  it('keeps every title within its stage', () => {
    for (const node of real.nodes) {
      for (const line of node.lines) expect(textWidth(line, 15)).toBeLessThan(node.width - 40)
      expect(node.lines.join(' ')).toBe(node.stage.title)
    }
  })

  it('lays the concerns in the band around the whole, clear of each other', () => {
    expect(real.concerns.map((concern) => concern.id)).toEqual(concerns.map(({ id }) => id))
    for (const concern of real.concerns) {
      expect(isWithin(concern, real.outer)).toBe(true)
      expect(overlaps(concern, real.inner)).toBe(false)
      expect(concern.height).toBeGreaterThanOrEqual(44)
    }
    expectApart(real.concerns)
  })

  it('never lets a way run through a stage', () => {
    for (const { from, to, points } of real.routes) {
      for (const node of real.nodes) {
        expect([from, to, node.id, crosses(points, node)]).toEqual([from, to, node.id, false])
      }
    }
  })

  it('never lets two ways cross that do not share their trunk', () => {
    for (const a of real.routes) {
      for (const b of real.routes) {
        if (groupOf(a) === groupOf(b)) continue
        expect([groupOf(a), groupOf(b), meet(a.points, b.points)]).toEqual([
          groupOf(a),
          groupOf(b),
          false,
        ])
      }
    }
  })

  it('labels each way out of a decision once, clear of stages, of other labels and of other ways', () => {
    const labelled = real.routes.filter((route) => route.label !== null)
    expect(labelled.map(groupOf)).toEqual([
      'verificacao-de-desempenho yes',
      'verificacao-de-desempenho no',
      'decisao-de-retreinamento yes',
      'decisao-de-retreinamento no',
    ])
    const boxes = labelled.map((route) => labelBox(route.label ?? { x: 0, y: 0 }))
    expectApart([...boxes, ...real.nodes])
    labelled.forEach((route, index) => {
      const box = boxes[index]
      if (box === undefined) throw new Error('a label without a box')
      expect(isWithin(box, real.inner)).toBe(true)
      const others = real.routes.filter((other) => groupOf(other) !== groupOf(route))
      expect(others.filter((other) => crosses(other.points, box))).toEqual([])
    })
  })

  it('holds for any graph: stages apart, ways from border to border, all within the frame', () => {
    fc.assert(
      fc.property(anyStages, (anyGraph) => {
        const drawing = layOut(anyGraph, concerns, edgesOf(anyGraph))
        expectApart(drawing.nodes)
        for (const node of drawing.nodes) expect(isWithin(node, drawing.inner)).toBe(true)
        expectEndsAtBorders(drawing)
        for (const { points } of drawing.routes) {
          expectRightAngles(points)
          for (const point of points) {
            expect(isWithin({ ...point, width: 0, height: 0 }, drawing.inner)).toBe(true)
          }
        }
      }),
      { numRuns: 60, seed: 7 },
    )
  })
})

describe('wrap', () => {
  it.each([
    ['', 100, []],
    ['curto', 100, ['curto']],
    ['Análise do Problema de Negócio', 130, ['Análise do', 'Problema de', 'Negócio']],
    ['inconstitucionalissimamente é longo', 60, ['inconstitucionalissimamente', 'é longo']],
  ])('breaks "%s" at %d', (words, width, lines) => {
    expect(wrap(words, width)).toEqual(lines)
  })
})

function labelBox({ x, y }: Point): Box {
  const { width, height } = labelSize
  return { x: x - width / 2, y: y - height / 2, width, height }
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function isWithin(a: Box, b: Box): boolean {
  return (
    a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height
  )
}

function expectApart(boxes: readonly Box[]): void {
  boxes.forEach((box, index) => {
    for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false)
  })
}

function segmentsOf(points: readonly Point[]): Box[] {
  return points.slice(1).map((end, index) => {
    const start = points[index] ?? end
    return {
      x: Math.min(start.x, end.x),
      y: Math.min(start.y, end.y),
      width: Math.abs(end.x - start.x),
      height: Math.abs(end.y - start.y),
    }
  })
}

const crosses = (points: readonly Point[], box: Box): boolean =>
  segmentsOf(points).some((segment) => overlaps(segment, inset(box)))

/** Touching a border is arriving, not crossing; pointed ends reach in by their slope. */
const inset = (box: Box): Box => ({
  x: box.x + 16,
  y: box.y + 1,
  width: box.width - 32,
  height: box.height - 2,
})

const meet = (a: readonly Point[], b: readonly Point[]): boolean =>
  segmentsOf(a).some((one) => segmentsOf(b).some((other) => overlaps(grow(one), other)))

const grow = (box: Box): Box => ({
  x: box.x - 1,
  y: box.y - 1,
  width: box.width + 2,
  height: box.height + 2,
})

function expectEndsAtBorders(drawing: FlowDrawing): void {
  const byId = new Map(drawing.nodes.map((node) => [node.id, node]))
  for (const route of drawing.routes) {
    for (const [point, id] of [
      [route.points[0], route.from],
      [route.points.at(-1), route.to],
    ] as const) {
      const node = byId.get(id)
      if (point === undefined || node === undefined) throw new Error('a way without an end')
      const tip = node.stage.decision === null ? 0 : 16
      const atSide =
        Math.min(Math.abs(point.x - node.x), Math.abs(point.x - node.x - node.width)) <= tip
      const atEdge = point.y === node.y || point.y === node.y + node.height
      expect(atSide || atEdge).toBe(true)
      expect(isWithin({ ...point, width: 0, height: 0 }, grow(node))).toBe(true)
    }
  }
}

function expectRightAngles(points: readonly Point[]): void {
  points.slice(1).forEach((end, index) => {
    const start = points[index]
    expect(start?.x === end.x || start?.y === end.y).toBe(true)
  })
}
