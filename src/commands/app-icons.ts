/* The icons of the installed app, in the sizes that systems ask for, from the one drawing. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderPng } from './render-png.ts'

/** Where the drawing and its copies lie in the site; src/app/web-manifest.ts names them too. */
const drawing = 'icone.svg'
const folder = 'icones'

/** How much of the side the drawing takes where a system cuts the icon to a shape of its own. */
const safePart = 0.82

export async function writeAppIcons(siteDir: string): Promise<void> {
  const svg = await readFile(join(siteDir, drawing), 'utf8')
  await mkdir(join(siteDir, folder), { recursive: true })
  const wanted = [
    { file: 'icone-192.png', svg, size: 192 },
    { file: 'icone-512.png', svg, size: 512 },
    { file: 'recortavel-512.png', svg: fillSquare(svg, safePart), size: 512 },
    // Rounded by the system, which shows black where a corner is empty.
    { file: 'apple-180.png', svg: fillSquare(svg, 1), size: 180 },
  ]
  for (const { file, svg, size } of wanted) {
    await writeFile(join(siteDir, folder, file), await renderPng(svg, size))
  }
}

/** The drawing on a square of its own paper, up to the corners; `part` of the side is drawing. */
export function fillSquare(svg: string, part: number): string {
  const paper = /<rect [^>]*fill="([^"]+)"/.exec(svg)?.[1]
  if (paper === undefined) throw new Error('the icon must begin with its paper, a filled <rect>')
  const margin = `${((1 - part) / 2) * 100}%`
  const side = `${part * 100}%`
  const inner = svg.replace(
    '<svg ',
    `<svg x="${margin}" y="${margin}" width="${side}" height="${side}" `,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${paper}"/>${inner}</svg>`
}
