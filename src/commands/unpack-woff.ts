/* A font as it is packed for browsers (WOFF 1), unpacked to the form that everything else reads. */
import { inflateSync } from 'node:zlib'

const woffHeader = 44
const woffEntry = 20
const header = 12
const entry = 16

/** The tables keep their order, each from a place that four divides, and their checksums. */
export function unpackWoff(woff: Uint8Array): Uint8Array {
  const packed = Buffer.from(woff.buffer, woff.byteOffset, woff.byteLength)
  const count = packed.readUInt16BE(12)
  const directory = Buffer.alloc(header + entry * count)
  // The kind of the outlines. What stands behind the count would only speed up searching.
  packed.copy(directory, 0, 4, 8)
  directory.writeUInt16BE(count, 4)
  const parts: Uint8Array[] = [directory]
  let start = directory.length
  for (let index = 0; index < count; index += 1) {
    const from = woffHeader + index * woffEntry
    const tag = packed.readUInt32BE(from)
    const offset = packed.readUInt32BE(from + 4)
    const packedLength = packed.readUInt32BE(from + 8)
    const length = packed.readUInt32BE(from + 12)
    const checksum = packed.readUInt32BE(from + 16)
    const content = packed.subarray(offset, offset + packedLength)
    const table = packedLength < length ? inflateSync(content) : content
    for (const [at, value] of [tag, checksum, start, length].entries()) {
      directory.writeUInt32BE(value, header + index * entry + at * 4)
    }
    const padding = Buffer.alloc(-length & 3)
    parts.push(table, padding)
    start += length + padding.length
  }
  return Buffer.concat(parts)
}
