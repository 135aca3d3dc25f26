/*
 * QR codes of addresses, as shapes. The only file that knows the library; large enough to be
 * imported only when someone asks for a code.
 */
import { encode } from 'uqr'
import { escapeMarkup } from './link-formats.ts'

/** `size` is the side in modules, the quiet zone on both sides included; `path` its dark modules. */
export type QrCode = { size: number; path: string }

/** Modules of white around the code; the standard's least, and scanners do ask for it. */
export const quietZone = 4

/**
 * The code of an address. It stays readable with 15 % of it soiled or torn, which a sheet on a wall
 * needs and a screen does not mind. Throws for texts of more than 2,331 bytes.
 */
export function createQrCode(url: string): QrCode {
  const { size, data } = encode(url, { ecc: 'M', boostEcc: true, border: quietZone })
  return { size, path: data.map(drawRow).join('') }
}

// One rectangle for each run of dark modules: a tenth of the elements that modules would be.
function drawRow(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    if (row[x] !== true) continue
    const start = x
    while (row[x + 1] === true) x++
    const width = x + 1 - start
    path += `M${start} ${y}h${width}v1h-${width}z`
  }
  return path
}

/** The code as an SVG file of `pixels` by `pixels`, black on white, named by its title. */
export function writeQrFile({ size, path }: QrCode, title: string, pixels = 1024): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${pixels}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`,
    `<title>${escapeMarkup(title)}</title>`,
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/>`,
    `<path fill="#000" d="${path}"/>`,
    '</svg>\n',
  ].join('\n')
}

/** @example qrFileName('/guia/pipeline#feature-store') // 'qr-guia-pipeline-feature-store.svg' */
export function qrFileName(address: string): string {
  const words = address.split(/[^a-z0-9]+/).filter((word) => word !== '')
  return `${['qr', ...(words.length > 0 ? words : ['inicio'])].join('-')}.svg`
}
