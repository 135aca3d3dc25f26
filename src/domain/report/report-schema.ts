/* The door for a report from outside: all of it is what this app writes, or it is none. */
import * as v from 'valibot'
import { checksumPattern } from './checksum.ts'
import { isTimeZone } from './local-time.ts'
import type { Report } from './report.ts'

export const reportKind = 'guia-mlops-autoavaliacao'
export const reportVersion = 1

/** The file as it is written; `notice` is for people who open it. */
export type ReportFile = {
  kind: typeof reportKind
  version: typeof reportVersion
  notice: string
  report: Report
  checksum: string
}

const localTime = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/),
  v.check((text) => !Number.isNaN(Date.parse(`${text.slice(0, 19)}Z`))),
)
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const score = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const mark = v.nullable(v.picklist([0, 0.5, 1]))

const attempt = {
  answeredAt: localTime,
  score,
  confidence: v.nullable(v.picklist(['baixa', 'media', 'alta'])),
  gaveUp: v.boolean(),
}

const answer = v.strictObject({
  ...attempt,
  text: v.string(),
  judgedAt: localTime,
  appScore: v.nullable(score),
  ideas: v.array(v.strictObject({ id: v.string(), text: v.string(), own: mark, app: mark })),
  questionChanged: v.boolean(),
  earlier: v.array(v.strictObject(attempt)),
})

const asked = { id: v.string(), number: count, prompt: v.string() }

const report = v.strictObject({
  title: v.string(),
  site: v.string(),
  address: v.string(),
  student: v.nullable(v.string()),
  madeAt: localTime,
  timeZone: v.pipe(v.string(), v.check(isTimeZone)),
  score: v.pipe(v.number(), v.minValue(0)),
  answered: count,
  questions: v.array(v.strictObject({ ...asked, answer: v.nullable(answer) })),
  essays: v.array(v.strictObject({ ...asked, text: v.string(), editedAt: localTime })),
})

const file: v.GenericSchema<unknown, ReportFile> = v.strictObject({
  kind: v.literal(reportKind),
  version: v.literal(reportVersion),
  notice: v.string(),
  report,
  checksum: v.pipe(v.string(), v.regex(checksumPattern)),
})

/** The file, or null when it is not as this app writes it. Changes nothing on the way. */
export function parseReportFile(data: unknown): ReportFile | null {
  const result = v.safeParse(file, data, { abortEarly: true })
  return result.success ? result.output : null
}
