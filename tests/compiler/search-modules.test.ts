import { describe, expect, it } from 'vitest'
import { growEntries } from '#commands/bench/larger-course.ts'
import { createSearchModules } from '#compiler/search-modules.ts'
import { entries } from '../domain/search/course.ts'
import { createReader } from '../domain/search/reader.ts'

describe('the modules of the search', () => {
  it('are one for a small guide', () => {
    const { directory, shards } = createSearchModules(entries)
    expect(shards).toEqual([])
    const reader = createReader({ directory, shards: [] })
    expect(reader.search('data drift').hits[0]?.entry.address).toBe('/glossario/data-drift')
  })

  it('are many for a large one, each fetched by its name', () => {
    const { directory, shards } = createSearchModules(growEntries(entries, 20))
    expect(directory.shards).toEqual([])
    expect(new Set(shards.map(([name]) => name)).size).toBe(shards.length)
    const reader = createReader({ directory, shards: shards.map(([, shard]) => shard) })
    expect(reader.search('data drift').hits[0]?.entry.address).toBe('/glossario/data-drift')
    const longest = Math.max(...shards.map(([, shard]) => JSON.stringify(shard).length))
    expect(longest).toBeLessThan(20_000)
  })
})
