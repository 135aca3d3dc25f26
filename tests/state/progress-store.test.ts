import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyProgress } from '#domain/progress/progress.ts'
import { progressVersion, writeStored } from '#domain/progress/written-progress.ts'
import { answerActions } from '#state/answer-actions.ts'
import { essayActions } from '#state/essay-actions.ts'
import { readKeptAside } from '#state/kept-aside.ts'
import { createProgressStore } from '#state/progress-store.ts'
import type { MemoryStorage } from './memory-storage.ts'
import { createMemoryStorage } from './memory-storage.ts'

const key = 'guia-mlops'
const start = new Date('2025-03-01T10:00:00.000Z')

beforeEach(() => {
  vi.useFakeTimers({ now: start })
})
afterEach(() => {
  vi.useRealTimers()
})

function open(storage: MemoryStorage | null) {
  let ids = 0
  return createProgressStore({ storage, now: () => new Date(), newId: () => `tentativa-${++ids}` })
}

function written(storage: MemoryStorage) {
  return JSON.parse(storage.texts.get(key) ?? 'null')
}

const full = new DOMException('no room', 'QuotaExceededError')

const answer = { revision: 'r1', text: 'Porque muda.', gaveUp: false, confidence: 'alta' } as const

describe('what is written', () => {
  it('is the progress and its version under one key', () => {
    const storage = createMemoryStorage()
    const store = open(storage)
    store.actions.saveDraft('feature-store', 'Um repositório')
    store.flush()
    expect([...storage.texts.keys()]).toEqual([key])
    expect(written(storage)).toEqual({
      state: {
        ...emptyProgress,
        drafts: {
          'feature-store': { text: 'Um repositório', at: start.toISOString(), by: 'tentativa-1' },
        },
      },
      version: progressVersion,
    })
  })

  it('is found again by the next visit', () => {
    const storage = createMemoryStorage()
    const first = open(storage)
    const attempt = answerActions(first).recordAttempt('lancar-modelo', answer)
    answerActions(first).judge('lancar-modelo', attempt, 'laptop', 0.5, {
      ideas: ['laptop', 'manutencao'],
      required: 2,
    })
    essayActions(first).saveEssay('tres-perspectivas', 'Era uma vez')
    first.actions.markRead('pipeline', true)
    first.actions.visit({ address: '/guia/pipeline#feature-store', title: 'Feature Store' })
    first.actions.setTheme('escuro')
    first.flush()
    const second = open(storage)
    expect(second.progress.getState()).toEqual(first.progress.getState())
    expect(second.progress.getState().attempts['lancar-modelo']).toMatchObject([
      { id: 'tentativa-1', text: 'Porque muda.', marks: { laptop: 0.5 }, score: 0.25 },
    ])
  })

  it('waits for a pause in the typing', () => {
    const storage = createMemoryStorage()
    const store = open(storage)
    store.actions.saveDraft('feature-store', 'U')
    vi.advanceTimersByTime(299)
    expect(storage.writes).toBe(0)
    vi.advanceTimersByTime(1)
    expect(written(storage).state.drafts['feature-store'].text).toBe('U')
    expect(storage.writes).toBe(1)
  })

  it('waits no longer than a second while the typing goes on', () => {
    const storage = createMemoryStorage()
    const store = open(storage)
    for (let stroke = 1; stroke <= 5; stroke++) {
      store.actions.saveDraft('feature-store', 'x'.repeat(stroke))
      vi.advanceTimersByTime(200)
    }
    expect(written(storage).state.drafts['feature-store'].text).toBe('xxxxx')
    expect(storage.writes).toBe(1)
  })

  it('empties the draft of an answer that was sent', () => {
    const store = open(createMemoryStorage())
    store.actions.saveDraft('lancar-modelo', 'Porque')
    answerActions(store).recordAttempt('lancar-modelo', answer)
    expect(store.progress.getState().drafts['lancar-modelo']?.text).toBe('')
  })

  it('says nothing while nothing changes', () => {
    const storage = createMemoryStorage({ [key]: writeStored(emptyProgress) })
    const store = open(storage)
    store.flush()
    vi.runAllTimers()
    expect(storage.writes).toBe(0)
    expect(store.status.getState()).toEqual({ kind: 'ok' })
  })
})

