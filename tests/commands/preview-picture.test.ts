import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { breakLines } from '#commands/break-lines.ts'
import { createCanvas } from '#commands/ink-canvas.ts'
import { Lettering } from '#commands/lettering.ts'
import { createPreviewPainter } from '#commands/preview-picture.ts'
import { renderPixels } from '#commands/render-png.ts'

const file = createRequire(import.meta.url).resolve(
  '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff',
)
const font = create(readFileSync(file)) as Font
const size = { width: 900, height: 130 }

describe('a line of text', () => {
  // Capitals that are moved together, accents, quotation marks, a ligature.
  it.each(['AVALIAÇÃO', 'Visão', 'dágua:“3–5”', 'P.Vyro,L’A', 'perfil'])(
    'stands as it does when it is painted in one piece: %s',
    async (line) => {
      const canvas = createCanvas(size, [255, 255, 255], [[0, 0, 0]])
      await new Lettering(font, 82).write(canvas, line, 20.4, 90, 0)
      const { glyphs, positions } = font.layout(line)
      let x = 0
      const paths = glyphs.map(({ path }, index) => {
        const drawn = `<path transform="translate(${x})" d="${path.toSVG()}"/>`
        x += positions[index]?.xAdvance ?? 0
        return drawn
      })
      const { data } = await renderPixels(
        `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"><g transform="translate(20.4 90) scale(0.082 -0.082)">${paths.join('')}</g></svg>`,
      )
      const covered = canvas.data.map((_, point) => data[point * 4 + 3] ?? 0)
      const differing = canvas.data.filter(
        (shade, point) => Math.abs((shade / 80) * 255 - (covered[point] ?? 0)) > 96,
      )
      // Only edges may differ, by what a quarter of a pixel changes.
      expect(differing.length).toBeLessThan(0.02 * covered.filter((cover) => cover > 0).length)
    },
  )

  it('knows its width, with what its letters are moved together', () => {
    const letters = new Lettering(font, 100)
    expect(letters.widthOf('')).toBe(0)
    expect(letters.widthOf('AV')).toBeLessThan(letters.widthOf('A') + letters.widthOf('V') - 10)
    expect(letters.widthOf('a b')).toBeGreaterThan(letters.widthOf('ab') + 10)
  })

  it('is cut where the picture ends', async () => {
    const canvas = createCanvas({ width: 40, height: 30 }, [255, 255, 255], [[0, 0, 0]])
    await new Lettering(font, 82).write(canvas, 'MLOps', -12, 20, 0)
    expect(canvas.data).toHaveLength(40 * 30)
    expect(canvas.data.some((shade) => shade > 0)).toBe(true)
  })
})

describe('lines of a width', () => {
  it.each([
    { text: 'um dois três', most: 3, lines: ['um dois', 'três'] },
    { text: 'um paralelepípedo só', most: 3, lines: ['um', 'paralelepípedo', 'só'] },
    { text: 'um dois três quatro', most: 2, lines: ['um dois', 'três…'] },
    { text: 'um dois três quatrocentos', most: 1, lines: ['um dois…'] },
    { text: ' ', most: 3, lines: [] },
  ])('are as many as $most for "$text"', ({ text, most, lines }) => {
    expect(breakLines(text, 8, most, (line) => line.length)).toEqual(lines)
  })
})

it('paints the same picture every time, whatever was painted before', async () => {
  const preview = { siteName: 'Guia', title: 'Visão geral', description: 'O que é, e por quê.' }
  const paint = await createPreviewPainter()
  const first = Buffer.from(await paint(preview))
  await paint({ ...preview, title: 'ÀÉÎÕÜ ¡ñ! 🙂\u0007', description: 'x'.repeat(400) })
  expect(Buffer.from(await paint(preview)).equals(first)).toBe(true)
  const another = await createPreviewPainter()
  await another({ ...preview, title: 'geral Visão' })
  expect(Buffer.from(await another(preview)).equals(first)).toBe(true)
  expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([1200, 630])
})
