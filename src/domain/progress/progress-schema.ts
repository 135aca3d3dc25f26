/*
 * The door for progress from outside: a file, the browser's storage. Either all of it is what this
 * app writes, or it is refused with the reason in words; nothing is dropped on the way. So an
 * unknown field is a refusal, and whoever adds a field to Progress makes it optional here, with a
 * default, to keep reading what is already stored, and raises the version in `progress-file.ts`.
 */
import * as v from 'valibot'
import * as words from '#words/stored-progress.ts'
import { isWithinTime } from './moment.ts'
import type { Progress } from './progress.ts'

export type Parsed<T> = { ok: true; value: T } | { ok: false; reason: string }

/**
 * Untrusted data as Progress, or why it is refused.
 *
 * @example parseProgress({ drafts: 3 })
 * // { ok: false, reason: 'no campo "drafts", esperado um objeto, mas veio 3' }
 */
export function parseProgress(data: unknown): Parsed<Progress> {
  const result = v.safeParse(progressSchema, data, { abortEarly: true })
  if (result.success) return { ok: true, value: result.output }
  return { ok: false, reason: describeIssue(result.issues[0]) }
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  const where = path === null ? '' : words.inField(path)
  if (issue.expected === 'never') return where + words.unknown
  if (issue.kind === 'schema' && issue.path?.at(-1)?.origin === 'key' && issue.input === undefined)
    return where + words.missing
  return where + words.expected(issue.message, quote(issue.input))
}

function quote(value: unknown): string {
  if (typeof value === 'object' && value !== null)
    return Array.isArray(value) ? words.foundList : words.foundObject
  const text = JSON.stringify(value) ?? words.foundNothing
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

const text = v.string(words.text)

// Written as `toISOString` writes it, since records are compared by these texts.
const time = v.pipe(
  v.string(words.date),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/, words.isoDate),
  v.check((value) => !Number.isNaN(Date.parse(value)), words.realDate),
  v.check(isWithinTime, words.dateInTime),
  v.transform((value) => new Date(value).toISOString()),
)

// An address of this site: links are made of it, so `//host` and `javascript:` must not pass.
const siteAddress = v.pipe(
  v.string(words.address),
  v.regex(/^\/(?![/\\])[^\s\\]*$/, words.siteAddress),
)

const idPattern = /^[a-z0-9-]+$/
// Ids that `v.record` would skip without a word.
const unsafeIds = new Set(['constructor', 'prototype'])

function byId<TSchema extends v.GenericSchema>(value: TSchema) {
  return v.pipe(
    v.custom<object>(
      (input) => typeof input === 'object' && input !== null && !Array.isArray(input),
      words.object,
    ),
    v.check(
      (input) => Object.keys(input).every((key) => idPattern.test(key) && !unsafeIds.has(key)),
      words.onlyIds,
    ),
    v.record(v.string(), value),
  )
}

const draft = v.strictObject(
  { text, at: time, by: v.exactOptional(v.pipe(text, v.nonEmpty(words.id))) },
  words.draft,
)

// Progress from before both texts were kept has none.
const otherTexts = v.optional(
  byId(
    v.array(
      v.strictObject(
        { id: v.pipe(text, v.nonEmpty(words.id)), text, writtenAt: time, at: time },
        words.otherText,
      ),
      words.otherTexts,
    ),
  ),
  {},
)

const marks = byId(v.picklist([0, 0.5, 1], words.mark))

const score = v.pipe(
  v.number(words.upToOne),
  v.minValue(0, words.upToOne),
  v.maxValue(1, words.upToOne),
)

const ideaIds = v.array(v.pipe(text, v.regex(idPattern, words.id)), words.ids)

const attempt = v.strictObject(
  {
    id: v.pipe(text, v.nonEmpty(words.id)),
    at: time,
    revision: text,
    text,
    gaveUp: v.boolean(words.flag),
    confidence: v.nullable(v.picklist(['baixa', 'media', 'alta'], words.confidence)),
    marks,
    score,
    // Attempts from before the app could read have none, and so has an answer not read yet.
    reading: v.exactOptional(v.strictObject({ marks, score, kept: ideaIds }, words.appReading)),
    judgedAt: time,
  },
  words.attempt,
)

const reviewItem = v.pipe(
  text,
  v.regex(/^(?:pergunta:[a-z0-9-]+|termo:[a-z0-9-]+:(?:definicao|nome))$/, words.reviewItem),
)

const routeItem = v.pipe(
  text,
  v.regex(
    /^(?:guia|redacao|glossario|simulado|laboratorio)(?:\.[A-Za-z0-9=&.,:;+%-]{1,300})?$/,
    words.routeItem,
  ),
)

const count = v.pipe(v.number(words.whole), v.integer(words.whole), v.minValue(0, words.whole))

