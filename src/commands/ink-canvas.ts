/* A picture in a few inks on one paper: points of a palette that holds the shades of each ink. */
import type { Color } from './png.ts'

/** How much of each point is covered, 0 to 255, in a box at a place. */
export type Mask = { left: number; top: number; width: number; height: number; data: Uint8Array }

/** From the paper, which is none of them, to an ink; those of three inks fit into a palette. */
const shades = 80

export type InkCanvas = {
  width: number
  height: number
  palette: readonly Color[]
  data: Uint8Array
}

export function createCanvas(
  { width, height }: { width: number; height: number },
  paper: Color,
  inks: readonly Color[],
): InkCanvas {
  const palette = [paper, ...inks.flatMap((ink) => shadesOf(paper, ink))]
  return { width, height, palette, data: new Uint8Array(width * height) }
}

function shadesOf(paper: Color, ink: Color): Color[] {
  const between = (channel: 0 | 1 | 2, share: number) =>
    Math.round(paper[channel] + (ink[channel] - paper[channel]) * share)
  return Array.from({ length: shades }, (_, index): Color => {
    const share = (index + 1) / shades
    return [between(0, share), between(1, share), between(2, share)]
  })
}

/** Covers what the mask says with an ink, by its number; what lies outside is left out. */
export function cover(canvas: InkCanvas, mask: Mask, x: number, y: number, ink: number): void {
  const { width, height, data } = canvas
  const left = x + mask.left
  const top = y + mask.top
  const firstColumn = Math.max(0, -left)
  const lastColumn = Math.min(mask.width, width - left)
  for (let row = Math.max(0, -top); row < Math.min(mask.height, height - top); row += 1) {
    const from = row * mask.width
    const to = (top + row) * width + left
    for (let column = firstColumn; column < lastColumn; column += 1) {
      const shade = Math.round(((mask.data[from + column] ?? 0) * shades) / 255)
      const color = ink * shades + shade
      // Where two letters meet, the darker point counts.
      if (shade > 0 && color > (data[to + column] ?? 0)) data[to + column] = color
    }
  }
}
