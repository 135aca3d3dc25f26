import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptHits, findSpans, markHits, writtenForm } from '#domain/search/mark-hits.ts'
import type { TextPart } from '#domain/text/text-hits.ts'

const show = (parts: readonly TextPart[]) =>
  parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')

describe('markHits', () => {
  it('marks the word itself and its relatives, accents and all', () => {
    expect(show(markHits('Implantar é a implantação.', ['implantacao', 'implantar']))).toBe(
      '[Implantar] é a [implantação].',
    )
  })

  it('marks whole words only, and no common ones', () => {
    expect(show(markHits('O modelo e os metamodelos', ['modelo', 'o', 'e']))).toBe(
      'O [modelo] e os metamodelos',
    )
  })

  it('adds and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, terms) => {
        const parts = markHits(text, [...terms, ...text.split(' ')])
        expect(parts.map((part) => part.text).join('')).toBe(text)
      }),
    )
  })
})

describe('excerptHits', () => {
  const text = `${'antes '.repeat(40)}o drift de dados e o drift de conceito ${'depois '.repeat(40)}`

  it('shows the place where most of the words stand together', () => {
    const shown = show(excerptHits(text, ['drift', 'dados', 'conceito'], 80))
    expect(shown).toMatch(/^… (antes )+o \[drift\] de \[dados\] e o \[drift\] de \[conceito\]/)
    expect(shown).toMatch(/…$/)
  })

  it('begins with the text where it can', () => {
    expect(show(excerptHits('Um drift de dados. '.repeat(9), ['drift'], 30))).toMatch(
      /^Um \[drift\]/,
    )
    expect(show(excerptHits('Curto.', ['drift'], 30))).toBe('Curto.')
    expect(show(excerptHits(text, [], 30))).toMatch(/^antes antes.*…$/)
  })

  it('never grows much beyond the length asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 40, max: 120 }),
        (text, length) => {
          const shown = excerptHits(text, text.split(' '), length)
          expect(shown.map((part) => part.text).join('').length).toBeLessThanOrEqual(length + 33)
        },
      ),
    )
  })
})

describe('findSpans and writtenForm', () => {
  it('lead back to the text as it is written', () => {
    expect(findSpans('A Produção', ['producao'])).toEqual([{ start: 2, end: 10 }])
    expect(writtenForm(['nada', 'em Produção'], 'producao')).toBe('Produção')
    expect(writtenForm(['nada'], 'producao')).toBeNull()
  })
})