const reviewCard = v.strictObject(
  {
    state: v.picklist(['aprendendo', 'revisando', 'reaprendendo'], words.reviewState),
    due: time,
    lastReview: time,
    stability: v.pipe(
      v.number(words.positive),
      v.finite(words.positive),
      v.minValue(0.001, words.positive),
    ),
    difficulty: v.pipe(
      v.number(words.oneToTen),
      v.minValue(1, words.oneToTen),
      v.maxValue(10, words.oneToTen),
    ),
    interval: count,
    step: count,
    reps: count,
    lapses: count,
  },
  words.reviewCard,
)

const reviewRecord = v.strictObject(
  {
    id: v.pipe(text, v.nonEmpty(words.id)),
    at: time,
    grade: v.picklist(['errei', 'dificil', 'bom', 'facil'], words.grade),
    undoneAt: v.nullable(time),
  },
  words.review,
)

const reviewSettings = v.strictObject(
  {
    examDate: v.nullable(
      v.pipe(
        text,
        v.regex(/^\d{4}-\d{2}-\d{2}$/, words.day),
        v.check((day) => !Number.isNaN(Date.parse(day)), words.realDay),
      ),
    ),
    newPerDay: v.pipe(count, v.maxValue(999, words.upTo999)),
    at: time,
  },
  words.reviewSettings,
)

const erasedPart = v.pipe(
  text,
  v.regex(
    /^(?:leitura|questionario|redacao|revisao|laboratorio)(?::[a-z0-9-]+(?::[a-z0-9-]+)*)?$/,
    words.part,
  ),
)

// What links of runs are made of; whether it can be played is for the laboratory to say.
const runLink = v.pipe(text, v.regex(/^v=\d{1,6}&[A-Za-z0-9=&.]{1,500}$/, words.runLink))

const labRun = v.strictObject(
  {
    link: runLink,
    mode: v.picklist(['guiada', 'livre'], words.runMode),
    notes: v.array(
      v.strictObject(
        { bet: v.nullable(text), reason: v.nullable(text), words: text },
        words.runNote,
      ),
      words.runNotes,
    ),
    cost: v.nullable(v.pipe(v.number(words.number), v.finite(words.number))),
    startedAt: time,
    at: time,
  },
  words.run,
)

const essayWork = v.strictObject(
  {
    outline: v.nullable(
      v.strictObject(
        {
          slots: v.array(
            v.strictObject(
              { id: v.pipe(text, v.nonEmpty(words.id)), title: text, notes: text },
              words.outlineSlot,
            ),
            words.outlineSlots,
          ),
          at: time,
        },
        words.outline,
      ),
    ),
    ticks: byId(v.strictObject({ met: v.boolean(words.flag), at: time }, words.criterion)),
    versions: v.array(draft, words.versions),
  },
  words.essayWork,
)

const progressSchema: v.GenericSchema<unknown, Progress> = v.strictObject(
  {
    drafts: byId(draft),
    attempts: byId(v.array(attempt, words.attempts)),
    essays: byId(draft),
    otherAnswers: otherTexts,
    otherEssays: otherTexts,
    // Progress from before the essays had outlines, criteria and versions has none.
    essayWork: v.optional(byId(essayWork), {}),
    read: byId(v.strictObject({ read: v.boolean(words.flag), at: time }, words.readingMark)),
    // Progress from before there were study routes has none.
    routeTicks: v.optional(
      v.record(
        routeItem,
        v.strictObject({ done: v.boolean(words.flag), at: time }, words.routeTick),
        words.object,
      ),
      {},
    ),
    // Progress from before there was a laboratory has none.
    labRuns: v.optional(byId(labRun), {}),
    lastPlace: v.nullable(
      v.strictObject({ address: siteAddress, title: text, at: time }, words.place),
    ),
    // Progress from before there was a schedule has none of these.
    cards: v.optional(
      v.record(
        reviewItem,
        v.strictObject({ card: v.nullable(reviewCard), at: time }, words.reviewCard),
        words.object,
      ),
      {},
    ),
    reviews: v.optional(
      v.record(reviewItem, v.array(reviewRecord, words.reviews), words.object),
      {},
    ),
    reviewSettings: v.optional(v.nullable(reviewSettings), null),
    reviewDraft: v.optional(
      v.nullable(v.strictObject({ item: reviewItem, text, at: time }, words.draft)),
      null,
    ),
    theme: v.picklist(['sistema', 'claro', 'escuro'], words.theme),
    themeAt: v.nullable(time),
    resetAt: v.nullable(time),
    // Progress from before parts could be erased on their own has none.
    erased: v.optional(v.record(erasedPart, time, words.object), {}),
  },
  words.progress,
)
