import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { encodePalettePng } from './png.ts'

let started: Promise<void> | undefined

/**
 * An SVG as a PNG, of its own size or of so many pixels in width. The same drawing gives the same
 * picture on every machine.
 */
export async function renderPng(svg: string, width?: number): Promise<Uint8Array> {
  // The painter's module may be started only once in a process.
  started ??= start()
  await started
  const fit = width === undefined ? {} : { fitTo: { mode: 'width' as const, value: width } }
  const image = new Resvg(svg, fit).render()
  const pixels = { width: image.width, height: image.height, data: image.pixels }
  return encodePalettePng(pixels) ?? image.asPng()
}

async function start(): Promise<void> {
  const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
  await initWasm(await readFile(file))
}
