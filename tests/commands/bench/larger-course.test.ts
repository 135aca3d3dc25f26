import { describe, expect, it } from 'vitest'
import { growEntries } from '#commands/bench/larger-course.ts'
import { createSearchEngine } from '#domain/search/search-engine.ts'
import { createSearchData } from '#domain/search/search-index.ts'
import { data } from '../../domain/search/course.ts'

describe('growEntries', () => {
  const grown = growEntries(data.entries, 10)

  it('makes a course so many times as large, with addresses of their own', () => {
    expect(grown).toHaveLength(10 * data.entries.length)
    expect(new Set(grown.map(({ address }) => address)).size).toBe(grown.length)
    expect(grown.slice(0, data.entries.length)).toEqual(data.entries)
    expect(growEntries(data.entries, 10)).toEqual(grown)
  })

  it('brings other words, and keeps common ones common', () => {
    const words = data.index.index.length
    const grownData = createSearchData(grown)
    expect(grownData.index.index.length).toBeGreaterThan(4 * words)
    const { hits } = createSearchEngine(grownData).search('modelo')
    expect(hits.length).toBeGreaterThan(data.entries.length)
  })

  it('leaves what the guide says findable', () => {
    const { hits } = createSearchEngine(createSearchData(grown)).search('data drift')
    expect(hits[0]?.entry.address).toBe('/glossario/data-drift')
  })
})
