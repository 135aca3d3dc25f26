import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  essayWorkWhere,
  isVersionDue,
  lighterProgress,
  mergeEssayWork,
  mostVersions,
  uniteVersions,
} from '#domain/essays/essay-work.ts'
import {
  withCriterion,
  withEssay,
  withOutline,
  withVersionRestored,
} from '#domain/essays/essay-changes.ts'
import { essayWorkOf, isMet } from '#domain/essays/essay-lookup.ts'
import { mergeProgress } from '#domain/progress/merge-progress.ts'
import { essayOf } from '#domain/progress/progress-lookup.ts'
import {
  emptyProgress,
  type Draft,
  type EssayWork,
  type Progress,
} from '#domain/progress/progress.ts'

const ticksOf = (progress: Progress) => progress.essayWork['tema']?.ticks ?? {}
const at = (time: string) => `2026-03-03T${time}:00.000Z`
const words = (count: number, word = 'palavra') => Array(count).fill(word).join(' ')
const draft = (text: string, time: string): Draft => ({ text, at: at(time) })

describe('isVersionDue', () => {
  it.each([
    ['nothing was written', draft('  ', '14:00'), [], 'a', '15:00', false],
    ['a text was left for two minutes', draft('Um começo.', '14:00'), [], 'x', '14:02', true],
    ['writing goes on', draft(words(10), '14:00'), [], words(11), '14:01', false],
    [
      'there is enough for a first version',
      draft(words(30), '14:00'),
      [],
      words(31),
      '14:00',
      true,
    ],
    [
      'the last version is young',
      draft(words(40), '14:04'),
      [draft('v', '14:00')],
      words(41),
      '14:04',
      false,
    ],
    [
      'the last version is five minutes old',
      draft(words(40), '14:05'),
      [draft('v', '14:00')],
      words(41),
      '14:05',
      true,
    ],
    [
      'most of it goes at once',
      draft(words(20), '14:01'),
      [draft('v', '14:00')],
      words(9),
      '14:01',
      true,
    ],
    [
      'half of it stays',
      draft(words(20), '14:01'),
      [draft('v', '14:00')],
      words(10),
      '14:01',
      false,
    ],
    [
      'this very text is kept already',
      draft(words(40), '14:00'),
      [draft(words(40), '13:00')],
      'x',
      '15:00',
      false,
    ],
    ['the clock was set back', draft('Um começo.', '14:00'), [], 'x', '13:00', false],
  ])('when %s', (_what, current, versions, next, now, expected) => {
    expect(isVersionDue(current, versions, next, at(now))).toBe(expected)
  })
})

const write = (progress: Progress, text: string, time: string) =>
  withEssay(progress, 'tema', text, at(time))
const versionsOf = (progress: Progress) =>
  essayWorkOf(progress, { id: 'tema', aliases: [] }).versions.map(({ text }) => text)

