import { describe, expect, it } from 'vitest'
import type { Term } from '#domain/course/course.ts'
import { findTerms, sortTerms } from '#domain/course/find-terms.ts'

const term = (id: string, names: [lang: string, text: string][], definition: string): Term => ({
  id,
  aliases: [],
  title: names.map(([, text]) => text).join(' / '),
  name: names[0]?.[1] ?? '',
  names: names.map(([lang, text]) => ({ lang, text })),
  definition: [{ kind: 'strong', children: [{ kind: 'text', text: definition }] }],
  appearsIn: [],
})

const terms = [
  term(
    'roi',
    [
      ['en', 'ROI'],
      ['pt-BR', 'Retorno sobre o Investimento'],
    ],
    'Avalia a eficiência de um investimento em IA.',
  ),
  term(
    'retraining-decision',
    [
      ['en', 'Retraining Decision'],
      ['pt-BR', 'Decisão de Retreinamento'],
    ],
    'Geralmente desencadeado por desvio de dados ou desvio de conceito.',
  ),
  term(
    'data-drift',
    [
      ['en', 'Data Drift'],
      ['pt-BR', 'Desvio de Dados'],
    ],
    'Mudança nas características dos dados de entrada de um modelo.',
  ),
  term(
    'concept-drift',
    [
      ['en', 'Concept Drift'],
      ['pt-BR', 'Desvio de Conceito'],
    ],
    'Mudança na relação entre as variáveis.',
  ),
  term(
    'model-repository',
    [
      ['en', 'Model Repository'],
      ['pt-BR', 'Repositório de Modelo'],
    ],
    'Armazenamento centralizado de modelos treinados.',
  ),
  term(
    'hyperparameter-tuning',
    [
      ['en', 'Hyperparameter Tuning'],
      ['pt-BR', 'Ajuste de Hiperparâmetros'],
    ],
    'Otimizar os parâmetros externos de um modelo.',
  ),
]

const idsFor = (query: string) => findTerms(terms, query).map((term) => term.id)

describe('findTerms', () => {
  it.each([
    ['desvio', ['concept-drift', 'data-drift', 'retraining-decision'], 'names before definitions'],
    ['DESVÍO', ['concept-drift', 'data-drift', 'retraining-decision'], 'accents never matter'],
    ['desvio de dados', ['data-drift', 'retraining-decision'], 'a whole name comes first'],
    ['dados desvio', ['data-drift', 'retraining-decision'], 'words come in any order'],
    ['drift', ['concept-drift', 'data-drift'], 'both languages are searched'],
    ['parametro', ['hyperparameter-tuning'], 'inside a word of a name'],
    [
      'modelo',
      ['model-repository', 'data-drift', 'hyperparameter-tuning'],
      'the start of a name word, then definitions in alphabetical order',
    ],
    ['roi', ['roi'], 'two letters inside other words are chance'],
    ['modelo roi', [], 'every word must be found'],
    ['kubernetes', [], 'what is nowhere is not found'],
  ])('finds for %j: %j (%s)', (query, ids) => {
    expect(idsFor(query)).toEqual(ids)
  })

  it('finds every term in alphabetical order when nothing is asked', () => {
    expect(idsFor('  ')).toEqual(sortTerms(terms).map((term) => term.id))
    expect(idsFor('')[0]).toBe('concept-drift')
  })

  it('puts a whole name before a name that only begins so, in whatever language', () => {
    const fine = term(
      'fine-tuning',
      [
        ['en', 'Fine-Tuning'],
        ['pt-BR', 'Ajuste fino'],
      ],
      '',
    )
    const tuning = term(
      'tuning',
      [
        ['en', 'Tuning'],
        ['pt-BR', 'Ajuste'],
      ],
      '',
    )
    expect(findTerms([fine, tuning], 'ajuste')).toEqual([tuning, fine])
  })

  it('never loses a term when the same word is typed further', () => {
    for (const word of ['desvio', 'repositorio', 'investimento', 'hiperparametros']) {
      for (let length = 4; length <= word.length; length++) {
        expect(idsFor(word.slice(0, length - 1))).toEqual(
          expect.arrayContaining(idsFor(word.slice(0, length))),
        )
      }
    }
  })
})

describe('sortTerms', () => {
  it('sorts as a Brazilian dictionary does, accents and case aside', () => {
    const names = ['roi', 'Época', 'MLOps', 'epoca final', 'Zona']
    const sorted = sortTerms(names.map((name) => term(name, [['pt-BR', name]], '')))
    expect(sorted.map((term) => term.name)).toEqual([
      'Época',
      'epoca final',
      'MLOps',
      'roi',
      'Zona',
    ])
  })
})
