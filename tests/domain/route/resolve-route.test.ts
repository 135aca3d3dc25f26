import { describe, expect, it } from 'vitest'
import type { Chapter } from '#domain/course/course.ts'
import { formerPassagesByChapter } from '#domain/route/former-passages.ts'
import { resolveRoute } from '#domain/route/resolve-route.ts'
import { parseItem, parseLabLink, type RouteItem } from '#domain/route/route-item.ts'
import { routeCourse } from './course.ts'

const itemsOf = (codes: string) => codes.split(' ').flatMap((code) => parseItem(code) ?? [])
const resolve = (codes: string, course = routeCourse) => resolveRoute(itemsOf(codes), course)

describe('resolveRoute', () => {
  it('finds every place of the course that has an id, and its title', () => {
    const codes = routeCourse.places.map(({ address }) => address.slice(1).replace(/[/#]/g, '.'))
    const { places, unknown } = resolve(codes.join(' '))
    expect(unknown).toEqual([])
    expect(places.map(({ address, title }) => ({ address, title }))).toEqual(
      routeCourse.places
        .filter(({ kind }) => kind !== 'page')
        .map(({ address, title }) => ({ address, title })),
    )
  })

  it('leads to the exam and to the laboratory by their own addresses', () => {
    const codes = 'simulado simulado.1 simulado.30 laboratorio laboratorio.semente=7&ruido=0.2'
    expect(resolve(codes).places.map(({ address, title }) => `${title}: ${address}`)).toEqual([
      'Simulado: /questionario?modo=simulado',
      'Simulado de 1 minuto: /questionario?modo=simulado&minutos=1',
      'Simulado de 30 minutos: /questionario?modo=simulado&minutos=30',
      'Laboratório: /laboratorio',
      'Laboratório: um experimento: /laboratorio?semente=7&ruido=0.2',
    ])
  })

  it('keeps what the course does not have apart, and the rest in order', () => {
    const { places, unknown } = resolve('glossario.roi guia.nada guia.nada.x guia.pipeline.nada')
    expect(places.map(({ title }) => title)).toHaveLength(1)
    expect(unknown).toEqual([
      { kind: 'chapter', id: 'nada' },
      { kind: 'passage', chapter: 'nada', id: 'x' },
      { kind: 'passage', chapter: 'pipeline', id: 'nada' },
    ])
    // A page of its own is no term.
    expect(resolve('glossario.mlops questionario.resultado').unknown).toHaveLength(1)
  })

  it('follows former ids to the present ones, and counts both as one', () => {
    const renamed = {
      ...routeCourse,
      chapters: routeCourse.chapters.map((chapter) =>
        Object.assign({}, chapter, chapter.id === 'pipeline' && { aliases: ['fluxo'] }),
      ),
      terms: routeCourse.terms.map((term) =>
        Object.assign({}, term, term.id === 'roi' && { aliases: ['retorno'] }),
      ),
      formerPassages: { pipeline: { fs: 'feature-store' } },
    }
    const codes = 'guia.fluxo guia.fluxo.fs guia.pipeline.fs guia.pipeline glossario.retorno'
    const { places, unknown } = resolve(codes, renamed)
    expect(unknown).toEqual([])
    expect(places.map(({ address }) => address)).toEqual([
      '/guia/pipeline',
      '/guia/pipeline#feature-store',
      '/glossario/roi',
    ])
    expect(places[1]?.codes).toEqual([
      'guia.pipeline.feature-store',
      'guia.pipeline.fs',
      'guia.fluxo.feature-store',
      'guia.fluxo.fs',
    ])
  })
})

describe('formerPassagesByChapter', () => {
  it('knows the former ids of sections, stages, considerations and nested list items', () => {
    const chapter = {
      id: 'pipeline',
      intro: [{ kind: 'list', ordered: false, items: [item('a', ['a0'], [])] }],
      sections: [
        {
          id: 's',
          aliases: ['s0', 's1'],
          blocks: [
            { kind: 'stages', stages: [{ id: 'e', aliases: ['e0'] }] },
            { kind: 'concerns', concerns: [{ id: 'c', aliases: ['c0'] }] },
            { kind: 'paragraph', children: [] },
            {
              kind: 'complement',
              blocks: [
                { kind: 'list', ordered: true, items: [item('b', [], [item('d', ['d0'], [])])] },
              ],
            },
          ],
        },
      ],
    } as unknown as Chapter
    const other = { id: 'genaiops', intro: [], sections: [] }
    expect(formerPassagesByChapter([chapter, other])).toEqual({
      pipeline: { a0: 'a', s0: 's', s1: 's', e0: 'e', c0: 'c', d0: 'd' },
    })
  })
})

function item(id: string, aliases: string[], items: object[]): object {
  const children = items.length > 0 ? [{ kind: 'list', ordered: false, items }] : []
  return { anchors: [id, ...aliases], content: [], children }
}

describe('parseLabLink', () => {
  it.each<[string, RouteItem | null]>([
    ['https://exemplo.org/turma/laboratorio?semente=7#x', { kind: 'lab', query: 'semente=7' }],
    ['/laboratorio/?a_b=1/2', { kind: 'lab', query: 'a%5Fb=1%2F2' }],
    ['/laboratorio', { kind: 'lab', query: '' }],
    ['?semente=7', { kind: 'lab', query: 'semente=7' }],
    ['', null],
    ['https://exemplo.org/glossario?semente=7', null],
    ['/laboratorio?"><script>', null],
    [`/laboratorio?${'a'.repeat(400)}`, null],
  ])('%j', (text, expected) => {
    expect(parseLabLink(text)).toEqual(expected)
  })
})
