import { describe, expect, it } from 'vitest'
import type { PlaceLink } from '#domain/course/course.ts'
import { listSitePlaces } from '#domain/links/site-places.ts'

const content: PlaceLink[] = [
  { kind: 'chapter', address: '/guia/pipeline', title: 'Pipeline' },
  { kind: 'page', address: '/glossario', title: 'Glossário de Termos-Chave' },
]

describe('listSitePlaces', () => {
  it('holds the pages of the app and every place of the content, none twice', () => {
    const addresses = listSitePlaces(content).map((place) => place.address)
    expect(addresses).toEqual(
      expect.arrayContaining(['/', '/questionario?modo=simulado', '/busca', '/guia/pipeline']),
    )
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  it('keeps the title that the content gives a page', () => {
    const glossary = listSitePlaces(content).find((place) => place.address === '/glossario')
    expect(glossary?.title).toBe('Glossário de Termos-Chave')
  })
})
