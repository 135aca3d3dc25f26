import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg, type ResvgRenderOptions } from '@resvg/resvg-wasm'
import { encodePalettePng, type Pixels } from './png.ts'

let started: Promise<void> | undefined

/**
 * An SVG as a PNG, of its own size or of so many pixels in width. The same drawing gives the same
 * picture on every machine.
 */
export async function renderPng(svg: string, width?: number): Promise<Uint8Array> {
  const fit = width === undefined ? {} : { fitTo: { mode: 'width' as const, value: width } }
  const image = await paint(svg, fit)
  return encodePalettePng(pixelsOf(image)) ?? image.asPng()
}

/** An SVG as points. */
export async function renderPixels(svg: string): Promise<Pixels> {
  return pixelsOf(await paint(svg, {}))
}

async function paint(svg: string, options: ResvgRenderOptions) {
  // The painter's module may be started only once in a process.
  started ??= start()
  await started
  return new Resvg(svg, options).render()
}

function pixelsOf(image: Awaited<ReturnType<typeof paint>>): Pixels {
  return { width: image.width, height: image.height, data: image.pixels }
}

async function start(): Promise<void> {
  const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
  await initWasm(await readFile(file))
}
