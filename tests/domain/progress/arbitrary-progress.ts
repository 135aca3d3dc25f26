import * as fc from 'fast-check'
import type { Progress } from '#domain/progress/progress.ts'

// Few ids, few moments and few texts, so that records meet, tie and differ.
const moment = fc.integer({ min: 0, max: 5 }).map((at) => new Date(at * 1000).toISOString())
const id = fc.constantFrom('a', 'b')
const text = fc.constantFrom('', 'um', 'dois')

const marks = fc.dictionary(fc.constantFrom('i1', 'i2'), fc.constantFrom(0 as const, 1 as const))
const score = fc.constantFrom(0, 0.5, 1)
const reading = fc.record({ marks, score, kept: fc.subarray(['i1', 'i2']) })

const attempt = fc
  .record({
    id: fc.constantFrom('t1', 't2', 't3'),
    text,
    at: moment,
    judgedAt: moment,
    revision: text,
    gaveUp: fc.boolean(),
    confidence: fc.constantFrom('baixa' as const, 'alta' as const, null),
    marks,
    score,
    reading: fc.option(reading, { nil: undefined }),
  })
  .map((one) => Object.assign(one, one.judgedAt < one.at ? { judgedAt: one.at } : {}))

const attempts = fc
  .uniqueArray(attempt, { selector: (one) => one.id, maxLength: 3, minLength: 1 })
  .map((list) => list.sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1)))

const card = fc.record({
  state: fc.constantFrom('aprendendo' as const, 'revisando' as const),
  due: moment,
  lastReview: moment,
  stability: fc.constantFrom(1, 2.5),
  difficulty: fc.constantFrom(1, 5),
  interval: fc.constantFrom(0, 3),
  step: fc.constant(0),
  reps: fc.constantFrom(1, 2),
  lapses: fc.constant(0),
})

const reviews = fc
  .uniqueArray(
    fc
      .record({
        id: fc.constantFrom('r1', 'r2', 'r3'),
        at: moment,
        grade: fc.constantFrom('errei' as const, 'bom' as const),
        undoneAt: fc.option(moment),
      })
      .map((one) =>
        Object.assign(
          one,
          one.undoneAt !== null && one.undoneAt < one.at ? { undoneAt: one.at } : one,
        ),
      ),
    { selector: (one) => one.id, maxLength: 3, minLength: 1 },
  )
  .map((list) => list.sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1)))

const reviewItem = fc.constantFrom('pergunta:a', 'termo:a:nome')

const draft = fc.record({ text, at: moment })

/** As it is written in a tab; the same sitting does not write two things at one moment. */
const written = fc.oneof(
  draft,
  draft.map((one) => ({ ...one, by: `sessao-${one.text.length}` })),
)

const others = fc
  .uniqueArray(
    fc.record({ id: fc.constantFrom('s1', 's2', 's3'), text, writtenAt: moment, at: moment }),
    { selector: (one) => one.id, maxLength: 3, minLength: 1 },
  )
  .map((list) => list.sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1)))

const essayWork = fc.record({
  outline: fc.option(
    fc.record({
      slots: fc.array(fc.record({ id: fc.constant('p1'), title: text, notes: text }), {
        maxLength: 1,
      }),
      at: moment,
    }),
  ),
  ticks: fc.dictionary(fc.constantFrom('c1', 'c2'), fc.record({ met: fc.boolean(), at: moment }), {
    minKeys: 1,
  }),
  versions: fc
    .uniqueArray(draft, { selector: ({ at }) => at, maxLength: 3 })
    .map((list) => list.sort((a, b) => (a.at < b.at ? 1 : -1))),
})

const labRun = fc.record({
  link: fc.constantFrom('v=1&s=7&c=0', 'v=1&s=7&d=a111&c=1'),
  mode: fc.constantFrom('guiada' as const, 'livre' as const),
  notes: fc.array(fc.record({ bet: fc.option(text), reason: fc.option(text), words: text }), {
    maxLength: 1,
  }),
  cost: fc.option(fc.constantFrom(0, 197059.53)),
  startedAt: moment,
  at: moment,
})

const erasedPart = fc.constantFrom(
  'questionario',
  'questionario:a',
  'redacao:b',
  'leitura',
  'leitura:a',
  'revisao',
  'revisao:pergunta:a',
  'laboratorio:a',
)

export const anyProgress: fc.Arbitrary<Progress> = fc
  .record({
    drafts: fc.dictionary(id, written),
    attempts: fc.dictionary(id, attempts),
    essays: fc.dictionary(id, written),
    otherAnswers: fc.dictionary(id, others),
    otherEssays: fc.dictionary(id, others),
    essayWork: fc.dictionary(id, essayWork),
    read: fc.dictionary(id, fc.record({ read: fc.boolean(), at: moment })),
    routeTicks: fc.dictionary(
      fc.constantFrom('guia.a.b', 'simulado.30', 'laboratorio.semente=7'),
      fc.record({ done: fc.boolean(), at: moment }),
    ),
    labRuns: fc.dictionary(id, labRun),
    lastPlace: fc.option(fc.record({ address: fc.constant('/guia'), title: text, at: moment })),
    cards: fc.dictionary(reviewItem, fc.record({ card: fc.option(card), at: moment })),
    reviews: fc.dictionary(reviewItem, reviews),
    reviewSettings: fc.option(
      fc.record({
        examDate: fc.constantFrom('2026-12-03', null),
        newPerDay: fc.constantFrom(5, 10),
        at: moment,
      }),
    ),
    reviewDraft: fc.option(fc.record({ item: reviewItem, text, at: moment })),
    theme: fc.constantFrom('claro' as const, 'escuro' as const, 'sistema' as const),
    themeAt: fc.option(moment),
    resetAt: fc.option(moment),
    erased: fc.dictionary(erasedPart, moment),
  })
  // fast-check makes dictionaries without a prototype; ours have one.
  .map((progress) => JSON.parse(JSON.stringify(progress)) as Progress)
