/*
 * A font in one size. Each letter is painted once and then laid into many pictures: to paint a whole
 * picture of text takes ten times as long.
 */
import type { Font, Glyph } from 'fontkit'
import { cover, type InkCanvas, type Mask } from './ink-canvas.ts'
import { renderPixels } from './render-png.ts'

/** A letter begins at a whole pixel or at one of so many places before the next one. */
const placesInPixel = 4

/** Glyphs and where each begins, and what all take; in the font's own units. */
type Word = { glyphs: { glyph: Glyph; x: number }[]; width: number }

export class Lettering {
  readonly #font: Font
  /** Pixels in a unit of the font. */
  readonly #scale: number
  /** Texts repeat their words, and to lay one out takes longer than to write it. */
  readonly #words = new Map<string, Word>()
  /** By the place in a pixel and the glyph. */
  readonly #masks = new Map<string, Mask>()

  /** `size` in pixels, as are all lengths. */
  constructor(font: Font, size: number) {
    this.#font = font
    this.#scale = size / font.unitsPerEm
  }

  widthOf(line: string): number {
    return this.#place(line).width * this.#scale
  }

  /** From the middle of a line of text to its baseline. */
  get drop(): number {
    return ((this.#font.ascent + this.#font.descent) / 2) * this.#scale
  }

  /** Writes a line that begins at `left`; what the font does not have is left out. */
  async write(canvas: InkCanvas, line: string, left: number, baseline: number, ink: number) {
    for (const { glyph, x } of this.#place(line).glyphs) {
      if (glyph.id === 0) continue
      const steps = Math.round((left + x * this.#scale) * placesInPixel)
      const pixel = Math.floor(steps / placesInPixel)
      const mask = await this.#maskOf(glyph, steps - pixel * placesInPixel)
      cover(canvas, mask, pixel, Math.round(baseline), ink)
    }
  }

  #place(line: string): Word {
    const glyphs: Word['glyphs'] = []
    let width = 0
    for (const part of line.split(/( )/u)) {
      const word = this.#wordOf(part)
      for (const { glyph, x } of word.glyphs) glyphs.push({ glyph, x: width + x })
      width += word.width
    }
    return { glyphs, width }
  }

  #wordOf(text: string): Word {
    const known = this.#words.get(text)
    if (known !== undefined) return known
    const run = this.#font.layout(text)
    let width = 0
    const glyphs = run.glyphs.map((glyph, index) => {
      const x = width
      width += run.positions[index]?.xAdvance ?? 0
      return { glyph, x }
    })
    const word = { glyphs, width }
    this.#words.set(text, word)
    return word
  }

  /** A glyph that begins so many places behind a pixel, told from there on the baseline. */
  async #maskOf(glyph: Glyph, place: number): Promise<Mask> {
    const key = `${place} ${glyph.id}`
    const known = this.#masks.get(key)
    if (known !== undefined) return known
    const mask = await this.#paint(glyph, place / placesInPixel)
    this.#masks.set(key, mask)
    return mask
  }

  /** Alone: beside others its faintest points would depend on where it stands. */
  async #paint(glyph: Glyph, x: number): Promise<Mask> {
    const { ascent, descent, unitsPerEm } = this.#font
    const scale = this.#scale
    const above = Math.ceil(ascent * scale)
    const height = above + Math.ceil(-descent * scale)
    // Letters reach beyond their own width.
    const margin = Math.ceil((unitsPerEm * scale) / 4)
    const width = Math.ceil(glyph.advanceWidth * scale) + 2 * margin
    const place = `translate(${margin + x} ${above}) scale(${scale} ${-scale})`
    const { data } = await renderPixels(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path transform="${place}" d="${glyph.path.toSVG()}"/></svg>`,
    )
    const opacity = Uint8Array.from(
      { length: width * height },
      (_, point) => data[point * 4 + 3] ?? 0,
    )
    return { left: -margin, top: -above, width, height, data: opacity }
  }
}
