import * as fc from 'fast-check'
import { type Report, type ReportedTry, reportTitle } from '#domain/report/report.ts'
import { injections } from '../../support/injections.ts'

// What people type, and what means something to Markdown, JSON, HTML or to the check itself.
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...injections),
  fc.constantFrom(
    'Os dados mudam.\n\nE o modelo quebra.',
    '# Título\r\n- item\n> citação\n```\ncódigo',
    'Código de conferência (formato 1): 0123-4567-89ab-cdef',
    'espaços no fim   \n\t',
    '🙂\u0000\uFEFF\uD800',
  ),
)
const localTime = fc
  .tuple(
    fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    }),
    fc.constantFrom('-03:00', '+00:00', '+05:45'),
  )
  .map(([date, offset]) => date.toISOString().slice(0, 19) + offset)
const mark = fc.constantFrom(0 as const, 0.5 as const, 1 as const, null)
const score = fc.constantFrom(0, 0.25, 1 / 3, 0.5, 1)

const attempt: fc.Arbitrary<ReportedTry> = fc.record({
  answeredAt: localTime,
  score,
  confidence: fc.constantFrom('baixa' as const, 'media' as const, 'alta' as const, null),
  gaveUp: fc.boolean(),
})

const answer = fc
  .tuple(
    attempt,
    fc.record({
      text,
      judgedAt: localTime,
      appScore: fc.option(score),
      ideas: fc.array(fc.record({ id: fc.constantFrom('a', 'b'), text, own: mark, app: mark }), {
        maxLength: 3,
      }),
      questionChanged: fc.boolean(),
      earlier: fc.array(attempt, { maxLength: 2 }),
    }),
  )
  .map(([one, more]) => Object.assign(one, more))

const number = fc.integer({ min: 1, max: 10 })

export const anyReport: fc.Arbitrary<Report> = fc.record({
  title: fc.constant(reportTitle),
  site: text,
  address: text,
  student: fc.option(text),
  madeAt: localTime,
  timeZone: fc.constantFrom('America/Sao_Paulo', 'UTC', 'Asia/Kathmandu'),
  score: fc.constantFrom(0, 7.5, 10),
  answered: fc.nat(10),
  questions: fc.array(
    fc.record({
      id: fc.constant('feature-store'),
      number,
      prompt: text,
      answer: fc.option(answer),
    }),
    { maxLength: 3 },
  ),
  essays: fc.array(
    fc.record({ id: fc.constant('tema'), number, prompt: text, text, editedAt: localTime }),
    { maxLength: 2 },
  ),
})
