import { describe, expect, it } from 'vitest'
import { growEntries } from '#commands/bench/larger-course.ts'
import { createSearchData, type SearchData } from '#domain/search/search-index.ts'
import { data, entries } from '../../domain/search/course.ts'
import { createReader } from '../../domain/search/reader.ts'

describe('growEntries', () => {
  const grown = growEntries(entries, 10)
  const grownData = createSearchData(grown)

  it('makes a course so many times as large, with addresses of their own', () => {
    expect(grown).toHaveLength(10 * entries.length)
    expect(new Set(grown.map(({ address }) => address)).size).toBe(grown.length)
    expect(grown.slice(0, entries.length)).toEqual(entries)
    expect(growEntries(entries, 10)).toEqual(grown)
  })

  it('brings other words, and keeps common ones common', () => {
    expect(countWords(grownData)).toBeGreaterThan(4 * countWords(data))
    const { total } = createReader(grownData).search('modelo')
    expect(total).toBeGreaterThan(entries.length)
  })

  it('leaves what the guide says findable', () => {
    const { hits } = createReader(grownData).search('data drift')
    expect(hits[0]?.entry.address).toBe('/glossario/data-drift')
  })
})

function countWords({ shards }: SearchData): number {
  return shards.flatMap((shard) => (shard.kind === 'words' ? shard.words : [])).length
}
