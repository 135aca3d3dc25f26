/*
 * The door for progress from outside: a file, the browser's storage. Either all of it is what this
 * app writes, or it is refused with the reason in Portuguese; nothing is dropped on the way. So an
 * unknown field is a refusal, and whoever adds a field to Progress makes it optional here, with a
 * default, to keep reading what is already stored, and raises the version in `progress-file.ts`.
 */
import * as v from 'valibot'
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
  const where = path === null ? '' : `no campo "${path}", `
  if (issue.expected === 'never') return `${where}que este app não conhece`
  if (issue.kind === 'schema' && issue.path?.at(-1)?.origin === 'key' && issue.input === undefined)
    return `${where}que está faltando`
  return `${where}esperado ${issue.message}, mas veio ${quote(issue.input)}`
}

function quote(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'lista' : 'objeto'
  const text = JSON.stringify(value) ?? 'nada'
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

const text = v.string('um texto')

// Written as `toISOString` writes it, since records are compared by these texts.
const time = v.pipe(
  v.string('uma data'),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/, 'uma data ISO 8601 em UTC'),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'uma data que existe'),
  v.check(isWithinTime, 'uma data antes do ano 9500'),
  v.transform((value) => new Date(value).toISOString()),
)

// An address of this site: links are made of it, so `//host` and `javascript:` must not pass.
const siteAddress = v.pipe(
  v.string('um endereço'),
  v.regex(/^\/(?![/\\])[^\s\\]*$/, 'um endereço deste site'),
)

const idPattern = /^[a-z0-9-]+$/
// Ids that `v.record` would skip without a word.
const unsafeIds = new Set(['constructor', 'prototype'])

function byId<TSchema extends v.GenericSchema>(value: TSchema) {
  return v.pipe(
    v.custom<object>(
      (input) => typeof input === 'object' && input !== null && !Array.isArray(input),
      'um objeto',
    ),
    v.check(
      (input) => Object.keys(input).every((key) => idPattern.test(key) && !unsafeIds.has(key)),
      'só identificadores (letras minúsculas sem acento, números e hífens)',
    ),
    v.record(v.string(), value),
  )
}

const draft = v.strictObject(
  { text, at: time, by: v.exactOptional(v.pipe(text, v.nonEmpty('um identificador'))) },
  'um rascunho',
)

// Progress from before both texts were kept has none.
const otherTexts = v.optional(
  byId(
    v.array(
      v.strictObject(
        { id: v.pipe(text, v.nonEmpty('um identificador')), text, writtenAt: time, at: time },
        'um outro texto',
      ),
      'uma lista de outros textos',
    ),
  ),
  {},
)

const marks = byId(v.picklist([0, 0.5, 1], '0, 0.5 ou 1'))

const score = v.pipe(
  v.number('um número de 0 a 1'),
  v.minValue(0, 'um número de 0 a 1'),
  v.maxValue(1, 'um número de 0 a 1'),
)

const ideaIds = v.array(
  v.pipe(text, v.regex(idPattern, 'um identificador')),
  'uma lista de identificadores',
)

const attempt = v.strictObject(
  {
    id: v.pipe(text, v.nonEmpty('um identificador')),
    at: time,
    revision: text,
    text,
    gaveUp: v.boolean('verdadeiro ou falso'),
    confidence: v.nullable(v.picklist(['baixa', 'media', 'alta'], '"baixa", "media" ou "alta"')),
    marks,
    score,
    // Attempts from before the app could read have none, and so has an answer not read yet.
    reading: v.exactOptional(v.strictObject({ marks, score, kept: ideaIds }, 'uma leitura')),
    judgedAt: time,
  },
  'uma tentativa',
)

const reviewItem = v.pipe(
  text,
  v.regex(/^(?:pergunta:[a-z0-9-]+|termo:[a-z0-9-]+:(?:definicao|nome))$/, 'um item de revisão'),
)

const routeItem = v.pipe(
  text,
  v.regex(
    /^(?:guia|redacao|glossario|simulado|laboratorio)(?:\.[A-Za-z0-9=&.,:;+%-]{1,300})?$/,
    'um item de roteiro',
  ),
)

const count = v.pipe(
  v.number('um número inteiro'),
  v.integer('um número inteiro'),
  v.minValue(0, 'um número inteiro'),
)

const reviewCard = v.strictObject(
  {
    state: v.picklist(['aprendendo', 'revisando', 'reaprendendo'], 'um estado de revisão'),
    due: time,
    lastReview: time,
    stability: v.pipe(
      v.number('um número positivo'),
      v.finite('um número positivo'),
      v.minValue(0.001, 'um número positivo'),
    ),
    difficulty: v.pipe(
      v.number('um número de 1 a 10'),
      v.minValue(1, 'um número de 1 a 10'),
      v.maxValue(10, 'um número de 1 a 10'),
    ),
    interval: count,
    step: count,
    reps: count,
    lapses: count,
  },
  'um cartão de revisão',
)

