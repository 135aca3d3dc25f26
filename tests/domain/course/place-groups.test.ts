import { describe, expect, it } from 'vitest'
import type { PlaceLink } from '#domain/course/course.ts'
import { findPlaces, groupPlaces } from '#domain/course/place-groups.ts'

const places: PlaceLink[] = [
  { kind: 'stage', address: '/guia/pipeline#feature-store', title: 'Feature Store' },
  {
    kind: 'stage',
    address: '/guia/pipeline#repositorio-de-modelo',
    title: 'Repositório de Modelo',
  },
  { kind: 'question', address: '/questionario/feature-store', title: 'Feature Store' },
  { kind: 'question', address: '/questionario/repositorio-de-modelo', title: 'Repositório' },
  { kind: 'section', address: '/guia/estudo-de-caso#a-solucao', title: 'A Solução' },
  { kind: 'chapter', address: '/guia/pipeline', title: 'Visão Geral do Pipeline de MLOps' },
]

const addressesFor = (query: string) => findPlaces(places, query).map((place) => place.address)

describe('findPlaces', () => {
  it('finds titles without accents, in reading order', () => {
    expect(addressesFor('repositorio')).toEqual([
      '/guia/pipeline#repositorio-de-modelo',
      '/questionario/repositorio-de-modelo',
    ])
  })

  it('tells places of one title apart by their kind, in the singular or the plural', () => {
    expect(addressesFor('pergunta feature')).toEqual(['/questionario/feature-store'])
    expect(addressesFor('seções')).toEqual(['/guia/estudo-de-caso#a-solucao'])
  })

  it('puts what the title says before what only the kind says', () => {
    expect(addressesFor('pipeline')).toEqual([
      '/guia/pipeline',
      '/guia/pipeline#feature-store',
      '/guia/pipeline#repositorio-de-modelo',
    ])
  })

  it('finds everything when nothing is asked and nothing when one word is nowhere', () => {
    expect(addressesFor('')).toHaveLength(places.length)
    expect(addressesFor('feature kubernetes')).toEqual([])
  })
})

describe('groupPlaces', () => {
  it('groups by kind in the order of reading and leaves out empty kinds', () => {
    expect(groupPlaces(places).map((group) => [group.label, group.places.length])).toEqual([
      ['Capítulos', 1],
      ['Seções', 1],
      ['Etapas do pipeline', 2],
      ['Perguntas', 2],
    ])
  })
})
