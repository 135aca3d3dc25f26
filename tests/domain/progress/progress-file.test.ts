import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Progress } from '#domain/progress/progress.ts'
import { emptyProgress } from '#domain/progress/progress.ts'
import { parseProgressFile } from '#domain/progress/progress-file.ts'
import { writeProgressFile } from '#domain/progress/written-file.ts'
import { parseStored } from '#domain/progress/stored-progress.ts'
import { progressVersion, writeStored } from '#domain/progress/written-progress.ts'
import { parseProgress } from '#domain/progress/progress-schema.ts'
import { anyProgress } from './arbitrary-progress.ts'

const at = '2025-03-01T10:00:00.000Z'

function file(change: Record<string, unknown>): string {
  return JSON.stringify({
    app: 'guia-mlops',
    version: 1,
    exportedAt: at,
    progress: emptyProgress,
    ...change,
  })
}

describe('an exported file', () => {
  it('names the app, the version and the moment', () => {
    expect(JSON.parse(writeProgressFile(emptyProgress, at))).toEqual({
      app: 'guia-mlops',
      version: progressVersion,
      exportedAt: at,
      progress: emptyProgress,
    })
  })

  it('is read back without loss', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const value = { ok: true, value: progress }
        expect(parseProgressFile(writeProgressFile(progress, at))).toEqual(value)
        expect(parseProgressFile(writeStored(progress))).toEqual(value)
        expect(parseStored(writeStored(progress))).toEqual({
          ok: true,
          progress,
          version: progressVersion,
        })
      }),
    )
  })

  it('may begin with a byte order mark', () => {
    expect(parseProgressFile(`\uFEFF${file({})}`).ok).toBe(true)
  })

  it.each([
    ['', 'O arquivo não é um JSON válido; talvez esteja incompleto.'],
    [file({}).slice(0, 80), 'O arquivo não é um JSON válido; talvez esteja incompleto.'],
    ['[]', 'O arquivo não é um progresso exportado por este app.'],
    ['null', 'O arquivo não é um progresso exportado por este app.'],
    ['{"name":"package"}', 'O arquivo não é um progresso exportado por este app.'],
    [file({ app: 'outro' }), 'O arquivo não é um progresso exportado por este app.'],
    [
      file({ version: progressVersion + 1 }),
      'O arquivo foi feito por uma versão mais nova deste app; atualize a página e tente de novo.',
    ],
    [file({ version: '1' }), 'O arquivo não diz uma versão que este app conheça.'],
    [
      file({ progress: undefined }),
      'O arquivo não está como este app o escreve: esperado um progresso, mas veio nada.',
    ],
    ['x'.repeat(10_000_001), 'O arquivo é grande demais para ser um progresso deste app.'],
  ])('is refused: %.60s', (text, reason) => {
    expect(parseProgressFile(text)).toEqual({ ok: false, reason })
  })
})

describe('parseProgress', () => {
  const attempt = {
    id: 't1',
    at,
    revision: 'r1',
    text: '',
    gaveUp: true,
    confidence: null,
    marks: {},
    score: 0,
    judgedAt: at,
  }

  it.each<[string, Partial<Record<keyof Progress | 'extra', unknown>>, string]>([
    ['a wrong type', { drafts: 3 }, 'no campo "drafts", esperado um objeto, mas veio 3'],
    ['a list for records', { drafts: [] }, 'no campo "drafts", esperado um objeto, mas veio lista'],
    ['an unknown field', { extra: 1 }, 'no campo "extra", que este app não conhece'],
    ['a missing field', { theme: undefined }, 'esperado "sistema", "claro" ou "escuro"'],
    [
      'a score out of range',
      { attempts: { q: [{ ...attempt, score: 2 }] } },
      'no campo "attempts.q.0.score", esperado um número de 0 a 1, mas veio 2',
    ],
    [
      'a mark that does not exist',
      { attempts: { q: [{ ...attempt, marks: { i: 0.7 } }] } },
      'no campo "attempts.q.0.marks.i", esperado 0, 0.5 ou 1, mas veio 0.7',
    ],
    [
      'a date that does not exist',
      { drafts: { q: { text: '', at: '2025-13-01T10:00:00Z' } } },
      'no campo "drafts.q.at", esperado uma data que existe',
    ],
    [
      'a date in words',
      { themeAt: 'ontem' },
      'no campo "themeAt", esperado uma data ISO 8601 em UTC, mas veio "ontem"',
    ],
    [
      'an address of another site',
      { lastPlace: { address: '//exemplo.com', title: 'x', at } },
      'no campo "lastPlace.address", esperado um endereço deste site',
    ],
    [
      'a script as address',
      { lastPlace: { address: 'javascript:alert(1)', title: 'x', at } },
      'no campo "lastPlace.address", esperado um endereço deste site',
    ],
    [
      'an id that is none',
      { read: { 'Não é': { read: true, at } } },
      'no campo "read", esperado só identificadores',
    ],
    [
      'a key of every object',
      { read: { constructor: { read: true, at } } },
      'no campo "read", esperado só identificadores',
    ],
  ])('refuses %s and says where', (_name, change, reason) => {
    const result = parseProgress({ ...emptyProgress, ...change })
    expect(result).toMatchObject({ ok: false, reason: expect.stringContaining(reason) })
  })

  it('reads attempts from before the app could read, and those that it has read', () => {
    const reading = { marks: { ideia: 0.5 }, score: 0.25, kept: ['ideia'] }
    const attempts = { q: [attempt, { ...attempt, id: 't2', reading }] }
    const result = parseProgress({ ...emptyProgress, attempts })
    expect(result).toMatchObject({ ok: true, value: { attempts } })
  })

  it.each([
    [{ marks: {}, score: 2, kept: [] }, 'score'],
    [{ marks: { i: 0.7 }, score: 0, kept: [] }, 'marks.i'],
    [{ marks: {}, score: 0, kept: ['Não é'] }, 'kept.0'],
    [{ marks: {}, score: 0 }, 'kept'],
  ])('refuses a reading that it would not write (%#)', (reading, path) => {
    const attempts = { q: [{ ...attempt, reading }] }
    expect(parseProgress({ ...emptyProgress, attempts })).toMatchObject({
      ok: false,
      reason: expect.stringContaining(`"attempts.q.0.reading.${path}"`),
    })
  })

  it('writes dates of a hand-edited file the one way in which they compare', () => {
    const result = parseProgress({ ...emptyProgress, themeAt: '2025-03-01T10:00:00Z' })
    expect(result).toMatchObject({ ok: true, value: { themeAt: at } })
  })
})
