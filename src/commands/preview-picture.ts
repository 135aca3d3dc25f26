/*
 * The picture that messengers show beside a shared link, made at build time. Its letters come from
 * a font of our own, so that a machine's fonts change nothing.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import { fillSquare } from './app-icons.ts'
import { breakLines } from './break-lines.ts'
import { cover, createCanvas, type InkCanvas } from './ink-canvas.ts'
import { Lettering } from './lettering.ts'
import { previewSize } from './page-preview.ts'
import { encodePng, type Color } from './png.ts'
import { renderPixels } from './render-png.ts'

export type Preview = { siteName: string; title: string; description: string }

/** The light theme's colours of src/ui/theme.css: messengers tell no theme. */
const paper: Color = [0xfb, 0xf7, 0xef]
const ink = 0
const muted = 1
const accent = 2
const inks: readonly Color[] = [
  [0x22, 0x1d, 0x17],
  [0x54, 0x4c, 0x42],
  [0x0b, 0x4f, 0x5c],
]

/** The stripe at the left edge, and where the drawing of the app stands, in its own size; in pixels. */
const edge = 18
const icon = { left: edge + 76, top: 64, size: 64 }
/** Where title and description stand. */
const room = { top: icon.top + icon.size, bottom: previewSize.height - 60 }
const lineLength = previewSize.width - icon.left - 76
const mostLines = 3
/** Longer titles are set smaller, so that they take three lines at most: letters, size in pixels. */
const titleSizes = [
  [48, 82],
  [70, 66],
  [Infinity, 54],
] as const

/** Loads fonts and painter once; the function that it gives returns the bytes of a PNG. */
export async function createPreviewPainter(): Promise<(preview: Preview) => Promise<Uint8Array>> {
  const [regular, semibold, backdrop] = await Promise.all([
    loadFont(400),
    loadFont(600),
    paintBackdrop(),
  ])
  const site = new Lettering(regular, 36)
  const small = { letters: new Lettering(regular, 32), lineHeight: 32 * 1.35 }
  const titles = titleSizes.map(([most, size]) => ({
    most,
    letters: new Lettering(semibold, size),
    lineHeight: size * 1.12,
  }))

  return async ({ siteName, title, description }) => {
    const canvas = { ...backdrop, data: backdrop.data.slice() }
    const siteLine = icon.top + icon.size / 2 + site.drop
    await site.write(canvas, siteName, icon.left + icon.size + 22, siteLine, accent)
    const large = titles.find(({ most }) => title.length <= most) ?? small
    const titleBlock = setText(large, title)
    const block = setText(small, description)
    const free = room.bottom - room.top - titleBlock.height - block.height
    await titleBlock.write(canvas, room.top + free / 2, ink)
    await block.write(canvas, room.bottom - block.height, muted)
    return encodePng(canvas)
  }
}

type Style = { letters: Lettering; lineHeight: number }

function setText({ letters, lineHeight }: Style, text: string) {
  const lines = breakLines(text, lineLength, mostLines, (line) => letters.widthOf(line))
  return {
    height: lines.length * lineHeight,
    write: async (canvas: InkCanvas, top: number, color: number): Promise<void> => {
      for (const [index, line] of lines.entries()) {
        const baseline = top + (index + 0.5) * lineHeight + letters.drop
        await letters.write(canvas, line, icon.left, baseline, color)
      }
    },
  }
}

/** What is the same in every picture: the paper, the stripe and the drawing of the app. */
async function paintBackdrop(): Promise<InkCanvas> {
  const canvas = createCanvas(previewSize, paper, inks)
  const { height } = previewSize
  const stripe = new Uint8Array(edge * height).fill(255)
  cover(canvas, { left: 0, top: 0, width: edge, height, data: stripe }, 0, 0, accent)
  const drawing = await renderPixels(fillSquare(await readFile('public/icone.svg', 'utf8'), 1))
  // Drawn in the accent on the paper, so that one channel tells how much of a point is covered.
  const depth = paper[0] - (inks[accent]?.[0] ?? 0)
  const data = Uint8Array.from(
    { length: icon.size ** 2 },
    (_, point) => (Math.max(0, paper[0] - (drawing.data[point * 4] ?? 0)) / depth) * 255,
  )
  const box = { left: 0, top: 0, width: icon.size, height: icon.size }
  cover(canvas, { ...box, data }, icon.left, icon.top, accent)
  return canvas
}

const require = createRequire(import.meta.url)

async function loadFont(weight: number): Promise<Font> {
  const name = `@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`
  const font = create(await readFile(require.resolve(name)))
  if (!('layout' in font)) throw new Error(`${name} holds many fonts`)
  return font
}
