import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '#domain/text/fold.ts'
import { findWord, queryWords, splitHits } from '#domain/text/text-hits.ts'

const hitsOf = (text: string, query: string) =>
  splitHits(text, queryWords(query))
    .filter((part) => part.hit)
    .map((part) => part.text)

describe('queryWords', () => {
  it.each([
    ['Desvio', ['desvio'], 'case and accents do not matter'],
    ['  implantação   de modelo ', ['implantacao', 'modelo'], 'little words say nothing'],
    ['de', ['de'], 'a little word alone is all that was asked'],
    ['“Feature Store”?', ['feature', 'store'], 'quotes and question marks are not part of words'],
    ['modelo Modelo', ['modelo'], 'a word said twice is one word'],
    ['40%', ['40%'], 'a percentage keeps its sign'],
    ['3-5 dias', ['3-5', 'dias'], 'a range stays whole'],
    ['?!', [], 'punctuation asks for nothing'],
  ])('reads %j as %j: %s', (query, words) => {
    expect(queryWords(query)).toEqual(words)
  })
})

describe('findWord', () => {
  it.each([
    ['desvio de dados', 'dados', 'start'],
    ['hiperparametros', 'parametro', 'inside'],
    ['mediana', 'ia', 'none'],
    ['para a ia', 'ia', 'start'],
    ['mediana de dia ia', 'ia', 'start'],
    ['', 'modelo', 'none'],
  ] as const)('finds in %j the word %j at: %s', (folded, word, hit) => {
    expect(findWord(folded, word)).toBe(hit)
  })
})

describe('splitHits', () => {
  it('marks the original letters, accents and case kept', () => {
    expect(hitsOf('Implantação: IMPLANTACAO, implantar', 'implantação')).toEqual([
      'Implantação',
      'IMPLANTACAO',
    ])
  })

  it('marks a text typed with separate accents', () => {
    expect(hitsOf('Avaliação final'.normalize('NFD'), 'avaliacao')).toEqual([
      'Avaliação'.normalize('NFD'),
    ])
  })

  it('marks two words that touch or overlap as one part', () => {
    expect(splitHits('modelos', ['mode', 'modelo'])).toEqual([
      { text: 'modelo', hit: true },
      { text: 's', hit: false },
    ])
  })

  it('marks nothing without words', () => {
    expect(splitHits('texto', [])).toEqual([{ text: 'texto', hit: false }])
  })

  it('neither adds nor loses a letter of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, words) => {
        const parts = splitHits(text, words.map(foldText))
        expect(parts.map((part) => part.text).join('')).toBe(text)
      }),
    )
  })
})
