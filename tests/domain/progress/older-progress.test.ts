import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { emptyProgress } from '#domain/progress/progress.ts'
import { parseProgressFile } from '#domain/progress/progress-file.ts'
import { parseStored } from '#domain/progress/stored-progress.ts'
import { progressVersion, writeStored } from '#domain/progress/written-progress.ts'

/* What the app has stored at earlier times, as it was: learners still have it in their browsers. */
const folder = new URL('../../fixtures/progress/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.startsWith('stored-'))
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const open = (name: string) => {
  const stored = parseStored(read(name))
  if (!stored.ok) throw new Error(stored.reason)
  return stored.progress
}

describe('progress that an earlier app stored', () => {
  it.each(names)('is read whole, and written in the present way without loss: %s', (name) => {
    const { state, version } = JSON.parse(read(name))
    const stored = parseStored(read(name))
    expect(stored).toEqual({ ok: true, progress: { ...emptyProgress, ...state }, version })
    expect(parseStored(writeStored(open(name)))).toMatchObject({
      ok: true,
      progress: open(name),
      version: progressVersion,
    })
  })

  it.each(names)('is also brought in as a file: %s', (name) => {
    expect(parseProgressFile(read(name))).toEqual({ ok: true, value: open(name) })
  })

  it('has an example of each version there ever was', () => {
    const versions = names.map((name): unknown => JSON.parse(read(name)).version)
    const all = Array.from({ length: progressVersion }, (_, index) => index + 1)
    expect([...new Set(versions)].sort()).toEqual(all)
  })

  it('has what was learned in it', () => {
    const reviewed = open('stored-before-partial-resets.json')
    expect(open('stored-before-reviews.json').attempts['lancar-modelo']?.[0]?.score).toBe(0.75)
    expect(reviewed.cards['termo:roi:definicao']?.card?.interval).toBe(7)
    expect(open('stored-before-study-routes.json').routeTicks).toEqual({})
    expect(open('stored-version-2.json').otherAnswers['feature-store']).toHaveLength(1)
    expect(open('stored-version-2.json').labRuns).toEqual({})
    expect(open('stored-version-3.json').labRuns['rodada-1']?.notes[0]?.bet).toBe('muitas')
  })

  it('is refused when it names a part that does not exist', () => {
    const stored = JSON.parse(read('stored-before-partial-resets.json'))
    stored.state.erased = { 'glossario:roi': '2026-11-02T12:00:00.000Z' }
    expect(parseStored(JSON.stringify(stored)).ok).toBe(false)
  })
})
