import * as fc from 'fast-check'
import { dayToText } from '#domain/review/local-day.ts'
import type { RouteItem } from '#domain/route/route-item.ts'
import { routeModes, type StudyRoute } from '#domain/route/study-route.ts'

const id = fc.stringMatching(/^[a-z0-9-]{1,30}$/)

const item: fc.Arbitrary<RouteItem> = fc.oneof(
  fc.record({ kind: fc.constant('chapter' as const), id }),
  fc.record({ kind: fc.constant('passage' as const), chapter: id, id }),
  fc.record({ kind: fc.constantFrom('question' as const, 'essay' as const, 'term' as const), id }),
  fc.record({
    kind: fc.constant('exam' as const),
    minutes: fc.option(fc.integer({ min: 1, max: 600 })),
  }),
  fc.record({
    kind: fc.constant('lab' as const),
    query: fc.stringMatching(/^(?:[A-Za-z0-9=&.,:;+-]|%[0-9A-F]{2}){0,40}$/),
  }),
)

// Marks, line breaks, half and whole emoji, accents in two forms, and what turns a text around.
const text = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
    fc.constantFrom(
      ' ',
      '\n',
      '&',
      '=',
      '_',
      '%',
      '+',
      '<b>',
      'e\u0301',
      '\ud83d',
      '\u202e',
      'ção',
    ),
  ),
  maxLength: 200,
})

/** Anything that a form may hold, limits not kept. */
export const anyRoute: fc.Arbitrary<StudyRoute> = fc.record({
  title: text,
  note: text,
  dueDate: fc.option(fc.integer({ min: 11_000, max: 300_000 }).map(dayToText)),
  mode: fc.option(fc.constantFrom(...routeModes)),
  items: fc.array(item, { maxLength: 120 }),
})
