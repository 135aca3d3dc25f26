import { describe, expect, it } from 'vitest'
import { stem } from '#domain/reading/stem.ts'
import { createSpelling, editDistance, mendSlip } from '#domain/reading/typo.ts'

const wanted = [
  'modelo',
  'implantação',
  'padronização',
  'satisfação',
  'versões',
  'dados',
  'real',
  'hiperparâmetro',
  'máquina',
  'tempo',
  'refazer',
]
const spelling = createSpelling(
  wanted.map((word) => stem(word.normalize('NFD').replace(/\p{Mn}/gu, ''))),
  ['reescrev'],
)

describe('mending slips', () => {
  it.each([
    ['modleo', 'model', 'two letters swapped'],
    ['modeelo', 'model', 'one letter too many'],
    ['implantcao', 'implant', 'a letter left out'],
    ['padroniazção', 'padroniz', 'folded by the caller'],
    ['hiperprametor', 'hiperparametr', 'two slips in a long word'],
    ['reecsrever', 'reescrev', 'a prefix'],
    ['makina', 'maquin', 'written as it sounds'],
    ['tenpo', 'temp', 'written as it sounds, in a short root'],
    ['reefeito', 'refaz', 'a form that shares no root with its verb'],
  ])('reads %s as %s: %s', (typed, meant) => {
    const folded = typed.normalize('NFD').replace(/\p{Mn}/gu, '')
    expect(mendSlip(folded, spelling)).toBe(meant)
  })

  it.each([
    ['modelos', 'known'],
    ['medalha', 'too far'],
    ['daods', 'its root is too short to tell words apart'],
    ['rael', 'four letters'],
    ['comunicacao', 'an everyday word'],
    ['empresas', 'an everyday word'],
    ['godelo', 'another first letter'],
    ['mod3lo', 'not a word'],
  ])('leaves %s alone: %s', (typed) => {
    expect(mendSlip(typed, spelling)).toBeNull()
  })
})

describe('editDistance', () => {
  it.each([
    ['', '', 2, 0],
    ['modelo', 'modelo', 2, 0],
    ['modelo', 'modleo', 2, 1],
    ['modelo', 'modeo', 2, 1],
    ['modelo', 'mozelo', 2, 1],
    ['modelo', 'madela', 2, 2],
    ['modelo', 'carro', 2, 3],
    ['abc', 'cba', 2, 2],
  ])('from "%s" to "%s", at most %d, is %d', (a, b, most, expected) => {
    expect(editDistance(a, b, most)).toBe(expected)
    expect(editDistance(b, a, most)).toBe(expected)
  })
})
