import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { emptyProgress } from '#domain/progress/progress.ts'
import { parseProgressFile, parseStored } from '#domain/progress/progress-file.ts'

/* What the app has stored at earlier times, as it was: learners still have it in their browsers. */
const folder = new URL('../../fixtures/progress/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

describe('progress that an earlier app stored', () => {
  it('from before there were reviews is read whole', () => {
    const text = read('stored-before-reviews.json')
    const stored = parseStored(text)
    const progress = { ...emptyProgress, ...JSON.parse(text).state }
    expect(stored).toEqual({ ok: true, progress })
    expect(stored.ok && stored.progress.attempts['lancar-modelo']?.[0]?.score).toBe(0.75)
  })

  it('from before parts could be erased is read whole', () => {
    const text = read('stored-before-partial-resets.json')
    const stored = parseStored(text)
    const progress = { ...emptyProgress, ...JSON.parse(text).state }
    expect(stored).toEqual({ ok: true, progress })
    expect(stored.ok && stored.progress.cards['termo:roi:definicao']?.card?.interval).toBe(7)
  })

  it('from before there were study routes is read whole', () => {
    const text = read('stored-before-study-routes.json')
    const stored = parseStored(text)
    const progress = { ...emptyProgress, ...JSON.parse(text).state }
    expect(stored).toEqual({ ok: true, progress })
    expect(stored.ok && stored.progress.routeTicks).toEqual({})
  })

  it.each([
    'stored-before-reviews.json',
    'stored-before-partial-resets.json',
    'stored-before-study-routes.json',
  ])('is also brought in as a file: %s', (name) => {
    expect(parseProgressFile(read(name)).ok).toBe(true)
  })

  it('is refused when it names a part that does not exist', () => {
    const stored = JSON.parse(read('stored-before-partial-resets.json'))
    stored.state.erased = { 'glossario:roi': '2026-11-02T12:00:00.000Z' }
    expect(parseStored(JSON.stringify(stored)).ok).toBe(false)
  })
})
