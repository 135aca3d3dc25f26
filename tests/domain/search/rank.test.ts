/* The ranking held against MiniSearch over the whole index, from which its formula is. */
import fc from 'fast-check'
import MiniSearch from 'minisearch'
import { expect, it } from 'vitest'
import { findPlaces, fieldBoosts } from '#domain/search/rank.ts'
import type { Wanted } from '#domain/search/read-query.ts'
import { unpackPostings, type WordPostings } from '#domain/search/postings.ts'
import { fields } from '#domain/search/search-shards.ts'
import { indexTerms } from '#domain/search/search-words.ts'
import { data, entries } from './course.ts'

const postings = new Map<string, WordPostings>()
for (const shard of data.shards) {
  if (shard.kind !== 'words') continue
  const held = data.shards.find(
    (other) => other.kind === 'postings' && other.number === shard.number,
  )
  if (held?.kind !== 'postings') throw new Error('words without their postings')
  unpackPostings(held).forEach((each, at) => postings.set(shard.words[at] ?? '', each))
}
const postingsOf = (word: string) => postings.get(word) ?? []
const countOf = (word: string) =>
  postingsOf(word).reduce((sum, { places }) => sum + places.length, 0)

const whole = new MiniSearch<{ id: number }>({
  fields: [...fields],
  tokenize: indexTerms,
  processTerm: (term) => term,
  stringifyField: (value: unknown) => [value].flat().join(' '),
})
entries.forEach((entry, id) => whole.add({ ...entry, id }))

function findWithMiniSearch(wanted: Wanted) {
  const hits = whole.search(
    { combineWith: 'OR', queries: [...wanted.keys()] },
    {
      boost: fieldBoosts,
      boostTerm: (term) => wanted.get(term) ?? 0,
      tokenize: (term) => [term],
    },
  )
  // It multiplies by the number of words matched; two forms of one word are no merit.
  return new Map(hits.map(({ id, score, queryTerms }) => [Number(id), score / queryTerms.length]))
}

const anyWanted = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...postings.keys()), fc.constantFrom(1, 0.6, 0.25)), {
    minLength: 1,
    maxLength: 4,
    selector: ([word]) => word,
  })
  .map((weighed) => new Map(weighed))

it('gives each place what MiniSearch gives it', () => {
  fc.assert(
    fc.property(anyWanted, (wanted) => {
      const { found } = findPlaces([wanted], { directory: data.directory, postingsOf, countOf })
      const expected = findWithMiniSearch(wanted)
      expect(found.map(({ place }) => place).toSorted()).toEqual([...expected.keys()].toSorted())
      for (const { place, score } of found) expect(score).toBeCloseTo(expected.get(place) ?? 0, 9)
    }),
  )
})

it('adds up the words that a place must have, and no place lacks one', () => {
  fc.assert(
    fc.property(anyWanted, anyWanted, (one, other) => {
      const { found, isPartial } = findPlaces([one, other], {
        directory: data.directory,
        postingsOf,
        countOf,
      })
      const [first, second] = [findWithMiniSearch(one), findWithMiniSearch(other)]
      const both = [...first.keys()].filter((place) => second.has(place))
      const either = [...new Set([...first.keys(), ...second.keys()])]
      expect(isPartial).toBe(both.length === 0)
      const places = found.map(({ place }) => place).toSorted()
      expect(places).toEqual((isPartial ? either : both).toSorted())
      for (const { place, score } of found) {
        expect(score).toBeCloseTo((first.get(place) ?? 0) + (second.get(place) ?? 0), 9)
      }
    }),
  )
})
