import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, foldWithMap } from '#domain/text/fold.ts'

describe('foldText', () => {
  it.each([
    ['Avaliação de Modelo', 'avaliacao de modelo', 'accents and case'],
    ['avaliac\u0327a\u0303o', 'avaliacao', 'accents typed as separate marks'],
    ['  dois \n\t espaços  ', 'dois espacos', 'white space of any kind'],
    ['no\u00a0ar', 'no ar', 'no-break space'],
    ['re\u00adtreino', 'retreino', 'soft hyphen'],
    ['veri\ufb01cação', 'verificacao', 'ligature pasted from a PDF'],
    ['3–5 dias', '3–5 dias', 'dashes and digits stay'],
    ['', '', 'nothing'],
    [' \n ', '', 'only white space'],
  ])('folds %j to %j (%s)', (text, expected) => {
    expect(foldText(text)).toBe(expected)
  })

  it('changes nothing when it is applied twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
    )
  })

  it('does not depend on how accents are composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aãàâçéêíóõúüAÇÉ '.split('')) }), (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')))
      }),
    )
  })
})

function highlight(text: string, query: string): string {
  const { folded, map } = foldWithMap(text)
  const start = folded.indexOf(foldText(query))
  return text.slice(map[start], map[start + foldText(query).length])
}

describe('foldWithMap', () => {
  it.each([
    ['A Avaliação final', 'avaliacao', 'Avaliação'],
    ['A Avaliac\u0327a\u0303o final', 'avaliacao', 'Avaliac\u0327a\u0303o'],
    ['feature \n store', 'feature store', 'feature \n store'],
    ['  no fim  ', 'fim', 'fim'],
    ['uma ação', 'acao', 'ação'],
    ['uma aça\u0303o ', 'acao', 'aça\u0303o'],
  ])('finds in %j the query %j as %j', (text, query, expected) => {
    expect(highlight(text, query)).toBe(expected)
  })

  it('maps every folded character to a rising offset within the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { folded, map } = foldWithMap(text)
        expect(map).toHaveLength(folded.length + 1)
        expect(map).toEqual([...map].sort((a, b) => a - b))
        expect(map.every((at) => at >= 0 && at <= text.length)).toBe(true)
      }),
      // A note whose parts are folded to several characters of two units each.
      { examples: [['\u{1d15e}']] },
    )
  })
})
