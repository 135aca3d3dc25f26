/*
 * When what was erased. A part of the progress is erased by noting the moment, not by leaving a
 * hole: another tab that still holds the records learns from the note that they are gone.
 */
import type { Progress, ProgressSection } from './progress.ts'

type RecordField = {
  [Field in keyof Progress]: Progress[Field] extends Record<string, unknown> ? Field : never
}[keyof Progress]

/** The section with which each kind of record is erased. A new kind has to say it here. */
export const sectionOf = {
  drafts: 'questionario',
  attempts: 'questionario',
  essays: 'redacao',
  essayWork: 'redacao',
  otherAnswers: 'questionario',
  otherEssays: 'redacao',
  read: 'leitura',
  routeTicks: 'leitura',
  cards: 'revisao',
  reviews: 'revisao',
  labRuns: 'laboratorio',
} as const satisfies Record<Exclude<RecordField, 'erased'>, ProgressSection>

export const progressSections = [
  'leitura',
  'questionario',
  'redacao',
  'revisao',
  'laboratorio',
] as const

export type Erasures = Pick<Progress, 'resetAt' | 'erased'>

/** @example erasureKey('questionario', 'feature-store') // 'questionario:feature-store' */
export function erasureKey(section: ProgressSection, id?: string): string {
  return id === undefined ? section : `${section}:${id}`
}

/**
 * The latest moment at which something was erased: everything, its section, or itself alone.
 * Without an id it is about the section as a whole.
 */
export function erasedAt(erasures: Erasures, section: ProgressSection, id?: string): string | null {
  const own = id === undefined ? undefined : erasures.erased[erasureKey(section, id)]
  return latest([erasures.resetAt, erasures.erased[section], own])
}

/** The latest of all erasures: what replaces everything must come after it. */
export function lastErasure(erasures: Erasures): string | null {
  return latest([erasures.resetAt, ...Object.values(erasures.erased)])
}

/** What both sides have erased; the later moment counts. */
export function uniteErasures(a: Erasures, b: Erasures): Erasures {
  const erased = { ...a.erased }
  for (const [key, at] of Object.entries(b.erased)) erased[key] = latest([erased[key], at]) ?? at
  return { resetAt: latest([a.resetAt, b.resetAt]), erased }
}

/** The latest of some moments; null when there is none. */
export function latest(moments: readonly (string | null | undefined)[]): string | null {
  return moments.reduce<string | null>(
    (last, moment) => (moment != null && (last === null || moment > last) ? moment : last),
    null,
  )
}
