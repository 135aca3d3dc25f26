import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlaceLink } from '#domain/course/course.ts'
import { listLinks, sitePath, siteUrl } from '#domain/links/link-list.ts'
import { anyTitle } from './hard-titles.ts'

const origin = 'https://exemplo.org'

describe('siteUrl', () => {
  it.each([
    ['/', '/', 'https://exemplo.org/'],
    ['/guia#x', '/', 'https://exemplo.org/guia#x'],
    ['/', '/qualquer/base/', 'https://exemplo.org/qualquer/base/'],
    ['/guia#x', '/qualquer/base/', 'https://exemplo.org/qualquer/base/guia#x'],
    // The router leaves the slash out.
    ['/guia#x', '/qualquer/base', 'https://exemplo.org/qualquer/base/guia#x'],
    ['/questionario?modo=simulado', '/b', 'https://exemplo.org/b/questionario?modo=simulado'],
  ])('puts %s under %s', (address, base, url) => {
    expect(siteUrl(address, { origin, base })).toBe(url)
    expect(origin + sitePath(address, base)).toBe(url)
  })
})

describe('listLinks', () => {
  it('groups by kind in the order of reading', () => {
    const places: PlaceLink[] = [
      { kind: 'term', address: '/glossario/roi', title: 'ROI' },
      { kind: 'chapter', address: '/guia/pipeline', title: 'Pipeline' },
    ]
    expect(listLinks(places, { origin, base: '/x/' })).toEqual([
      {
        label: 'Capítulos',
        links: [{ kind: 'Capítulo', title: 'Pipeline', url: `${origin}/x/guia/pipeline` }],
      },
      {
        label: 'Termos do glossário',
        links: [{ kind: 'Termo do glossário', title: 'ROI', url: `${origin}/x/glossario/roi` }],
      },
    ])
  })

  it('makes a title one line without what no one can see', () => {
    expect(links(' Retorno\r\nsobre\t o\u2028 \u202EInvestimento\u0000 ')[0]?.title).toBe(
      'Retorno sobre o Investimento',
    )
    expect(links('\u0007 \n')[0]?.title).toBe('/glossario/roi')
  })

  it('never leaves a break or a control character in a title', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        expect(links(title)[0]?.title).toMatch(/^[^\p{Cc}\u2028\u2029]+$/u)
      }),
    )
  })
})

function links(title: string) {
  const place: PlaceLink = { kind: 'term', address: '/glossario/roi', title }
  return listLinks([place], { origin, base: '/' }).flatMap((group) => group.links)
}