describe('what cannot be read', () => {
  it.each([
    ['corrupt', '{"state":{"drafts":', 'não é um JSON válido'],
    ['foreign', '"outra coisa"', 'não foi escrito por este app'],
    ['foreign', '{"state":{"answers":[]},"version":1}', 'no campo "drafts", que está faltando'],
    ['newer', '{"state":{},"version":99}', 'é de uma versão mais nova'],
    ['older', '{"state":{},"version":0}', 'é de uma versão antiga, que já não se lê'],
  ])('is kept aside and said so when it is %s: %s', (fault, text, reason) => {
    const storage = createMemoryStorage({ [key]: text })
    const store = open(storage)
    const aside = 'guia-mlops-guardado-2025-03-01T10-00-00-000Z'
    expect(store.status.getState()).toEqual({ kind: 'kept-aside', fault, reason, key: aside })
    expect(store.progress.getState()).toEqual(emptyProgress)
    store.actions.markRead('pipeline', true)
    store.flush()
    expect(storage.texts.get(aside)).toBe(text)
    expect(readKeptAside(storage)).toEqual([{ key: aside, at: start.toISOString(), reason, text }])
    expect(written(storage).state.read.pipeline.read).toBe(true)
    expect(store.status.getState().kind).toBe('kept-aside')
  })

  it('is kept aside once, not again by each visit', () => {
    const storage = createMemoryStorage({ [key]: 'rasgado' })
    open(storage)
    vi.advanceTimersByTime(5000)
    const store = open(storage)
    expect(readKeptAside(storage)).toHaveLength(1)
    expect(store.status.getState()).toEqual({ kind: 'ok' })
  })

  it('is never overwritten when there is no room to keep it aside', () => {
    const storage = createMemoryStorage({ [key]: 'rasgado' })
    storage.refusal = full
    const store = open(storage)
    storage.refusal = null
    store.actions.markRead('pipeline', true)
    store.flush()
    expect(storage.texts.get(key)).toBe('rasgado')
    expect(store.status.getState()).toEqual({ kind: 'memory', reason: 'not-kept-aside' })
    expect(store.progress.getState().read['pipeline']?.read).toBe(true)
  })

  it('does not let keys of prototypes through', () => {
    const text =
      '{"state":{"drafts":{"__proto__":{"text":"x","at":"2025-03-01T10:00:00.000Z"}},"attempts":{},"essays":{},"read":{},"lastPlace":null,"theme":"sistema","themeAt":null,"resetAt":null},"version":1}'
    const storage = createMemoryStorage({ [key]: text })
    const store = open(storage)
    expect(store.status.getState()).toMatchObject({ kind: 'kept-aside', fault: 'foreign' })
    expect(readKeptAside(storage)[0]?.text).toBe(text)
  })
})

describe('a browser that does not save', () => {
  it('leaves the app working in memory when it refuses storage', () => {
    const store = open(null)
    store.actions.saveDraft('feature-store', 'Um repositório')
    vi.runAllTimers()
    store.flush()
    expect(store.progress.getState().drafts['feature-store']?.text).toBe('Um repositório')
    expect(store.status.getState()).toEqual({ kind: 'memory', reason: 'refused' })
    expect(readKeptAside(store.storage)).toEqual([])
  })

  it('leaves the app working in memory when even reading throws', () => {
    const storage = createMemoryStorage()
    const refusal = new DOMException('no', 'SecurityError')
    storage.refusal = refusal
    storage.getItem = () => {
      throw refusal
    }
    const store = open(storage)
    store.actions.markRead('pipeline', true)
    store.flush()
    expect(store.progress.getState().read['pipeline']?.read).toBe(true)
    expect(store.status.getState()).toEqual({ kind: 'memory', reason: 'refused' })
  })

  it('says that it is full, keeps what was stored, and saves once there is room', () => {
    const storage = createMemoryStorage()
    const store = open(storage)
    store.actions.saveDraft('feature-store', 'antes')
    store.flush()
    storage.refusal = full
    store.actions.saveDraft('feature-store', 'depois')
    vi.advanceTimersByTime(300)
    expect(store.status.getState()).toEqual({ kind: 'full' })
    expect(written(storage).state.drafts['feature-store'].text).toBe('antes')
    expect(store.progress.getState().drafts['feature-store']?.text).toBe('depois')
    storage.refusal = null
    store.flush()
    expect(written(storage).state.drafts['feature-store'].text).toBe('depois')
    expect(store.status.getState()).toEqual({ kind: 'ok' })
  })
})