describe('writing an essay', () => {
  it('keeps how the text was left, and never more than ten states', () => {
    let progress = emptyProgress
    for (let hour = 0; hour < 15; hour++) {
      progress = write(progress, `Sessão ${hour}.`, `${String(hour).padStart(2, '0')}:00`)
    }
    const kept = versionsOf(progress)
    expect(kept).toHaveLength(mostVersions)
    expect(kept[0]).toBe('Sessão 13.')
    expect(kept.at(-1)).toBe('Sessão 4.')
    expect(progress.essays['tema']?.text).toBe('Sessão 14.')
  })

  it('restores a version and keeps what it replaces, so that it can be undone', () => {
    const written = write(write(emptyProgress, 'Antes.', '14:00'), 'Depois.', '14:01')
    const restored = withVersionRestored(written, 'tema', 'Antes.', at('14:02'))
    expect(restored.essays['tema']?.text).toBe('Antes.')
    expect(versionsOf(restored)).toEqual(['Depois.'])
    const undone = withVersionRestored(restored, 'tema', 'Depois.', at('14:03'))
    expect(undone.essays['tema']?.text).toBe('Depois.')
    expect(versionsOf(undone)).toEqual(['Antes.', 'Depois.'])
  })

  it('keeps outline and ticks beside the versions', () => {
    const slots = [{ id: 'p1', title: 'Introdução', notes: 'Por quê' }]
    const planned = withOutline(write(emptyProgress, 'Texto', '14:00'), 'tema', slots, at('14:01'))
    const ticked = withCriterion(planned, 'tema', 'risco', true, at('14:02'))
    const after = write(ticked, 'Texto novo', '15:00')
    expect(after.essayWork['tema']).toEqual({
      outline: { slots, at: at('14:01') },
      ticks: { risco: { met: true, at: at('14:02') } },
      versions: [draft('Texto', '14:00')],
    })
    expect(
      withCriterion(after, 'tema', 'risco', false, at('14:00')).essayWork['tema']?.ticks,
    ).toEqual({
      risco: { met: false, at: '2026-03-03T14:02:00.001Z' },
    })
  })

  it('finds the work of an essay under its former ids too', () => {
    const old = withCriterion(emptyProgress, 'antigo', 'a', true, at('14:00'))
    const both = withCriterion(old, 'tema', 'b', true, at('14:01'))
    const { ticks } = essayWorkOf(both, { id: 'tema', aliases: ['antigo'] })
    expect(Object.keys(ticks).sort()).toEqual(['a', 'b'])
  })

  it('keeps what was written under a former id as an earlier state once it is written on', () => {
    const essay = { id: 'tema', aliases: ['antigo'] }
    const old = withEssay(emptyProgress, 'antigo', 'O começo.', at('14:00'))
    expect(essayWorkOf(old, essay).versions).toEqual([])
    const writtenOn = withEssay(old, 'tema', 'Outro texto.', at('14:01'))
    expect(essayWorkOf(writtenOn, essay).versions).toEqual([draft('O começo.', '14:00')])
    // Another device has not heard of the new id and goes on under the former one.
    const elsewhere = withEssay(old, 'antigo', 'O começo, e mais.', at('14:05'))
    for (const merged of [
      mergeProgress(writtenOn, elsewhere),
      mergeProgress(elsewhere, writtenOn),
    ]) {
      expect(essayOf(merged, essay)).toBe('O começo, e mais.')
      expect(essayWorkOf(merged, essay).versions.map(({ text }) => text)).toContain('Outro texto.')
    }
    const emptied = withEssay(withEssay(old, 'antigo', ' ', at('14:06')), 'tema', 'x', at('14:07'))
    expect(essayWorkOf(emptied, essay).versions.map(({ text }) => text)).not.toContain(' ')
  })

  it('finds the tick of a criterion under its former ids, the later one first', () => {
    const criterion = { id: 'sintese', aliases: ['ligacao'] }
    const old = withCriterion(emptyProgress, 'tema', 'ligacao', true, at('14:00'))
    expect(isMet(ticksOf(old), criterion)).toBe(true)
    const taken = withCriterion(old, 'tema', 'sintese', false, at('14:01'))
    expect(isMet(ticksOf(taken), criterion)).toBe(false)
    expect(isMet({}, criterion)).toBe(false)
  })
})

describe('the versions of two devices', () => {
  const version = fc.record({
    text: fc.constantFrom('a', 'b'),
    at: fc.integer({ min: 0, max: 25 }).map((minute) => new Date(minute * 60_000).toISOString()),
  })
  const list = fc.array(version, { maxLength: 20 }).map((versions) => uniteVersions(versions, []))

  it('are united the same in any order and grouping, and met twice', () => {
    fc.assert(
      fc.property(list, list, list, (a, b, c) => {
        expect(uniteVersions(a, b)).toEqual(uniteVersions(b, a))
        expect(uniteVersions(uniteVersions(a, b), c)).toEqual(uniteVersions(a, uniteVersions(b, c)))
        expect(uniteVersions(uniteVersions(a, b), b)).toEqual(uniteVersions(a, b))
        expect(uniteVersions(a, b).length).toBeLessThanOrEqual(mostVersions)
      }),
    )
  })

  it('come with the later outline and the later tick of each criterion', () => {
    const work = (time: string, met: boolean): EssayWork => ({
      outline: { slots: [{ id: time, title: '', notes: '' }], at: at(time) },
      ticks: { a: { met, at: at(time) } },
      versions: [],
    })
    const merged = mergeEssayWork(work('15:00', true), work('14:00', false))
    expect(merged.outline?.slots[0]?.id).toBe('15:00')
    expect(merged.ticks).toEqual({ a: { met: true, at: at('15:00') } })
  })
})

describe('essayWorkWhere', () => {
  it('leaves nothing where nothing counts', () => {
    const work: EssayWork = { outline: null, ticks: {}, versions: [draft('v', '14:00')] }
    expect(essayWorkWhere(work, (moment) => moment > at('13:00'))).toEqual(work)
    expect(essayWorkWhere(work, () => false)).toBeNull()
  })
})

describe('lighterProgress', () => {
  it('lets go of the oldest versions first and of nothing else', () => {
    const versions = ['18', '17', '16', '15', '14'].map((hour) => draft(hour, `${hour}:00`))
    const progress: Progress = {
      ...emptyProgress,
      essays: { tema: draft('O texto', '19:00') },
      essayWork: { tema: { outline: null, ticks: {}, versions } },
    }
    const lighter = [...lighterProgress(progress)]
    expect(
      lighter.map(({ essayWork }) => essayWork['tema']?.versions.map(({ text }) => text)),
    ).toEqual([['18', '17', '16'], ['18'], []])
    for (const one of lighter)
      expect({ ...one, essayWork: {} }).toEqual({ ...progress, essayWork: {} })
    expect([...lighterProgress(emptyProgress)]).toEqual([])
  })
})
