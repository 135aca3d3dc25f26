import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mergeProgress } from '#domain/progress/merge-progress.ts'
import { answerActions } from '#state/answer-actions.ts'
import { followPage } from '#state/follow-page.ts'
import { createDataActions } from '#state/data-actions.ts'
import { essayActions } from '#state/essay-actions.ts'
import { readKeptAside } from '#state/kept-aside.ts'
import { progressReader } from '#state/progress-reader.ts'
import { createProgressStore } from '#state/progress-store.ts'
import type { StorageLike } from '#state/stored-keys.ts'
import { createMemoryStorage } from './memory-storage.ts'

const key = 'guia-mlops'
const answer = { revision: 'r1', text: 'Porque muda.', gaveUp: false, confidence: null }

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2025-03-01T10:00:00.000Z') })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

let ids = 0
function open(storage: StorageLike) {
  return createProgressStore({ storage, now: () => new Date(), newId: () => `t${++ids}` })
}

describe('two tabs on one storage', () => {
  it('lose nothing when both write without having heard of each other', () => {
    const storage = createMemoryStorage()
    const [left, right] = [open(storage), open(storage)]
    answerActions(left).recordAttempt('lancar-modelo', answer)
    answerActions(right).recordAttempt('lancar-modelo', answer)
    essayActions(right).saveEssay('tres-perspectivas', 'Era uma vez')
    left.flush()
    right.flush()
    const next = open(storage).progress.getState()
    expect(next.attempts['lancar-modelo']).toHaveLength(2)
    expect(next.essays['tres-perspectivas']?.text).toBe('Era uma vez')
    expect(right.progress.getState()).toEqual(next)
  })

  it('leave behind what the other typed, also when they have not heard of it', () => {
    const storage = createMemoryStorage()
    const [left, right] = [open(storage), open(storage)]
    const behind: (string | null)[] = []
    left.guard({
      reader: progressReader,
      unite: mergeProgress,
      onWrite: () => {},
      onWriteBeside: () => {},
      writeWithLess: () => false,
      onForeignChange: (text) => behind.push(text),
    })
    right.actions.saveDraft('feature-store', 'De agora mesmo.')
    right.flush()
    left.leave()
    expect(behind).toEqual([storage.texts.get(key)])
    left.follow()
    vi.runAllTimers()
    storage.texts.clear()
    left.leave()
    expect(behind.at(-1)).toBeNull()
  })

  it('show what the other wrote and fall silent', () => {
    const storage = createMemoryStorage()
    const [left, right] = [open(storage), open(storage)]
    left.actions.saveDraft('feature-store', 'Um repositório')
    left.flush()
    right.follow()
    expect(right.progress.getState().drafts['feature-store']?.text).toBe('Um repositório')
    vi.runAllTimers()
    left.follow()
    vi.runAllTimers()
    expect(storage.writes).toBe(1)
  })

  it('both keep what is being typed in one while the other writes', () => {
    const storage = createMemoryStorage()
    const [left, right] = [open(storage), open(storage)]
    right.actions.saveDraft('feature-store', 'sendo digitado')
    left.actions.markRead('pipeline', true)
    left.flush()
    right.follow()
    vi.runAllTimers()
    expect(open(storage).progress.getState()).toMatchObject({
      drafts: { 'feature-store': { text: 'sendo digitado' } },
      read: { pipeline: { read: true } },
    })
  })

  it('follow an erasure and its undoing', () => {
    const storage = createMemoryStorage()
    const [left, right] = [open(storage), open(storage)]
    left.actions.markRead('pipeline', true)
    left.flush()
    right.follow()
    const before = left.progress.getState()
    vi.advanceTimersByTime(1000)
    createDataActions(left).reset()
    left.flush()
    right.follow()
    expect(right.progress.getState().read).toEqual({})
    createDataActions(left).replace(before)
    left.flush()
    right.follow()
    expect(right.progress.getState().read['pipeline']?.read).toBe(true)
  })

  it('put aside what a hand wrote over their progress', () => {
    const storage = createMemoryStorage()
    const store = open(storage)
    store.actions.markRead('pipeline', true)
    store.flush()
    storage.texts.set(key, 'rasgado')
    store.actions.markRead('genaiops', true)
    store.flush()
    expect(readKeptAside(storage)).toMatchObject([{ text: 'rasgado' }])
    expect(Object.keys(open(storage).progress.getState().read)).toEqual(['genaiops', 'pipeline'])
  })

  it('leave the progress of a newer app alone', () => {
    const storage = createMemoryStorage()
    const store = open(storage)
    const newer = '{"state":{"tudo":"novo"},"version":99}'
    storage.texts.set(key, newer)
    store.actions.markRead('pipeline', true)
    store.flush()
    expect(storage.texts.get(key)).toBe(newer)
    expect(store.status.getState()).toEqual({ kind: 'memory', reason: 'newer' })
  })
})

describe('followPage', () => {
  it('saves the draft when the page goes', () => {
    const store = open(localStorage)
    const leave = followPage(store, window)
    store.actions.saveDraft('feature-store', 'quase perdido')
    expect(localStorage.getItem(key)).toBeNull()
    window.dispatchEvent(new Event('pagehide'))
    expect(localStorage.getItem(key)).toContain('quase perdido')
    leave()
  })

  it('saves the draft when the tab is hidden', () => {
    const store = open(localStorage)
    const leave = followPage(store, window)
    store.actions.saveDraft('feature-store', 'quase perdido')
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    document.dispatchEvent(new Event('visibilitychange'))
    expect(localStorage.getItem(key)).toContain('quase perdido')
    leave()
  })

  it('takes in what another tab wrote, as soon as it is told and when it wakes', () => {
    const store = open(localStorage)
    const other = open(localStorage)
    const leave = followPage(store, window)
    other.actions.markRead('pipeline', true)
    other.flush()
    window.dispatchEvent(new StorageEvent('storage', { key }))
    expect(store.progress.getState().read).toHaveProperty('pipeline')
    other.actions.markRead('genaiops', true)
    other.flush()
    document.dispatchEvent(new Event('visibilitychange'))
    expect(store.progress.getState().read).toHaveProperty('genaiops')
    leave()
  })

  it('hears nothing more after the way out', () => {
    const store = open(localStorage)
    followPage(store, window)()
    store.actions.markRead('pipeline', true)
    window.dispatchEvent(new Event('pagehide'))
    expect(localStorage.getItem(key)).toBeNull()
  })
})
