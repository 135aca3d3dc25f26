import { expect, it } from 'vitest'
import { readKeptAside } from '#state/kept-aside.ts'
import { createProgressStore } from '#state/progress-store.ts'
import { scopedKey, scopedStorage } from '#state/scoped-storage.ts'
import type { StorageLike } from '#state/stored-keys.ts'
import { createMemoryStorage } from './memory-storage.ts'

const open = (storage: StorageLike) =>
  createProgressStore({ storage, now: () => new Date(), newId: () => 't1' })

it('learners at one computer do not find each other’s progress', () => {
  const whole = createMemoryStorage()
  const first = open(scopedStorage(whole, 'lms:ana'))
  first.actions.saveDraft('feature-store', 'De Ana.')
  first.flush()
  const second = open(scopedStorage(whole, 'lms:bia'))
  expect(second.progress.getState().drafts).toEqual({})
  expect([...whole.texts.keys()]).toEqual([scopedKey('lms:ana', 'guia-mlops')])
  expect(open(scopedStorage(whole, 'lms:ana')).progress.getState().drafts).toHaveProperty(
    'feature-store',
  )
})

it('what could not be read is kept aside within the scope', () => {
  const whole = createMemoryStorage({ [scopedKey('lms:ana', 'guia-mlops')]: 'quebrado' })
  const store = open(scopedStorage(whole, 'lms:ana'))
  expect(readKeptAside(store.storage).map(({ text }) => text)).toEqual(['quebrado'])
  expect(readKeptAside(open(whole).storage)).toEqual([])
  expect(readKeptAside(open(scopedStorage(whole, 'lms:bia')).storage)).toEqual([])
})
