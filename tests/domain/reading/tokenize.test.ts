import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from '#domain/reading/tokenize.ts'

const words = (text: string) => tokenize(text).map(({ word }) => word)

describe('tokenize', () => {
  it.each([
    ['vc n sabe pq', ['voce', 'nao', 'sabe', 'porque']],
    ['p/ treinar c/ dados s/ erro', ['para', 'treinar', 'com', 'dados', 'sem', 'erro']],
    ['três a cinco dias, quarenta %', ['3', 'a', '5', 'dias', '40', 'porcento']],
    ['3-5 dias', ['3', '5', 'dias']],
    ['Avaliação AVALIAÇÃO', ['avaliacao', 'avaliacao']],
    ['a cópia p está ok', ['a', 'copia', 'p', 'esta', 'ok']],
    ['toString constructor', ['tostring', 'constructor']],
  ])('reads "%s"', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('numbers sentences and clauses', () => {
    const tokens = tokenize('Passou, sobe. Não passou mas volta? Volta')
    expect(tokens.map(({ sentence }) => sentence)).toEqual([0, 0, 1, 1, 1, 1, 1])
    expect(tokens.map(({ clause }) => clause)).toEqual([0, 1, 2, 2, 3, 3, 4])
  })

  it('keeps the offsets of the text as typed, decomposed accents too', () => {
    const text = 'O mode\u0301lo  não\u200bdura'.normalize('NFD')
    const quoted = tokenize(text).map(({ start, end }) => text.slice(start, end))
    expect(quoted.map((quote) => quote.normalize('NFC'))).toEqual(['O', 'modélo', 'não\u200bdura'])
  })

  it('gives rising offsets inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
    )
  })
})
