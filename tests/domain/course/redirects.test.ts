import { describe, expect, it } from 'vitest'
import type { PlaceLink, Redirect } from '#domain/course/course.ts'
import { leadOn, placesMovedFrom } from '#domain/course/redirects.ts'

const place = (address: string): PlaceLink => ({ kind: 'section', address, title: address })
const redirects: Redirect[] = [
  { from: '/guia/velho', to: place('/guia/novo') },
  { from: '/guia/velho#deriva', to: place('/guia/outro#deriva') },
  { from: '/guia/velho#resumo', to: place('/guia/outro') },
  { from: '/guia/velhote', to: place('/guia/novo') },
  { from: '/guia/novo#antes', to: place('/guia/novo#depois') },
]

describe('placesMovedFrom', () => {
  it('names the page by an empty anchor and its places by theirs', () => {
    const moved = placesMovedFrom(redirects, '/guia/velho')
    expect(moved.map(({ id, to }) => [id, to.address])).toEqual([
      ['', '/guia/novo'],
      ['deriva', '/guia/outro#deriva'],
      ['resumo', '/guia/outro'],
    ])
    expect(placesMovedFrom(redirects, '/guia')).toEqual([])
  })
})

describe('leadOn', () => {
  const moved = placesMovedFrom(redirects, '/guia/velho')

  it.each([
    ['the page', '', '', '/guia/novo'],
    ['an anchor of the page, which moved along', '', '#ganhos', '/guia/novo#ganhos'],
    ['a query', '?q=deriva', '#ganhos', '/guia/novo?q=deriva#ganhos'],
    ['a place that went elsewhere', '?q=1', '#deriva', '/guia/outro?q=1#deriva'],
    ['a place that became a page', '?q=1', '#resumo', '/guia/outro?q=1'],
    ['an escaped anchor', '', '#deriv%61', '/guia/outro#deriva'],
    ['a broken escape', '', '#%E0%A4', '/guia/novo#%E0%A4'],
    ['the name of what every object has', '', '#__proto__', '/guia/novo#__proto__'],
  ])('leads on with %s', (_what, search, hash, address) => {
    expect(leadOn(moved, { search, hash })).toBe(address)
  })

  it('leaves alone what has not moved', () => {
    const renamed = placesMovedFrom(redirects, '/guia/novo')
    expect(leadOn(renamed, { search: '', hash: '#antes' })).toBe('/guia/novo#depois')
    expect(leadOn(renamed, { search: '', hash: '#depois' })).toBeNull()
    expect(leadOn(renamed, { search: '', hash: '' })).toBeNull()
  })
})
