import { canonicalJson } from './canonical-json.ts'
import { type Erasures, erasedAt, sectionOf, uniteErasures } from './erasures.ts'
import { essayWorkWhere, mergeEssayWork } from '../essays/essay-work.ts'
import type { OtherText, Progress, ProgressSection } from './progress.ts'
import { compareAttempts } from './progress-lookup.ts'

/**
 * Unite what two tabs or devices know, in whatever order they meet: the result is the same for
 * (a, b) and (b, a), for any grouping, and when a side is met twice.
 *
 * The later record of a thing wins; attempts are all kept, each with its latest marks. When one
 * side erased or replaced something (everything, a section, one thing) later than the other did, the
 * other side keeps of it only what it made after that moment. Equal times are decided by content, so that all devices agree.
 */
export function mergeProgress(a: Progress, b: Progress): Progress {
  const erasures = uniteErasures(a, b)
  const left = sinceErasures(a, erasures)
  const right = sinceErasures(b, erasures)
  return {
    drafts: mergeRecords(left.drafts, right.drafts, later),
    attempts: mergeRecords(left.attempts, right.attempts, mergeById),
    essays: mergeRecords(left.essays, right.essays, later),
    otherAnswers: mergeRecords(left.otherAnswers, right.otherAnswers, mergeById),
    otherEssays: mergeRecords(left.otherEssays, right.otherEssays, mergeById),
    essayWork: mergeRecords(left.essayWork, right.essayWork, mergeEssayWork),
    read: mergeRecords(left.read, right.read, later),
    routeTicks: mergeRecords(left.routeTicks, right.routeTicks, later),
    labRuns: mergeRecords(left.labRuns, right.labRuns, later),
    lastPlace: laterOrNull(left.lastPlace, right.lastPlace),
    cards: mergeRecords(left.cards, right.cards, later),
    reviews: mergeRecords(left.reviews, right.reviews, mergeById),
    reviewSettings: laterOrNull(left.reviewSettings, right.reviewSettings),
    reviewDraft: laterOrNull(left.reviewDraft, right.reviewDraft),
    ...laterTheme(a, b),
    ...erasures,
  }
}

/** Without what was made before an erasure that this side has not seen. */
export function sinceErasures(side: Progress, all: Erasures): Progress {
  /** Records of a side that knows the erasure stay: they are new, or were put back after it. */
  const survives = (section: ProgressSection, id: string | undefined, at: string) => {
    const erased = erasedAt(all, section, id)
    return erased === null || erased === erasedAt(side, section, id) || at > erased
  }
  const surviving = <T>(
    field: keyof typeof sectionOf,
    records: Record<string, T>,
    momentOf: (record: T) => string,
  ) => filterRecords(records, (record, id) => survives(sectionOf[field], id, momentOf(record)))
  const survivingLists = <T>(
    field: keyof typeof sectionOf,
    lists: Record<string, T[]>,
    momentOf: (record: T) => string,
  ) => {
    const kept = Object.entries(lists).map(([id, list]) => {
      const section = sectionOf[field]
      return [id, list.filter((record) => survives(section, id, momentOf(record)))] as const
    })
    return Object.fromEntries(kept.filter(([, list]) => list.length > 0))
  }
  const works = Object.entries(side.essayWork).flatMap(([id, work]) => {
    const kept = essayWorkWhere(work, (at) => survives(sectionOf.essayWork, id, at))
    return kept === null ? [] : [[id, kept] as const]
  })
  const { lastPlace, reviewSettings, reviewDraft } = side
  const knowsReset = all.resetAt === null || all.resetAt === side.resetAt
  const isOld = (record: { at: string }) => !knowsReset && record.at <= (all.resetAt ?? '')
  return {
    ...side,
    drafts: surviving('drafts', side.drafts, lastMade),
    // By the time of its marks: an attempt that is still being judged elsewhere is not old.
    attempts: survivingLists('attempts', side.attempts, lastChange),
    essays: surviving('essays', side.essays, lastMade),
    otherAnswers: survivingLists('otherAnswers', side.otherAnswers, lastWritten),
    otherEssays: survivingLists('otherEssays', side.otherEssays, lastWritten),
    essayWork: Object.fromEntries(works),
    read: surviving('read', side.read, lastMade),
    routeTicks: surviving('routeTicks', side.routeTicks, lastMade),
    labRuns: surviving('labRuns', side.labRuns, lastMade),
    cards: surviving('cards', side.cards, lastMade),
    reviews: survivingLists('reviews', side.reviews, lastChange),
    lastPlace: lastPlace !== null && isOld(lastPlace) ? null : lastPlace,
    reviewSettings: reviewSettings !== null && isOld(reviewSettings) ? null : reviewSettings,
    // Of its section and not of its item: which draft counts must not hang on who meets whom.
    reviewDraft:
      reviewDraft !== null && survives('revisao', undefined, reviewDraft.at) ? reviewDraft : null,
  }
}

function lastMade(record: { at: string }): string {
  return record.at
}

function lastWritten(other: OtherText): string {
  return other.writtenAt
}

/** Attempts, reviews, other texts: all are kept, each as it last was. */
function mergeById<T extends Listed>(a: T[], b: T[]): T[] {
  const byId = new Map<string, T>()
  for (const one of [...a, ...b]) {
    const known = byId.get(one.id)
    byId.set(
      one.id,
      known === undefined ? one : laterBy(known, one, lastChange(known), lastChange(one)),
    )
  }
  return [...byId.values()].sort(compareAttempts)
}

type Listed = {
  id: string
  at: string
  judgedAt?: string
  undoneAt?: string | null
  writtenAt?: string
}

/**
 * Judging an attempt, or undoing a review, is a later word on it than making it. Another text is
 * settled as it was written: what the same sitting writes later is news.
 */
function lastChange({ at, judgedAt, undoneAt, writtenAt }: Listed): string {
  return judgedAt ?? undoneAt ?? (writtenAt ?? '') + at
}

function laterTheme(a: Progress, b: Progress): Pick<Progress, 'theme' | 'themeAt'> {
  const { theme, themeAt } = laterBy(
    { theme: a.theme, themeAt: a.themeAt },
    { theme: b.theme, themeAt: b.themeAt },
    a.themeAt ?? '',
    b.themeAt ?? '',
  )
  return { theme, themeAt }
}

function later<T extends { at: string }>(a: T, b: T): T {
  return laterBy(a, b, a.at, b.at)
}

function laterOrNull<T extends { at: string }>(a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b
  return later(a, b)
}

function laterBy<T>(a: T, b: T, atA: string, atB: string): T {
  if (atA !== atB) return atA > atB ? a : b
  return canonicalJson(a) >= canonicalJson(b) ? a : b
}

function filterRecords<T>(records: Record<string, T>, keep: (record: T, id: string) => boolean) {
  return Object.fromEntries(Object.entries(records).filter(([id, record]) => keep(record, id)))
}

function mergeRecords<T>(
  a: Record<string, T>,
  b: Record<string, T>,
  unite: (a: T, b: T) => T,
): Record<string, T> {
  const merged = new Map(Object.entries(a))
  for (const [id, record] of Object.entries(b)) {
    const known = merged.get(id)
    merged.set(id, known === undefined ? record : unite(known, record))
  }
  return Object.fromEntries(merged)
}
