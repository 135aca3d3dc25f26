import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fillSquare } from '#commands/app-icons.ts'
import { themeColors } from '#commands/page-html.ts'
import { renderPng } from '#commands/render-png.ts'

const drawing = readFileSync('public/icone.svg', 'utf8')

describe('the icons of the installed app', () => {
  it('are pictures of the size that was asked for, the same every time', async () => {
    const png = Buffer.from(await renderPng(drawing, 192))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    // Width and height stand behind the name of the first chunk.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([192, 192])
    expect(Buffer.from(await renderPng(drawing, 192)).equals(png)).toBe(true)
  })

  it('fill the square with the paper of the drawing', () => {
    const square = fillSquare(drawing, 0.82)
    expect(square).toContain('<rect width="64" height="64" fill="#fbf7ef"/>')
    expect(square).toContain('width="82%"')
    expect(() => fillSquare('<svg/>', 1)).toThrow('filled <rect>')
  })

  it('stand on the paper of the themes, as the page names it', () => {
    const css = readFileSync('src/ui/theme.css', 'utf8')
    const { light, dark } = themeColors
    expect(css).toContain(`--color-paper: light-dark(${light}, ${dark});`)
    expect(drawing).toContain(`fill="${light}"`)
  })
})
