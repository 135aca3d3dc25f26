import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growEntries } from '#commands/bench/larger-course.ts'
import { IRREGULAR, stem } from '#domain/reading/stem.ts'
import { runAsking } from '#domain/search/asking.ts'
import { packPostings, unpackPostings } from '#domain/search/postings.ts'
import type { FoundPlace } from '#domain/search/search-engine.ts'
import { createSearchData } from '#domain/search/search-index.ts'
import type { SearchEntry } from '#domain/search/search-entry.ts'
import { shardName } from '#domain/search/search-shards.ts'
import { isCommonWord } from '#domain/search/search-words.ts'
import { createVocabulary } from '#domain/search/vocabulary.ts'
import { readWordList } from '#domain/search/word-list.ts'
import { data, engine, entries } from './course.ts'
import { anyQuery } from './any-query.ts'
import { createReader } from './reader.ts'

describe('a search by shards', () => {
  it('finds what a search of the whole index finds, however small they are cut', () => {
    const sizes = fc.record({
      words: fc.integer({ min: 1, max: 120 }),
      neighbours: fc.integer({ min: 1, max: 9 }),
    })
    fc.assert(
      fc.property(sizes, fc.array(anyQuery, { minLength: 1, maxLength: 5 }), (cut, queries) => {
        const reader = createReader(createSearchData(entries, cut))
        for (const query of queries) expect(reader.search(query)).toEqual(engine.search(query))
      }),
    )
  }, 60_000)

  it('asks for nothing when the index came with its directory', () => {
    const { directory, shards } = data
    const whole = createReader({ directory: { ...directory, shards }, shards: [] })
    expect(whole.search('fature store')).toEqual(engine.search('fature store'))
    expect(whole.fetched).toEqual([])
  })
})

describe('what a search of a large guide fetches', () => {
  const large = createSearchData(growEntries(entries, 20))
  const { spans, neighbours } = large.directory

  function fetchedFor(query: string) {
    const reader = createReader(large)
    const { hits } = reader.search(query, first)
    return { fetched: new Set(reader.fetched), hits }
  }
  function home(beginning: string): number {
    return spans.findIndex(([start, end]) => start <= beginning && beginning <= end)
  }
  function entriesOf(hits: readonly FoundPlace[]): string[] {
    return hits.map(({ place }) => shardName('entries', Math.floor(place / neighbours)))
  }

  it('is cut into many shards', () => {
    expect(spans.length).toBeGreaterThan(10)
  })

  it.each([
    ['data drift', ['da', 'dr']],
    ['repositório de modelo', ['re', 'mo']],
    ['implantação', ['im']],
  ])('is no more than the words of %j and the hits shown', (query, beginnings) => {
    const { fetched, hits } = fetchedFor(query)
    const homes = beginnings.map(home)
    expect(fetched).toEqual(
      new Set([
        ...homes.flatMap((number) => [shardName('words', number), shardName('postings', number)]),
        shardName('names', home(beginnings[0] ?? '')),
        ...entriesOf(hits),
      ]),
    )
  })

  it('is next to nothing for a first letter, and no entry without a hit', () => {
    expect([...fetchedFor('k').fetched]).toEqual([shardName('words', home(''))])
    expect([...fetchedFor('xyw').fetched]).toEqual([])
  })

  it('is for a misspelt word the words of its two first letters, and no others', () => {
    const { fetched } = fetchedFor('kubernetes')
    const initials = ['k', 'u']
    const near = [...spans.entries()].filter(([, [start, end]]) =>
      initials.some((letter) => start.charAt(0) <= letter && letter <= end.charAt(0)),
    )
    const names = [...fetched].filter((name) => name.startsWith('words'))
    const own = home('ku') === -1 ? [] : [home('ku')]
    expect(new Set(names)).toEqual(
      new Set([...near.map(([number]) => number), ...own].map((each) => shardName('words', each))),
    )
    expect(names.length).toBeLessThan(spans.length / 3)
  })

  it('is less and less, the more is here', () => {
    const reader = createReader(large)
    reader.search('modelo', first)
    const before = reader.fetched.length
    reader.search('modelo', first)
    expect(reader.fetched).toHaveLength(before)
    reader.search('modelos de', first)
    expect(reader.fetched.slice(before).filter((name) => !name.startsWith('entries'))).toEqual([])
  })
})

describe('the shards of words', () => {
  const lower = fc.string({ unit: fc.constantFrom(...'abcdegilmnoqrstuvz'), maxLength: 4 })
  const ending = fc.constantFrom('oes', 'aes', 'ais', 'eis', 'ageis', 'res', 'ns', 'que', 'ancia')
  const word = fc.tuple(lower, lower, fc.oneof(lower, ending)).map((parts) => parts.join(''))

  const smallest = { words: 1, neighbours: 1 }
  const none = readWordList({ words: [], counts: [] })
  it('hold the whole family of a word, irregular verbs and all, wherever they are cut', () => {
    const anyWord = fc.oneof(word, fc.constantFrom(...IRREGULAR.keys()))
    fc.assert(
      fc.property(fc.uniqueArray(anyWord, { minLength: 1, maxLength: 30 }), (words) => {
        const { directory, shards } = createSearchData([placeWith(words)], smallest)
        const lists = shards.flatMap((each) => (each.kind === 'words' ? [readWordList(each)] : []))
        const vocabulary = createVocabulary(directory.spans, (number) => lists[number] ?? none)
        const known = words.filter((each) => each !== '' && !isCommonWord(each)).toSorted()
        for (const typed of words) {
          const relatives = known.filter((each) => each !== typed && stem(each) === stem(typed))
          const family = runAsking(vocabulary.family(typed), () => true)
          expect(family).toEqual({ kind: 'done', result: relatives })
        }
      }),
    )
  })

  it('pack and unpack where words stand without loss', () => {
    const places = fc
      .uniqueArray(fc.nat({ max: 9_999 }), { maxLength: 6 })
      .map((all) => all.toSorted((a, b) => a - b))
    const posting = places.map((all) => ({
      places: all,
      times: all.map((place) => 1 + (place % 3)),
    }))
    const postings = fc.array(fc.tuple(posting, posting, posting, posting))
    fc.assert(
      fc.property(postings, (words) => {
        expect(unpackPostings(packPostings(words))).toEqual(words)
      }),
    )
  })
})

function first(found: readonly FoundPlace[]): readonly FoundPlace[] {
  return found.slice(0, 4)
}

function placeWith(words: readonly string[]): SearchEntry {
  return {
    kind: 'section',
    address: '/guia',
    title: '',
    names: [],
    trail: '',
    text: words.join(' '),
  }
}
