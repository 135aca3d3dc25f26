import { describe, expect, it } from 'vitest'
import type { Mark, Progress } from '#domain/progress/progress.ts'
import { emptyProgress } from '#domain/progress/progress.ts'
import { withImported } from '#domain/progress/import-progress.ts'
import {
  withAttempt,
  withMark,
  withReading,
  withReadingAccepted,
} from '#domain/progress/attempt-changes.ts'
import {
  withDraft,
  withLastPlace,
  withReadMark,
  withTheme,
} from '#domain/progress/progress-changes.ts'
import { withErasure, withReplacement } from '#domain/progress/reset-progress.ts'
import { mergeProgress } from '#domain/progress/merge-progress.ts'

const monday = '2025-03-03T10:00:00.000Z'
const tuesday = '2025-03-04T10:00:00.000Z'
const wednesday = '2025-03-05T10:00:00.000Z'

const answer = { revision: 'r1', text: 'Porque muda.', gaveUp: false, confidence: null }
const rule = { ideas: ['sim', 'nao', 'decisao'], required: 3 }

function studied(): Progress {
  return withReadMark(
    withAttempt(emptyProgress, 'lancar-modelo', answer, 't1', monday),
    'pipeline',
    true,
    monday,
  )
}

describe('withMark', () => {
  it('scores the attempt anew with each mark', () => {
    let progress = studied()
    progress = withMark(progress, 'lancar-modelo', 't1', 'sim', 1, rule, tuesday)
    progress = withMark(progress, 'lancar-modelo', 't1', 'nao', 0.5, rule, wednesday)
    expect(progress.attempts['lancar-modelo']).toEqual([
      {
        ...answer,
        id: 't1',
        at: monday,
        marks: { sim: 1, nao: 0.5 },
        score: 0.5,
        judgedAt: wednesday,
      },
    ])
  })

  it('leaves other attempts and other questions as they are', () => {
    const two = withAttempt(studied(), 'feature-store', answer, 't2', tuesday)
    const judged = withMark(two, 'feature-store', 't2', 'sim', 1, rule, wednesday)
    expect(judged.attempts['lancar-modelo']).toBe(two.attempts['lancar-modelo'])
  })

  it('finds the attempt under the former id of a renamed question', () => {
    const judged = withMark(studied(), 'nome-novo', 't1', 'sim', 1, rule, tuesday)
    expect(judged.attempts['lancar-modelo']?.[0]?.marks).toEqual({ sim: 1 })
    expect(judged.attempts['nome-novo']).toBeUndefined()
  })

  it('changes nothing for an attempt that is not there', () => {
    const progress = studied()
    expect(withMark(progress, 'lancar-modelo', 't9', 'sim', 1, rule, tuesday)).toBe(progress)
  })
})

const reading = { marks: { sim: 1, nao: 0.5, decisao: 0 }, score: 0.5 } as const

const attemptOf = (progress: Progress) => progress.attempts['lancar-modelo']?.[0]

function mark(progress: Progress, idea: string, value: Mark): Progress {
  return withMark(progress, 'lancar-modelo', 't1', idea, value, rule, wednesday)
}

function read(progress: Progress, change = {}): Progress {
  return withReading(progress, 'lancar-modelo', 't1', { ...reading, ...change }, wednesday)
}

describe("the app's reading", () => {
  it('stands beside the marks and changes neither them nor their score', () => {
    const before = mark(studied(), 'sim', 0.5)
    const after = attemptOf(read(before))
    expect(after).toMatchObject({ marks: { sim: 0.5 }, score: 0.5 / 3 })
    expect(after?.reading).toEqual({ ...reading, kept: [] })
  })

  it('survives a merge with a tab that has not read yet', () => {
    const unread = mark(studied(), 'sim', 1)
    expect(mergeProgress(unread, read(unread))).toEqual(read(unread))
  })

  it('remembers a different mark that was chosen with the reading in sight', () => {
    const kept = mark(read(mark(studied(), 'sim', 0)), 'sim', 0)
    expect(attemptOf(kept)?.reading?.kept).toEqual(['sim'])
    expect(attemptOf(mark(kept, 'sim', 1))?.reading?.kept).toEqual([])
  })

  it('asks anew where a later reading differs from the one that was decided on', () => {
    const kept = mark(mark(read(studied()), 'sim', 0), 'nao', 0)
    expect(attemptOf(read(kept))?.reading?.kept).toEqual(['sim', 'nao'])
    const reread = read(kept, { marks: { ...reading.marks, sim: 0.5 } })
    expect(attemptOf(reread)?.reading?.kept).toEqual(['nao'])
  })

  it('is taken over whole, its score too, which a guard may hold below its marks', () => {
    const guarded = { ...reading, score: 0.25 }
    const before = mark(read(mark(studied(), 'sim', 0)), 'sim', 0)
    const accepted = withReadingAccepted(before, 'lancar-modelo', 't1', guarded, wednesday)
    expect(attemptOf(accepted)).toMatchObject({
      marks: reading.marks,
      score: 0.25,
      reading: { ...guarded, kept: [] },
    })
  })
})

describe('a clock that was set back', () => {
  it('does not make the newer text look older', () => {
    const before = withDraft(emptyProgress, 'q', 'antes', tuesday)
    const after = withDraft(before, 'q', 'depois', monday)
    expect(mergeProgress(before, after).drafts['q']?.text).toBe('depois')
    const place = { address: '/guia', title: 'Guia' }
    const moved = withLastPlace(withLastPlace(before, place, tuesday), place, monday)
    expect(moved.lastPlace?.at).toBe('2025-03-04T10:00:00.001Z')
  })
})

describe('withErasure', () => {
  it('erases everything but the theme, and no other tab brings it back', () => {
    const themed = withTheme(studied(), 'escuro', monday)
    const erased = withErasure(themed, tuesday)
    expect(erased).toEqual({
      ...emptyProgress,
      theme: 'escuro',
      themeAt: monday,
      resetAt: tuesday,
    })
    expect(mergeProgress(themed, erased)).toEqual(erased)
  })

  it('can be undone, and no other tab erases again', () => {
    const erased = withErasure(studied(), tuesday)
    const restored = withReplacement(erased, studied(), wednesday)
    expect(mergeProgress(erased, restored)).toEqual({ ...studied(), resetAt: wednesday })
  })
})

describe('withImported', () => {
  it('brings an older copy back after everything was erased here', () => {
    const imported = withImported(withErasure(studied(), tuesday), studied())
    expect(imported.attempts).toEqual(studied().attempts)
    expect(mergeProgress(withErasure(studied(), tuesday), imported)).toEqual(imported)
  })

  it('erases nothing here because the other device was once erased', () => {
    const other = withDraft(withErasure(emptyProgress, tuesday), 'q', 'de lá', wednesday)
    const imported = withImported(studied(), other)
    expect(imported.attempts).toEqual(studied().attempts)
    expect(imported.drafts['q']?.text).toBe('de lá')
    expect(imported.resetAt).toBeNull()
  })

  it('leaves the theme chosen here', () => {
    const here = withTheme(emptyProgress, 'claro', monday)
    const there = withTheme(emptyProgress, 'escuro', tuesday)
    expect(withImported(here, there).theme).toBe('claro')
    expect(withImported(emptyProgress, there).theme).toBe('escuro')
  })

  it('can be undone, and no other tab brings the import back', () => {
    const here = withDraft(emptyProgress, 'q', 'daqui', monday)
    const imported = withImported(here, studied())
    const undone = withReplacement(imported, here, wednesday)
    expect(mergeProgress(imported, undone)).toEqual({ ...here, resetAt: wednesday })
  })
})
