/*
 * Reads a QR code back from its drawing, written from the standard (ISO/IEC 18004) and not from the
 * library that draws: modules to codewords to text. Versions 1 to 10 and bytes only, which is what
 * addresses need, and no error correction, because nothing is lost between a path and its reader.
 */

/** For versions 1 to 10 by level, as the standard's table 9 has it. */
const correctionPerBlock = {
  L: [7, 10, 15, 20, 26, 18, 20, 24, 30, 18],
  M: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26],
  Q: [13, 22, 18, 26, 18, 24, 18, 22, 20, 24],
  H: [17, 28, 22, 16, 22, 28, 26, 26, 24, 28],
}
const blockCounts = {
  L: [1, 1, 1, 1, 1, 2, 2, 2, 2, 4],
  M: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5],
  Q: [1, 1, 2, 2, 4, 4, 6, 6, 8, 8],
  H: [1, 1, 2, 4, 4, 4, 5, 6, 8, 8],
}
const totalCodewords = [26, 44, 70, 100, 134, 172, 196, 242, 292, 346]
const alignmentCentres = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
]
const levels = ['M', 'L', 'H', 'Q'] as const

const masks: ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_x, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

type Matrix = boolean[][]

/** The text in a code that is drawn as rectangles (`Mx yhWv1h-Wz`) within `size` by `size`. */
export function readQrPath(path: string, size: number): string {
  const drawn: Matrix = Array.from({ length: size }, () => Array<boolean>(size).fill(false))
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(width))
  }
  const border = drawn.findIndex((row) => row.includes(true))
  const code = drawn.slice(border, size - border).map((row) => row.slice(border, size - border))
  return readQrMatrix(code)
}

function readQrMatrix(code: Matrix): string {
  const version = (code.length - 17) / 4
  if (!Number.isInteger(version) || version < 1 || version > 10) {
    throw new Error(`a code of ${code.length} modules cannot be read`)
  }
  const { level, mask } = readFormat(code)
  const codewords = readCodewords(code, version, mask)
  return readText(joinBlocks(codewords, version, level), version)
}

/** Around the upper left finder: the level and the mask, in the standard's order of modules. */
function readFormat(code: Matrix) {
  const along = [0, 1, 2, 3, 4, 5, 7, 8]
  const bits = [
    ...along.map((x) => code[8]?.[x]),
    ...[7, 5, 4, 3, 2, 1, 0].map((y) => code[y]?.[8]),
  ]
  const format = toNumber(bits.map((bit) => bit === true)) ^ 0x5412
  const level = levels[format >> 13]
  const mask = masks[(format >> 10) & 7]
  if (level === undefined || mask === undefined) throw new Error('no format')
  return { level, mask }
}

/** Up and down in pairs of columns from the lower right, past the patterns. */
function readCodewords(code: Matrix, version: number, mask: (x: number, y: number) => boolean) {
  const size = code.length
  const bits: boolean[] = []
  let isUpward = true
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right--
    for (let step = 0; step < size; step++) {
      const y = isUpward ? size - 1 - step : step
      for (const x of [right, right - 1]) {
        if (!isPattern(x, y, version, size)) bits.push((code[y]?.[x] === true) !== mask(x, y))
      }
    }
    isUpward = !isUpward
  }
  const total = totalCodewords[version - 1] ?? 0
  return Array.from({ length: total }, (_, at) => toNumber(bits.slice(at * 8, at * 8 + 8)))
}

function isPattern(x: number, y: number, version: number, size: number): boolean {
  const far = size - 8
  if (x === 6 || y === 6) return true
  if ((x < 9 && y < 9) || (x < 9 && y >= far) || (x >= far && y < 9)) return true
  if (version >= 7 && ((x < 6 && y >= far - 3) || (y < 6 && x >= far - 3))) return true
  const centres = alignmentCentres[version - 1] ?? []
  const last = centres.at(-1) ?? 0
  return centres.some((cx) =>
    centres.some((cy) => {
      const isOnFinder =
        (cx === 6 && cy === 6) || (cx === 6 && cy === last) || (cx === last && cy === 6)
      return !isOnFinder && Math.abs(x - cx) <= 2 && Math.abs(y - cy) <= 2
    }),
  )
}

/** Blocks are written interleaved, the longer ones last, each with its correction at the end. */
function joinBlocks(codewords: number[], version: number, level: (typeof levels)[number]) {
  const blocks = blockCounts[level][version - 1] ?? 1
  const correction = (correctionPerBlock[level][version - 1] ?? 0) * blocks
  const data = codewords.length - correction
  const shortest = Math.floor(data / blocks)
  const shortBlocks = blocks - (data % blocks)
  return Array.from({ length: blocks }, (_, block) => {
    const words = Array.from({ length: shortest }, (__, at) => codewords[at * blocks + block] ?? 0)
    if (block < shortBlocks) return words
    return [...words, codewords[shortest * blocks + block - shortBlocks] ?? 0]
  }).flat()
}

function readText(data: number[], version: number): string {
  const bits = data.flatMap((word) =>
    [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => (word >> bit) % 2 === 1),
  )
  let at = 0
  const take = (count: number) => toNumber(bits.slice(at, (at += count)))
  if (take(4) !== 0b0100) throw new Error('only bytes can be read')
  const length = take(version < 10 ? 8 : 16)
  return new TextDecoder().decode(Uint8Array.from({ length }, () => take(8)))
}

function toNumber(bits: readonly boolean[]): number {
  return bits.reduce((number, bit) => number * 2 + (bit ? 1 : 0), 0)
}
