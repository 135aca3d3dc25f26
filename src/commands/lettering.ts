/*
 * A font in one size. Each letter is painted once and then laid into many pictures: to paint a whole
 * picture of text takes ten times as long.
 */
import type { FontMetrics } from './font-metrics.ts'
import { cover, type InkCanvas, type Mask } from './ink-canvas.ts'
import { renderPixels } from './render-png.ts'

/** `file` holds one weight of the family; the painter finds it by these names. */
export type Font = { family: string; weight: number; file: Uint8Array; metrics: FontMetrics }

/** A letter begins at a whole pixel or at one of so many places before the next one. */
const placesInPixel = 4

export class Lettering {
  readonly #font: Font
  readonly #size: number
  /** By the place in a pixel and the character. */
  readonly #masks = new Map<string, Mask>()

  /** `size` in pixels, as are all lengths. */
  constructor(font: Font, size: number) {
    this.#font = font
    this.#size = size
  }

  widthOf(line: string): number {
    return this.#place(line).end
  }

  /** From the middle of a line of text to its baseline. */
  get drop(): number {
    const { ascent, descent } = this.#font.metrics
    return ((ascent + descent) / 2) * this.#size
  }

  /** Writes a line that begins at `left`; what the font does not have is left out. */
  async write(canvas: InkCanvas, line: string, left: number, baseline: number, ink: number) {
    for (const { character, x } of this.#place(line).letters) {
      if (!this.#font.metrics.has(character)) continue
      const steps = Math.round((left + x) * placesInPixel)
      const pixel = Math.floor(steps / placesInPixel)
      const mask = await this.#maskOf(character, steps - pixel * placesInPixel)
      cover(canvas, mask, pixel, Math.round(baseline), ink)
    }
  }

  #place(line: string) {
    const { metrics } = this.#font
    let end = 0
    let before: string | null = null
    const letters = [...line].map((character) => {
      if (before !== null) end += metrics.kerning(before, character) * this.#size
      const x = end
      end += metrics.advanceOf(character) * this.#size
      before = character
      return { character, x }
    })
    return { letters, end }
  }

  /** A character that begins so many places behind a pixel, told from there on the baseline. */
  async #maskOf(character: string, place: number): Promise<Mask> {
    const key = `${place}${character}`
    const known = this.#masks.get(key)
    if (known !== undefined) return known
    const mask = await this.#paint(character, place / placesInPixel)
    this.#masks.set(key, mask)
    return mask
  }

  /** Alone: beside others its faintest points would depend on where it stands. */
  async #paint(character: string, x: number): Promise<Mask> {
    const { family, weight, file, metrics } = this.#font
    const size = this.#size
    const above = Math.ceil(metrics.ascent * size)
    const height = above + Math.ceil(-metrics.descent * size)
    // Letters reach beyond their own width.
    const margin = Math.ceil(size / 4)
    const width = Math.ceil(metrics.advanceOf(character) * size) + 2 * margin
    const style = `font-family="${family}" font-weight="${weight}" font-size="${size}"`
    const letter = `<text x="${margin + x}" y="${above}" ${style}>&#${character.codePointAt(0)};</text>`
    const { data } = await renderPixels(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${letter}</svg>`,
      [file],
    )
    const opacity = Uint8Array.from(
      { length: width * height },
      (_, point) => data[point * 4 + 3] ?? 0,
    )
    return { left: -margin, top: -above, width, height, data: opacity }
  }
}
