import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openOthers } from '#domain/progress/other-texts.ts'
import { answerActions } from '#state/answer-actions.ts'
import { createProgressStore, type ProgressStore } from '#state/progress-store.ts'
import { attachSafeguards } from '#state/safeguards.ts'
import { createMemoryStorage, type MemoryStorage } from './memory-storage.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-01T10:00:00.000Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

let ids = 0
async function open(storage: MemoryStorage) {
  const store = createProgressStore({ storage, now: () => new Date(), newId: () => `t${++ids}` })
  await attachSafeguards(store, null, 'guia-mlops')
  return store
}

/** Two tabs that hear of each other's writes as a browser tells them, a little later. */
async function openTwo() {
  const storage = createMemoryStorage()
  const tabs = [await open(storage), await open(storage)] as const
  const { setItem } = storage
  storage.setItem = function (key, text) {
    setItem.call(this, key, text)
    for (const tab of tabs) setTimeout(tab.follow, 20)
  }
  return { storage, tabs }
}

const box = (tab: ProgressStore) => tab.progress.getState().drafts['q']?.text ?? ''
const beside = (tab: ProgressStore) => {
  const { otherAnswers, drafts } = tab.progress.getState()
  return openOthers(otherAnswers['q'], drafts['q']).map(({ text }) => text)
}

const here = 'Guarda as features num lugar só, para todos.'
const there = 'Um repositório que serve a quem treina e a quem serve.'

it.each([30, 120, 280, 450, 900])(
  'two tabs typing in one question at once keep both texts, each once: %i ms a key',
  async (rhythm) => {
    const { storage, tabs } = await openTwo()
    const [left, right] = tabs
    for (let key = 1; key <= Math.max(here.length, there.length); key++) {
      left.actions.saveDraft('q', here.slice(0, key))
      vi.advanceTimersByTime(rhythm / 2)
      right.actions.saveDraft('q', there.slice(0, key))
      // Nobody's text changes under the fingers.
      expect([box(left), box(right)]).toEqual([here.slice(0, key), there.slice(0, key)])
      vi.advanceTimersByTime(rhythm / 2)
    }
    vi.advanceTimersByTime(10_000)
    expect(box(left)).toBe(box(right))
    for (const tab of tabs) expect([box(tab), ...beside(tab)].sort()).toEqual([here, there].sort())
    const { writes } = storage
    vi.advanceTimersByTime(60_000)
    expect(storage.writes, 'both fall silent').toBe(writes)
    const next = await open(storage)
    expect([box(next), ...beside(next)].sort()).toEqual([here, there].sort())
  },
)

it('a learner who goes from tab to tab has one text', async () => {
  const { tabs } = await openTwo()
  const [left, right] = tabs
  left.actions.saveDraft('q', 'Primeiro')
  vi.advanceTimersByTime(500)
  right.actions.saveDraft('q', `${box(right)}, segundo`)
  vi.advanceTimersByTime(500)
  left.actions.saveDraft('q', `${box(left)}, terceiro`)
  vi.advanceTimersByTime(10_000)
  for (const tab of tabs) {
    expect(box(tab)).toBe('Primeiro, segundo, terceiro')
    expect(beside(tab)).toEqual([])
  }
})

it('an answer sent in one tab leaves the box of the other', async () => {
  const { tabs } = await openTwo()
  const [left, right] = tabs
  left.actions.saveDraft('q', 'Pronta.')
  vi.advanceTimersByTime(500)
  const answer = { revision: 'r1', text: 'Pronta.', gaveUp: false, confidence: null }
  answerActions(right).recordAttempt('q', answer)
  vi.advanceTimersByTime(10_000)
  for (const tab of tabs) {
    expect(box(tab)).toBe('')
    expect(beside(tab)).toEqual([])
  }
})
