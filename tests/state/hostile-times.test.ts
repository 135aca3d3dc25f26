import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseProgressFile } from '#domain/progress/progress-file.ts'
import { writeProgressFile } from '#domain/progress/written-file.ts'
import { parseStored } from '#domain/progress/stored-progress.ts'
import { createScheduler } from '#domain/review/scheduler.ts'
import { answerActions } from '#state/answer-actions.ts'
import { createDataActions } from '#state/data-actions.ts'
import { essayActions } from '#state/essay-actions.ts'
import { createProgressStore } from '#state/progress-store.ts'
import { reviewActions } from '#state/review-actions.ts'
import { storageKey } from '#state/stored-keys.ts'
import { anyProgress } from '../domain/progress/arbitrary-progress.ts'
import { fuzzRuns } from '../support/fuzz.ts'
import { createMemoryStorage } from './memory-storage.ts'

const now = new Date('2026-01-02T03:04:05.000Z')
const rule = { ideas: ['i1'], required: 1 }

const moment = fc.constantFrom(
  '0000-01-01T00:00:00.000Z',
  '1970-01-01T00:00:00.000Z',
  '2026-01-02T03:04:05.000Z',
  '9499-12-31T23:59:59.999Z',
  '9500-01-01T00:00:00.000Z',
  '9999-12-31T23:59:59.998Z',
  '9999-12-31T23:59:59.999Z',
)
const number = fc.constantFrom('0', '0.001', '1', '10', '36500', '1e+300', '-1')

/** A file as this app writes it, but for its times and some numbers. */
const file = fc
  .tuple(anyProgress, fc.array(moment, { minLength: 6, maxLength: 6 }), number, number)
  .map(([progress, moments, stability, count]) =>
    writeProgressFile(progress, now.toISOString())
      .replace(/1970-01-01T00:00:0(\d)\.000Z/g, (_all, index) => moments[Number(index)] ?? '')
      .replace(/"stability": [\d.]+/g, `"stability": ${stability}`)
      .replace(/"(interval|step|reps|lapses)": \d+/g, `"$1": ${count}`),
  )

it('stores what a learner does after an import so that it can be read again', () => {
  fc.assert(
    fc.property(file, (text) => {
      const imported = parseProgressFile(text)
      if (!imported.ok) return
      let ids = 0
      const storage = createMemoryStorage()
      const store = createProgressStore({ storage, now: () => now, newId: () => `novo-${++ids}` })
      createDataActions(store).importProgress(imported.value)
      const actions = {
        ...store.actions,
        ...answerActions(store),
        ...essayActions(store),
        ...reviewActions(store),
      }
      const item = { id: 'termo:a:nome', aliases: [] }
      const card = store.progress.getState().cards[item.id]?.card ?? null
      const scheduler = createScheduler()
      actions.recordReview(item, 'bom', scheduler.next(card, 'bom', { now, timeZoneOffset: 180 }))
      const answer = { revision: 'r', text: 'Respondi.', gaveUp: false, confidence: null }
      const attempt = actions.recordAttempt('a', answer)
      actions.judge('a', attempt, 'i1', 1, rule)
      actions.markRead('a', true)
      actions.tickRouteItem('guia.a.b', true)
      actions.tickCriterion('a', 'c1', true)
      actions.saveOutline('a', [])
      actions.saveEssay('a', 'Escrevi.')
      actions.restoreEssay('b', 'De volta.')
      actions.saveReviewDraft(item.id, 'Lembrei.')
      actions.setReviewSettings({ newPerDay: 3 })
      actions.visit({ address: '/guia', title: 'Guia' })
      actions.setTheme('escuro')
      actions.saveDraft('b', 'Rascunhei.')
      store.flush()
      const stored = parseStored(storage.texts.get(storageKey) ?? '')
      expect(stored).toMatchObject({
        ok: true,
        progress: { drafts: { b: { text: 'Rascunhei.' } }, essays: { a: { text: 'Escrevi.' } } },
      })
    }),
    { numRuns: fuzzRuns(300) },
  )
})
