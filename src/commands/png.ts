/* A painted picture as a PNG with a palette: a drawing has few colours, and so half the bytes. */
import { deflateSync } from 'node:zlib'

/** Four bytes for each point: red, green, blue, alpha. */
export type Pixels = { width: number; height: number; data: Uint8Array }

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

export type Color = readonly [red: number, green: number, blue: number]

/** Each point is the number of its colour in a palette of 256 at most. */
export type PalettePicture = {
  width: number
  height: number
  palette: readonly Color[]
  data: Uint8Array
}

/** Null when it cannot be said with a palette: more than 256 colours, or any that lets through. */
export function encodePalettePng({ width, height, data }: Pixels): Uint8Array | null {
  const colors = new Map<number, number>()
  const indexes = new Uint8Array(width * height)
  const points = new DataView(data.buffer, data.byteOffset, data.byteLength)
  let lastColor = -1
  let lastIndex = 0
  for (let point = 0; point < indexes.length; point += 1) {
    const color = points.getUint32(point * 4)
    if (color !== lastColor) {
      const index = colors.get(color) ?? colors.size
      if (index > 255 || (color & 0xff) !== 0xff) return null
      colors.set(color, index)
      lastColor = color
      lastIndex = index
    }
    indexes[point] = lastIndex
  }
  const palette = [...colors.keys()].map((color): Color => [
    color >>> 24,
    (color >>> 16) & 0xff,
    (color >>> 8) & 0xff,
  ])
  return encodePng({ width, height, palette, data: indexes })
}

export function encodePng({ width, height, palette, data }: PalettePicture): Uint8Array {
  // Each row begins with its filter, 0 for none: neighbours in a palette have nothing in common.
  const rows = new Uint8Array((width + 1) * height)
  for (let y = 0; y < height; y += 1) {
    rows.set(data.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  }
  const header = new DataView(new ArrayBuffer(13))
  header.setUint32(0, width)
  header.setUint32(4, height)
  // Eight bits a point, from a palette.
  header.setUint16(8, 0x0803)
  return Buffer.concat([
    signature,
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ])
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(content.length, 0)
  whole.set(body, 4)
  whole.writeUInt32BE(checksum(body), body.length + 4)
  return whole
}

const checksums = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** CRC-32, which older Nodes do not bring. */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (value >>> 8) ^ (checksums[(value ^ byte) & 0xff] ?? 0)
  return ~value >>> 0
}