const reviewRecord = v.strictObject(
  {
    id: v.pipe(text, v.nonEmpty('um identificador')),
    at: time,
    grade: v.picklist(['errei', 'dificil', 'bom', 'facil'], 'uma nota de revisão'),
    undoneAt: v.nullable(time),
  },
  'uma revisão',
)

const reviewSettings = v.strictObject(
  {
    examDate: v.nullable(
      v.pipe(
        text,
        v.regex(/^\d{4}-\d{2}-\d{2}$/, 'um dia, como 2026-12-03'),
        v.check((day) => !Number.isNaN(Date.parse(day)), 'um dia que existe'),
      ),
    ),
    newPerDay: v.pipe(count, v.maxValue(999, 'no máximo 999')),
    at: time,
  },
  'os ajustes da revisão',
)

const erasedPart = v.pipe(
  text,
  v.regex(
    /^(?:leitura|questionario|redacao|revisao|laboratorio)(?::[a-z0-9-]+(?::[a-z0-9-]+)*)?$/,
    'uma parte do progresso',
  ),
)

// What links of runs are made of; whether it can be played is for the laboratory to say.
const runLink = v.pipe(text, v.regex(/^v=\d{1,6}&[A-Za-z0-9=&.]{1,500}$/, 'o link de uma rodada'))

const labRun = v.strictObject(
  {
    link: runLink,
    mode: v.picklist(['guiada', 'livre'], '"guiada" ou "livre"'),
    notes: v.array(
      v.strictObject(
        { bet: v.nullable(text), reason: v.nullable(text), words: text },
        'uma anotação de rodada',
      ),
      'uma lista de anotações',
    ),
    cost: v.nullable(v.pipe(v.number('um número'), v.finite('um número'))),
    startedAt: time,
    at: time,
  },
  'uma rodada do laboratório',
)

const essayWork = v.strictObject(
  {
    outline: v.nullable(
      v.strictObject(
        {
          slots: v.array(
            v.strictObject(
              { id: v.pipe(text, v.nonEmpty('um identificador')), title: text, notes: text },
              'uma parte de um roteiro',
            ),
            'uma lista de partes',
          ),
          at: time,
        },
        'um roteiro',
      ),
    ),
    ticks: byId(v.strictObject({ met: v.boolean('verdadeiro ou falso'), at: time }, 'um critério')),
    versions: v.array(draft, 'uma lista de versões'),
  },
  'o trabalho de uma redação',
)

const progressSchema: v.GenericSchema<unknown, Progress> = v.strictObject(
  {
    drafts: byId(draft),
    attempts: byId(v.array(attempt, 'uma lista de tentativas')),
    essays: byId(draft),
    otherAnswers: otherTexts,
    otherEssays: otherTexts,
    // Progress from before the essays had outlines, criteria and versions has none.
    essayWork: v.optional(byId(essayWork), {}),
    read: byId(
      v.strictObject({ read: v.boolean('verdadeiro ou falso'), at: time }, 'uma marca de leitura'),
    ),
    // Progress from before there were study routes has none.
    routeTicks: v.optional(
      v.record(
        routeItem,
        v.strictObject(
          { done: v.boolean('verdadeiro ou falso'), at: time },
          'uma marca de roteiro',
        ),
        'um objeto',
      ),
      {},
    ),
    // Progress from before there was a laboratory has none.
    labRuns: v.optional(byId(labRun), {}),
    lastPlace: v.nullable(
      v.strictObject({ address: siteAddress, title: text, at: time }, 'um lugar do guia'),
    ),
    // Progress from before there was a schedule has none of these.
    cards: v.optional(
      v.record(
        reviewItem,
        v.strictObject({ card: v.nullable(reviewCard), at: time }, 'um cartão de revisão'),
        'um objeto',
      ),
      {},
    ),
    reviews: v.optional(
      v.record(reviewItem, v.array(reviewRecord, 'uma lista de revisões'), 'um objeto'),
      {},
    ),
    reviewSettings: v.optional(v.nullable(reviewSettings), null),
    reviewDraft: v.optional(
      v.nullable(v.strictObject({ item: reviewItem, text, at: time }, 'um rascunho')),
      null,
    ),
    theme: v.picklist(['sistema', 'claro', 'escuro'], '"sistema", "claro" ou "escuro"'),
    themeAt: v.nullable(time),
    resetAt: v.nullable(time),
    // Progress from before parts could be erased on their own has none.
    erased: v.optional(v.record(erasedPart, time, 'um objeto'), {}),
  },
  'um progresso',
)
