import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupHits } from '#domain/search/group-hits.ts'
import { createSearchData } from '#domain/search/search-index.ts'
import { addressesFor, data, engine, entries } from './course.ts'
import { createReader } from './reader.ts'

describe('the search engine', () => {
  it('says what a misspelt word was taken for', () => {
    expect(engine.search('drfit').mended).toEqual([{ typed: 'drfit', meant: ['drift'] }])
    expect(engine.search('Fature Store').mended).toEqual([{ typed: 'Fature', meant: ['feature'] }])
  })

  it('writes what was meant as the guide does', () => {
    expect(engine.search('repositroio').mended).toEqual([
      { typed: 'repositroio', meant: ['repositório'] },
    ])
  })

  it('takes words that the guide has, and their beginnings, as they are typed', () => {
    for (const query of ['dado', 'implantar', 'monitor', 'feature', 'featu', 'o modelo']) {
      expect(engine.search(query), query).toMatchObject({ mended: [], missing: [] })
    }
  })

  it('does not mend short words, figures, or more slips than the length allows', () => {
    for (const query of ['dft', '2024', 'xrift', 'drxyt', 'kubernetes']) {
      expect(engine.search(query), query).toMatchObject({ mended: [], hits: [] })
    }
  })

  it('names the words that stand nowhere', () => {
    expect(engine.search('drift kubernetes').missing).toEqual(['kubernetes'])
  })

  it('says when no place has all the words', () => {
    expect(engine.search('fraude sagemaker').isPartial).toBe(true)
    expect(engine.search('fraude golpes').isPartial).toBe(false)
  })

  it.each([
    ['', false],
    ['   ', false],
    ['🙂🚀', false],
    ['<>&"\'', false],
    ['o que é', true],
    ['the of and', true],
    ['el de los y', true],
  ])('finds nothing for %j and knows why', (query, onlyCommon) => {
    expect(engine.search(query)).toEqual({
      total: 0,
      hits: [],
      mended: [],
      missing: [],
      onlyCommon,
      isPartial: false,
    })
  })

  it('reads the beginning of a pasted text and no more', () => {
    expect(addressesFor(`drift ${' '.repeat(10_000)}fraude`)).toEqual(addressesFor('drift'))
  })

  it("takes the names of an object's own machinery for words like any other", () => {
    expect(addressesFor('constructor')).toEqual([])
    expect(addressesFor('hasOwnProperty')).toEqual([])
    expect(addressesFor('__proto__')).toEqual(addressesFor('proto'))
  })

  it('never fails and finds each place at most once, whatever is typed', () => {
    const words = entries.flatMap(({ text }) => text.split(' '))
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme' })), {
          maxLength: 14,
        })
        .map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(typed, (query) => {
        const found = addressesFor(query)
        expect(new Set(found).size).toBe(found.length)
      }),
    )
  }, 30_000)

  it('finds the same for the same words, whatever their case, accents and signs', () => {
    const words = [...new Set(entries.flatMap(({ title }) => title.split(/[^\p{L}]+/u)))]
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...words), { maxLength: 4 }), (chosen) => {
        const query = chosen.join(' ')
        const plain = query
          .normalize('NFD')
          .replaceAll(/\p{Mn}/gu, '')
          .toUpperCase()
        expect(addressesFor(`“${plain}”?`)).toEqual(addressesFor(query))
      }),
    )
  })

  it('finds every place by its title', () => {
    for (const { title, address } of entries) {
      expect(addressesFor(title), title).toContain(address)
    }
  })

  it('works on an index that went through JSON, as the build sends it', () => {
    const again = createReader(JSON.parse(JSON.stringify(data)))
    expect(again.search('produção')).toEqual(engine.search('produção'))
  })

  it('puts the place of a whole name before one that only says the word more often', () => {
    const place = { names: [], trail: '', text: '' }
    const small = createReader(
      createSearchData([
        {
          ...place,
          kind: 'term',
          address: '/mais',
          title: 'Segurança e mais segurança',
        },
        { ...place, kind: 'essay', address: '/segurança', title: 'Segurança' },
      ]),
    )
    const { hits } = small.search('a segurança')
    expect(hits.map(({ entry }) => entry.address)).toEqual(['/segurança', '/mais'])
  })

  it('finds nothing in an empty course', () => {
    expect(createReader(createSearchData([])).search('modelo').hits).toEqual([])
  })
})

describe('groupHits', () => {
  it('keeps the order of rank between the groups and within them', () => {
    const { hits } = engine.search('feature store')
    expect(groupHits(hits).map(({ label, hits }) => [label, hits.length])).toEqual([
      ['Termos do glossário', 1],
      ['Etapas do pipeline', 1],
      ['Perguntas', 1],
    ])
  })
})
