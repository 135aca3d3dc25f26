/*
 * What setting a line of text needs to know of a font: how far each character moves the pen, and
 * how two of them are moved together. The shapes are for a painter to draw.
 */

export type FontMetrics = {
  /** In parts of the text's size, as are all lengths here; from the baseline, down is negative. */
  ascent: number
  descent: number
  has(character: string): boolean
  advanceOf(character: string): number
  /** What is added between two neighbours, mostly less than nothing. */
  kerning(left: string, right: string): number
}

/** Reads the tables of an OpenType font. */
export function readFontMetrics(font: Uint8Array): FontMetrics {
  const tables = listTables(viewOf(font))
  const table = (tag: string): DataView => {
    const found = tables.get(tag)
    if (found === undefined) throw new Error(`the font has no table ${tag}`)
    return found
  }
  const unit = table('head').getUint16(18)
  const hhea = table('hhea')
  const hmtx = table('hmtx')
  const glyphOf = readCharacters(table('cmap'))
  const lastWidth = hhea.getUint16(34) - 1
  const kern = readKerning(table('GPOS'))
  return {
    ascent: hhea.getInt16(4) / unit,
    descent: hhea.getInt16(6) / unit,
    has: (character) => glyphOf(character) > 0,
    advanceOf: (character) => hmtx.getUint16(Math.min(glyphOf(character), lastWidth) * 4) / unit,
    kerning: (left, right) => kern(glyphOf(left), glyphOf(right)) / unit,
  }
}

function listTables(font: DataView): Map<string, DataView> {
  const entries = Array.from({ length: font.getUint16(4) }, (_, index) => 12 + index * 16)
  return new Map(entries.map((at) => [tagAt(font, at), from(font, font.getUint32(at + 8))]))
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}

function from(view: DataView, offset: number): DataView {
  return new DataView(view.buffer, view.byteOffset + offset, view.byteLength - offset)
}

function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)))
}

/** The glyph of a character, by the map of the basic plane (format 4); 0 when the font has none. */
function readCharacters(cmap: DataView): (character: string) => number {
  const offsets = Array.from({ length: cmap.getUint16(2) }, (_, at) => cmap.getUint32(8 + at * 8))
  const map = offsets.map((at) => from(cmap, at)).find((found) => found.getUint16(0) === 4)
  if (map === undefined) throw new Error('the font maps no characters of the basic plane')
  const size = map.getUint16(6)
  return (character) => {
    const code = character.codePointAt(0) ?? 0
    for (let at = 14; at < 14 + size; at += 2) {
      if (code > map.getUint16(at)) continue
      const start = map.getUint16(at + size + 2)
      if (code < start) return 0
      const delta = map.getUint16(at + size * 2 + 2)
      const rangeAt = at + size * 3 + 2
      const range = map.getUint16(rangeAt)
      if (range === 0) return (code + delta) & 0xffff
      const glyph = map.getUint16(rangeAt + range + (code - start) * 2)
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}

type Kerning = (left: number, right: number) => number

/** How the table GPOS moves pairs of glyphs for its feature `kern`. */
function readKerning(gpos: DataView): Kerning {
  const features = from(gpos, gpos.getUint16(6))
  const lookups = from(gpos, gpos.getUint16(8))
  const used = new Set<number>()
  for (let index = 0; index < features.getUint16(0); index += 1) {
    const at = 2 + index * 6
    if (tagAt(features, at) !== 'kern') continue
    for (const lookup of uint16s(from(features, features.getUint16(at + 4)), 2)) used.add(lookup)
  }
  const places = uint16s(lookups, 0)
  const pairs = [...used].flatMap((index) => pairTables(from(lookups, places[index] ?? 0)))
  return (left, right) => {
    for (const pair of pairs) {
      const found = pair(left, right)
      if (found !== null) return found
    }
    return 0
  }
}

/** The list of numbers that begins at a place with its own length. */
function uint16s(view: DataView, at: number): number[] {
  return Array.from({ length: view.getUint16(at) }, (_, index) =>
    view.getUint16(at + 2 + index * 2),
  )
}

/** Null when a table says nothing of a pair, so that the next one is asked. */
type PairTable = (left: number, right: number) => number | null

function pairTables(lookup: DataView): PairTable[] {
  const kind = lookup.getUint16(0)
  return uint16s(lookup, 4).flatMap((offset): PairTable[] => {
    const table = from(lookup, offset)
    // A table that lies farther away is reached through one that names its kind and place.
    if (kind === 9)
      return table.getUint16(2) === 2 ? [readPairs(from(table, table.getUint32(4)))] : []
    return kind === 2 ? [readPairs(table)] : []
  })
}

function readPairs(table: DataView): PairTable {
  const covered = readCoverage(from(table, table.getUint16(2)))
  const [first, second] = [table.getUint16(4), table.getUint16(6)]
  // Placements come before advances; only an advance of the left glyph is kerning.
  const advance = (at: number) => (first & 4 ? table.getInt16(at + 2 * bits(first & 3)) : 0)
  const size = 2 * (bits(first) + bits(second))
  if (table.getUint16(0) === 1) {
    return (left, right) => {
      const index = covered.get(left)
      if (index === undefined) return null
      const set = table.getUint16(10 + index * 2)
      for (let pair = 0; pair < table.getUint16(set); pair += 1) {
        const at = set + 2 + pair * (2 + size)
        if (table.getUint16(at) === right) return advance(at + 2)
      }
      return null
    }
  }
  const lefts = readClasses(from(table, table.getUint16(8)))
  const rights = readClasses(from(table, table.getUint16(10)))
  const rightClasses = table.getUint16(14)
  return (left, right) => {
    if (!covered.has(left)) return null
    const row = (lefts.get(left) ?? 0) * rightClasses
    return advance(16 + (row + (rights.get(right) ?? 0)) * size)
  }
}

function bits(flags: number): number {
  return flags === 0 ? 0 : (flags & 1) + bits(flags >>> 1)
}

/** The glyphs that a table is about, each with its index in it. */
function readCoverage(view: DataView): Map<number, number> {
  if (view.getUint16(0) === 1)
    return new Map(uint16s(view, 2).map((glyph, index) => [glyph, index]))
  return new Map(readRanges(view, 2).map(([glyph], index) => [glyph, index]))
}

/** The classes of glyphs; those in none of them are in 0. */
function readClasses(view: DataView): Map<number, number> {
  if (view.getUint16(0) === 2) return new Map(readRanges(view, 2))
  const start = view.getUint16(2)
  return new Map(uint16s(view, 4).map((value, index) => [start + index, value]))
}

/** Each glyph of some ranges with the number of its range. */
function readRanges(view: DataView, at: number): [glyph: number, value: number][] {
  return Array.from({ length: view.getUint16(at) }, (_, index) => at + 2 + index * 6).flatMap(
    (range) => {
      const [start, end] = [view.getUint16(range), view.getUint16(range + 2)]
      const value = view.getUint16(range + 4)
      return Array.from({ length: end - start + 1 }, (_, step): [number, number] => [
        start + step,
        value,
      ])
    },
  )
}
