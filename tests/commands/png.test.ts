import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { encodePalettePng } from '#commands/png.ts'

const paper = [251, 247, 239, 255]
const ink = [34, 29, 23, 255]

function chunksOf(png: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(png)
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const name = bytes.toString('latin1', at + 4, at + 8)
    chunks.set(name, bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)))
  }
  return chunks
}

describe('a picture with a palette', () => {
  const data = Uint8Array.from([paper, ink, paper, ink, ink, ink].flat())
  const png = encodePalettePng({ width: 3, height: 2, data })

  it('says each colour once, and which one each point has', () => {
    const chunks = chunksOf(png ?? new Uint8Array())
    expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND'])
    expect([...(chunks.get('IHDR') ?? [])]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0])
    expect([...(chunks.get('PLTE') ?? [])]).toEqual([...paper.slice(0, 3), ...ink.slice(0, 3)])
    const rows = inflateSync(chunks.get('IDAT') ?? new Uint8Array())
    expect([...rows]).toEqual([0, 0, 1, 0, 0, 1, 1, 1])
  })

  it('ends each part with its checksum', () => {
    // That of an empty IEND is the same in every PNG.
    expect(
      Buffer.from(png ?? [])
        .subarray(-4)
        .toString('hex'),
    ).toBe('ae426082')
  })

  it('is none when a palette cannot say it', () => {
    const clear = Uint8Array.of(251, 247, 239, 128)
    expect(encodePalettePng({ width: 1, height: 1, data: clear })).toBeNull()
    const many = Uint8Array.from({ length: 257 * 4 }, (_, index) =>
      index % 4 === 3 ? 255 : index % 4 === 0 ? (index >> 2) & 255 : index >> 10,
    )
    expect(encodePalettePng({ width: 257, height: 1, data: many })).toBeNull()
  })
})
