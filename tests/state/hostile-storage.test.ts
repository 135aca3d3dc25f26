import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Progress } from '#domain/progress/progress.ts'
import { parseStored } from '#domain/progress/stored-progress.ts'
import { writeStored } from '#domain/progress/written-progress.ts'
import { readKeptAside } from '#state/kept-aside.ts'
import { createProgressStore } from '#state/progress-store.ts'
import { storageKey } from '#state/stored-keys.ts'
import { anyProgress } from '../domain/progress/arbitrary-progress.ts'
import { fuzzRuns, hostileValue, mangled, mutated } from '../support/fuzz.ts'
import { createMemoryStorage } from './memory-storage.ts'

const stored = anyProgress.map(writeStored)
const hostileText = fc.oneof(
  fc.string(),
  fc.constantFrom(`{"version":1,"state":${'['.repeat(2e4)}${']'.repeat(2e4)}}`),
  hostileValue.map((value) => JSON.stringify(value)),
  mangled(stored),
  mutated(stored.map((text) => JSON.parse(text))),
)

function progressIn(text: string): Progress {
  const stored = parseStored(text)
  if (!stored.ok) throw new Error(stored.reason)
  return stored.progress
}

it('opens over whatever is stored, keeps it, and goes on saving', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const storage = createMemoryStorage({ [storageKey]: text })
      const store = createProgressStore({
        storage,
        now: () => new Date('2026-01-02T03:04:05.000Z'),
        newId: () => 't1',
      })
      const found = parseStored(text)
      expect(readKeptAside(storage).map((aside) => aside.text)).toEqual(found.ok ? [] : [text])
      store.actions.saveDraft('pergunta', 'o que escrevi agora')
      store.flush()
      const kept = progressIn(storage.texts.get(storageKey) ?? '')
      expect(kept.drafts['pergunta']?.text).toBe('o que escrevi agora')
      expect(kept.attempts).toEqual(found.ok ? found.progress.attempts : {})
    }),
    { numRuns: fuzzRuns(400) },
  )
})
