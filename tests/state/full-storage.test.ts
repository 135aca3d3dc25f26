import { expect, it } from 'vitest'
import { emptyProgress } from '#domain/progress/progress.ts'
import { readCopies } from '#state/copies.ts'
import { createDataActions } from '#state/data-actions.ts'
import { essayActions } from '#state/essay-actions.ts'
import { createProgressStore } from '#state/progress-store.ts'
import { attachSafeguards } from '#state/safeguards.ts'
import { createMemoryStorage } from './memory-storage.ts'

const text = (letter: string) => letter.repeat(600)

const full = () => new DOMException('cheio', 'QuotaExceededError')

/** A storage that holds no more than so many characters. */
function smallStorage(room: number) {
  const storage = createMemoryStorage()
  const { setItem } = storage
  storage.setItem = function (key, text) {
    if (text.length > room) throw full()
    setItem.call(this, key, text)
  }
  return storage
}

async function openStore(room: number) {
  const storage = smallStorage(room)
  let hour = 0
  const store = createProgressStore({
    storage,
    now: () => new Date(Date.UTC(2026, 2, 3, hour++)),
    newId: () => 'novo',
  })
  await attachSafeguards(store, null, 'guia-mlops')
  return { storage, store }
}

const stored = (storage: ReturnType<typeof smallStorage>) =>
  JSON.parse(storage.texts.get('guia-mlops') ?? '{}').state

it('lets earlier states of an essay go when there is no room, and keeps the text', async () => {
  const { storage, store } = await openStore(2500)
  for (const letter of 'abcdef') essayActions(store).saveEssay('tema', text(letter))
  store.flush()
  expect(stored(storage).essays.tema.text).toBe(text('f'))
  expect(
    stored(storage).essayWork.tema.versions.map((one: { text: string }) => one.text[0]),
  ).toEqual(['e'])
  expect(store.status.getState()).toEqual({ kind: 'ok' })
  // What was let go is gone here too, so that the next write need not try in vain.
  expect(store.progress.getState().essayWork['tema']?.versions).toHaveLength(1)
})

it('says so when there is no room even without them, and keeps all of it in memory', async () => {
  const { storage, store } = await openStore(700)
  essayActions(store).saveEssay('tema', 'a'.repeat(600))
  essayActions(store).saveEssay('tema', 'b'.repeat(900))
  store.flush()
  expect(store.status.getState()).toEqual({ kind: 'full' })
  expect(storage.texts.size).toBe(0)
  expect(store.progress.getState().essays['tema']?.text).toBe('b'.repeat(900))
  expect(store.progress.getState().essayWork['tema']?.versions).toHaveLength(1)

  essayActions(store).saveEssay('tema', 'curto')
  store.flush()
  expect(store.status.getState()).toEqual({ kind: 'ok' })
  expect(stored(storage).essays.tema.text).toBe('curto')
})

/** A storage that holds so many characters in all. */
function boundedStorage(room: number) {
  const storage = createMemoryStorage()
  const { setItem } = storage
  storage.setItem = function (key, text) {
    const others = [...storage.texts].filter(([name]) => name !== key)
    if (others.reduce((sum, [, other]) => sum + other.length, text.length) > room) throw full()
    setItem.call(this, key, text)
  }
  return storage
}

const draft = (letters: string) => ({
  ...emptyProgress,
  drafts: { q: { text: letters, at: '2026-01-01T00:00:00.000Z' } },
})

it('refuses a file for which copies or earlier states of essays would have to go', async () => {
  const storage = boundedStorage(6000)
  let hour = 0
  const store = createProgressStore({
    storage,
    now: () => new Date(Date.UTC(2026, 2, 3, hour++)),
    newId: () => 'novo',
  })
  await attachSafeguards(store, null, 'guia-mlops')
  const actions = createDataActions(store)
  for (const letter of 'abc') essayActions(store).saveEssay('tema', text(letter))
  store.flush()
  const before = new Map(storage.texts)
  expect(actions.importProgress(draft('x'.repeat(9000)))).toBe(false)
  store.flush()
  expect(storage.texts).toEqual(before)
  expect(store.progress.getState().drafts).toEqual({})

  expect(actions.importProgress(draft('Cabe.'))).toBe(true)
  store.flush()
  expect(stored(storage).drafts.q.text).toBe('Cabe.')
  expect(stored(storage).essayWork.tema.versions).toHaveLength(2)
  expect(readCopies(storage).map(({ reason }) => reason)).toEqual(['importar'])
})

it('takes a file into the memory where the browser keeps nothing at all', () => {
  const store = createProgressStore({ storage: null, now: () => new Date(), newId: () => 'novo' })
  const read = { pipeline: { read: true, at: '2026-01-01T00:00:00.000Z' } }
  expect(createDataActions(store).importProgress({ ...emptyProgress, read })).toBe(true)
  expect(store.progress.getState().read).toEqual(read)
})
