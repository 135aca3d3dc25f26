import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mergeProgress } from '#domain/progress/merge-progress.ts'
import { emptyProgress } from '#domain/progress/progress.ts'
import { withDraft } from '#domain/progress/progress-changes.ts'
import { parseStored } from '#domain/progress/stored-progress.ts'
import { writeStored } from '#domain/progress/written-progress.ts'
import { readCopies } from '#state/copies.ts'
import { createDataActions } from '#state/data-actions.ts'
import { restoreCopy } from '#state/restore-copy.ts'
import { openJournal } from '#state/journal.ts'
import { readKeptAside } from '#state/kept-aside.ts'
import { createProgressStore } from '#state/progress-store.ts'
import { attachSafeguards } from '#state/safeguards.ts'
import { createMemoryStorage, type MemoryStorage } from './memory-storage.ts'

const key = 'guia-mlops'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-01T10:00:00.000Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

let ids = 0
async function open(storage: MemoryStorage) {
  const store = createProgressStore({ storage, now: () => new Date(), newId: () => `t${++ids}` })
  await attachSafeguards(store, null, key)
  return store
}

const stored = (storage: MemoryStorage) => {
  const found = parseStored(storage.texts.get(key) ?? '')
  return found.ok ? found.progress : null
}

describe('what stands aside and can be read by now', () => {
  it('comes home, and its place is empty', async () => {
    const aside = writeStored(
      withDraft(emptyProgress, 'q', 'De antes.', '2026-01-01T00:00:00.000Z'),
    )
    const storage = createMemoryStorage({ [`${key}-guardado-2026-01-01T00-00-00-000Z`]: aside })
    const store = await open(storage)
    expect(store.progress.getState().drafts['q']?.text).toBe('De antes.')
    expect(stored(storage)?.drafts['q']?.text).toBe('De antes.')
    expect(readKeptAside(storage)).toEqual([])
  })

  it('stays where it is when it cannot be brought home', async () => {
    const aside = writeStored(
      withDraft(emptyProgress, 'q', 'De antes.', '2026-01-01T00:00:00.000Z'),
    )
    const storage = createMemoryStorage({ [`${key}-guardado-2026-01-01T00-00-00-000Z`]: aside })
    storage.refusal = new DOMException('cheio', 'QuotaExceededError')
    const store = await open(storage)
    expect(store.progress.getState().drafts['q']?.text).toBe('De antes.')
    expect(readKeptAside(storage)).toHaveLength(1)
  })
})

describe('a storage emptied from outside', () => {
  it('is filled again by a tab that hears of it, and it is said', async () => {
    const storage = createMemoryStorage()
    const store = await open(storage)
    store.actions.saveDraft('q', 'Ainda aqui.')
    store.flush()
    storage.texts.clear()
    store.follow()
    expect(stored(storage)?.drafts['q']?.text).toBe('Ainda aqui.')
    expect(store.status.getState()).toEqual({ kind: 'put-back' })
  })

  it('stays empty when the page only goes', async () => {
    const storage = createMemoryStorage()
    const store = await open(storage)
    store.actions.saveDraft('q', 'Ainda aqui.')
    store.flush()
    storage.texts.clear()
    store.leave()
    expect(storage.texts.size).toBe(0)
  })
})

describe('copies', () => {
  it('are kept before everything goes, and bring it back beside what came since', async () => {
    const storage = createMemoryStorage()
    const store = await open(storage)
    const actions = createDataActions(store)
    store.actions.saveDraft('q', 'Antes.')
    expect(actions.reset()).toBe(true)
    store.actions.saveDraft('p', 'Depois.')
    const [copy] = readCopies(storage)
    expect(copy?.reason).toBe('apagar')
    expect(copy && restoreCopy(store, copy)).toBe(true)
    expect(store.progress.getState().drafts).toMatchObject({
      q: { text: 'Antes.' },
      p: { text: 'Depois.' },
    })
  })

  it('are two of a kind at most, the latest first, and none of nothing', async () => {
    const storage = createMemoryStorage()
    const store = await open(storage)
    const actions = createDataActions(store)
    actions.reset()
    for (const text of ['um', 'dois', 'três']) {
      vi.advanceTimersByTime(1000)
      store.actions.saveDraft('q', text)
      actions.reset()
    }
    expect(readCopies(storage).map(({ text }) => /"text":"(.*?)"/.exec(text)?.[1])).toEqual([
      'três',
      'dois',
    ])
  })

  it('go first when there is no room, and the words stay', async () => {
    const storage = createMemoryStorage()
    const store = await open(storage)
    store.actions.saveDraft('q', 'x'.repeat(500))
    createDataActions(store).reset()
    expect(readCopies(storage)).toHaveLength(1)
    const { setItem } = storage
    storage.setItem = function (name, text) {
      if (readCopies(storage).length > 0) throw new DOMException('cheio', 'QuotaExceededError')
      setItem.call(this, name, text)
    }
    store.actions.saveDraft('q', 'Cabe.')
    store.flush()
    expect(stored(storage)?.drafts['q']?.text).toBe('Cabe.')
    expect(readCopies(storage)).toEqual([])
    expect(store.status.getState()).toEqual({ kind: 'ok' })
  })
})

const refuse = () => {
  throw new DOMException('cheio', 'QuotaExceededError')
}

describe('where nothing can be stored', () => {
  const foreign = 'de outro app'
  const full = () => ({ ...createMemoryStorage({ [key]: foreign }), setItem: refuse })

  it.each([
    ['the browser refuses', () => null],
    ['foreign data fills it', full],
  ])('because %s, the journal has each change, and its words come back', (_why, storage) => {
    const store = createProgressStore({
      storage: storage(),
      now: () => new Date(),
      newId: () => `t${++ids}`,
    })
    const journal: string[] = []
    store.guard({
      unite: mergeProgress,
      onWrite: (text) => journal.push(text),
      onWriteBeside: refuse,
      writeWithLess: () => false,
      onForeignChange: refuse,
    })
    store.actions.saveDraft('q', 'De agora.')
    store.flush()
    expect(journal.at(-1)).toContain('De agora.')
    const before = withDraft(emptyProgress, 'p', 'De antes.', '2026-01-01T00:00:00.000Z')
    expect(store.takeIn((current) => mergeProgress(current, before))).toBe(false)
    expect(store.progress.getState().drafts['p']?.text).toBe('De antes.')
    store.leave()
    expect(journal.at(-1)).toContain('De antes.')
    expect(store.storage?.getItem(key) ?? foreign).toBe(foreign)
  })
})

describe('the journal', () => {
  it('is none where the browser has or gives no databases', async () => {
    expect(await openJournal(null, key)).toBeNull()
    const refusing = {
      open: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    }
    expect(await openJournal(Object.assign(Object.create(null), refusing), key)).toBeNull()
  })
})
