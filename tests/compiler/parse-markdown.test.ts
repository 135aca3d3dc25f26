import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseInPieces, parseMarkdown } from '#compiler/parse-markdown.ts'

describe('parseInPieces', () => {
  it.each(['questionario.md', 'glossario.md', 'guia/02-pipeline.md'])(
    'finds in %s what parsing it whole finds, at the same places',
    (file) => {
      const text = readFileSync(`content/${file}`, 'utf8').slice(0, 40_000)
      const whole = parseMarkdown(text)
      expect(whole.children.length).toBeGreaterThan(3)
      expect(parseInPieces(text).children).toEqual(whole.children)
    },
  )

  it('counts lines however they end', () => {
    const text = 'a\r\n\r\n## b\r\n\r\nc *d*\n## e\n'
    expect(parseInPieces(text).children).toEqual(parseMarkdown(text).children)
  })
})
