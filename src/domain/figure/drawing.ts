/*
 * The pipeline figure as data: where its marks stand and its ways run. It is laid out when the
 * course is built, so no browser carries the rules of the layout. Stages, concerns and edges are
 * not repeated here: a mark or a way belongs to the one at the same place in its list.
 */

export type Point = { x: number; y: number }
export type Box = { x: number; y: number; width: number; height: number }

/** The same pipeline for narrow and for wide places. */
export type Drawings = { tall: Drawing; wide: Drawing }

/** Units are CSS pixels at full size, rounded to quarters. */
export type Drawing = {
  width: number
  height: number
  /** The band of the cross-cutting concerns lies between the edge of the drawing and this. */
  inner: Box
  /** One for each stage, in their order. */
  nodes: Mark[]
  /** One for each concern, in their order. */
  concerns: Mark[]
  /** One for each edge, in the order of `edgesOf`. */
  routes: Route[]
}

/** A place for a title, which is broken into lines that fit. */
export type Mark = Box & { lines: string[] }

export type Route = {
  /** Corners of the line, from the border of one node to the border of the other. */
  points: Point[]
  /** Middle of the SIM or NÃO label; edges that share a trunk carry one label together. */
  label: Point | null
}

export const fontSize = 15
export const lineHeight = 19
export const labelSize = { width: 42, height: 22 }
/** How far the pointed ends of a decision reach in. */
export const tip = 16
/** Room for the stage's number at the left of its title. */
export const numberWidth = 30
/** The line "ponto de decisão" over the title of a decision. */
export const kickerHeight = 19

export const middleX = (box: Box): number => box.x + box.width / 2
export const middleY = (box: Box): number => box.y + box.height / 2
