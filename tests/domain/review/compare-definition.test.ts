import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDefinition } from '#domain/review/compare-definition.ts'

const definition =
  'Um repositório centralizado para armazenar e gerenciar features, permitindo sua reusabilidade.'

const hits = (typed: string) =>
  compareDefinition(typed, definition)
    .parts.filter((part) => part.hit)
    .map((part) => part.text)

describe('compareDefinition', () => {
  it('finds words in any form, with or without accents', () => {
    expect(hits('é onde se armazenam as FEATURES: um repositorio que centraliza')).toEqual([
      'repositório',
      'centralizado',
      'armazenar',
      'features',
    ])
  })

  it('forgives a slip of the finger', () => {
    expect(hits('um repostiório')).toEqual(['repositório'])
  })

  it('counts the words that carry meaning', () => {
    const { found, total } = compareDefinition('repositório para gerenciar', definition)
    expect([found, total]).toEqual([2, 7])
    expect(compareDefinition('um de para e sua', definition).found).toBe(0)
  })

  it('adds nothing to the definition and takes nothing away', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (typed, text) => {
          const { parts, found, total } = compareDefinition(typed, text)
          expect(parts.map((part) => part.text).join('')).toBe(text)
          expect(found).toBeLessThanOrEqual(total)
        },
      ),
    )
  })
})
