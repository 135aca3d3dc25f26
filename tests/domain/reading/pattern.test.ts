import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createContext, findMatches } from '#domain/reading/match.ts'
import { parsePattern, type PatternNode } from '#domain/reading/pattern.ts'
import { tokenize } from '#domain/reading/tokenize.ts'

function nodeOf(source: string): PatternNode {
  const pattern = parsePattern(source)
  if (pattern.kind === 'error') throw new Error(`${source}: ${pattern.message}`)
  return pattern.node
}

const groups = new Map([
  ['implantar', nodeOf('implantar | deploy | "no ar"')],
  ['ida', nodeOf('@volta')],
  ['volta', nodeOf('@ida | voltar')],
])

function finds(source: string, text: string): boolean {
  return findMatches(nodeOf(source), createContext(tokenize(text), groups)).length > 0
}

describe('a pattern', () => {
  it.each([
    ['modelo', 'Os MODELOS mudam', 'a word in all its forms'],
    ['avaliar', 'a avaliação', 'a word in all its forms'],
    ['=treinar', 'para treinar', 'this form only'],
    ['retrein*', 'fazer o retreinamento', 'a beginning'],
    ['"vida real"', 'na vida bem real', 'side by side but for words that only hold together'],
    ['@implantar', 'pôr no ar', 'a group'],
    ['dados mudam', 'mudam sempre os dados', 'both, in any order'],
    ['dados | mundo', 'o mundo muda', 'either'],
    ['dados mudam | laptop', 'meu laptop', 'either of two pairs'],
    ['dados + laptop', 'Os dados mudam. Meu laptop não.', 'both, anywhere'],
    ['sim > implantar', 'se sim, implanta', 'in this order'],
    ['sim > !não > implantar', 'sim: implantar; não: ajustar', 'nothing between'],
    ['passar >> volta', 'passou, volta', 'in a later clause'],
    ['dados !ajuste', 'os dados mudam', 'without'],
    ['(dados | mundo) ~ mudar', 'o mundo muda', 'near'],
    ['40 ~ %', 'quarenta %', 'numbers and signs'],
    ['não', 'n sei', 'chat spelling'],
  ])('%s finds "%s": %s', (source, text) => {
    expect(finds(source, text)).toBe(true)
  })

  it.each([
    ['=treinar', 'modelo treinado', 'another form'],
    ['"vida real"', 'real vida', 'the other order'],
    ['"vida real"', 'a vida. Real', 'another sentence'],
    ['dados mudam', 'Os dados. Eles mudam', 'another sentence'],
    ['sim > implantar', 'implanta se sim', 'the other order'],
    ['sim > !não > implantar', 'sim: ajustar; não: implantar', 'something between'],
    ['passar >> volta', 'passou e volta', 'the same clause'],
    ['dados !ajuste', 'os dados do ajuste', 'not without'],
    ['dados ~ laptop', 'dados um2 dois2 tres2 quatro2 cinco2 seis2 laptop', 'too far apart'],
    ['@ida', 'nada', 'a circle of groups ends'],
    ['@sumido', 'sumido', 'an unknown group finds nothing'],
  ])('%s does not find "%s": %s', (source, text) => {
    expect(finds(source, text)).toBe(false)
  })

  it('speaks against an idea with "contra:" in front', () => {
    expect(parsePattern('contra: modelo')).toMatchObject({ partial: false, against: true })
    expect(parsePattern('quase: modelo')).toMatchObject({ partial: true, against: false })
  })

  it('is partial with "quase:" in front', () => {
    expect(parsePattern('quase: modelo')).toMatchObject({ kind: 'pattern', partial: true })
    expect(parsePattern('modelo')).toMatchObject({ kind: 'pattern', partial: false })
  })
})

describe('a fault in a pattern', () => {
  it.each([
    ['', 0, 'Falta uma palavra aqui.'],
    ['   ', 3, 'Falta uma palavra aqui.'],
    ['(modelo', 0, 'Este "(" não fecha.'],
    ['modelo)', 6, 'Há um ")" que não abre nada.'],
    ['modelo |', 8, 'Falta uma palavra aqui.'],
    ['modelo ~ | dados', 9, 'Falta uma palavra aqui.'],
    ['"vida real', 0, 'Estas aspas não fecham.'],
    ['modelo ""', 8, 'Estas aspas estão vazias.'],
    ['@ modelo', 0, 'Depois de "@" vem o nome de um grupo.'],
    ['m*', 0, 'Antes de "*" são precisas três letras ou mais.'],
    ['modelo, dados', 6, 'O sinal "," não faz parte da notação.'],
    ['!modelo', 0, 'Um "!" sozinho não reconhece nada: diga também o que deve aparecer.'],
    ['!a !b', 5, 'Só há "!": diga também o que deve aparecer.'],
    ['a > !b', 6, 'Depois de "> !…" falta outro ">".'],
    ['a !!b', 2, 'Dois "!" se anulam: tire os dois.'],
    ['a | !b', 6, 'Um "!" não pode ser um dos lados de "|".'],
  ])('"%s" is told at offset %d', (source, offset, message) => {
    expect(parsePattern(source)).toEqual({ kind: 'error', offset, message })
  })

  it('is a value inside the source for any input', () => {
    const signs = fc.constantFrom(...'()|+~>!@"*= aç4%'.split(''), 'modelo', 'quase:', '((((')
    const sources = fc.oneof(
      fc.string(),
      fc.array(signs, { maxLength: 60 }).map((a) => a.join('')),
    )
    fc.assert(
      fc.property(sources, (source) => {
        const pattern = parsePattern(source)
        if (pattern.kind === 'pattern') {
          findMatches(pattern.node, createContext(tokenize('modelo a ç 4 % modelo'), groups))
          return
        }
        expect(pattern.offset).toBeGreaterThanOrEqual(0)
        expect(pattern.offset).toBeLessThanOrEqual(source.length)
        expect(pattern.message).not.toBe('')
      }),
      { numRuns: 1000 },
    )
  })

  it('is told, not thrown, however deep the nesting', () => {
    expect(parsePattern('('.repeat(10_000))).toMatchObject({ kind: 'error' })
    expect(parsePattern('!'.repeat(10_000))).toMatchObject({ kind: 'error' })
  })
})
