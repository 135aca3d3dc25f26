/*
 * What stands around an essay's text: its outline, the criteria that the learner ticked, and
 * earlier states of the text.
 */
import { canonicalJson } from '../progress/canonical-json.ts'
import { countWords } from '../text/text-size.ts'
import type { CriterionTick, Draft, EssayWork, Outline, Progress } from '../progress/progress.ts'

export const emptyEssayWork: EssayWork = { outline: null, ticks: {}, versions: [] }

/** How many earlier states are kept of one essay. */
export const mostVersions = 10

/** Minutes: a pause that ends a sitting, and how often a text is kept while writing goes on. */
const pause = 2
const longestUnkept = 5
/** Words: enough to be worth keeping for the first time; enough to be missed when they go at once. */
const firstWorth = 30
const missed = 20

/**
 * Whether the text as it stands is kept before it changes: it was left for a while, it has grown
 * for some minutes, or most of it is about to go.
 *
 * @example
 * // Written at 14:00, changed at 14:03: how it was left is kept.
 * isVersionDue({ text: 'Um parágrafo.', at: '…14:00:00.000Z' }, [], 'Outro.', '…14:03:00.000Z')
 */
export function isVersionDue(
  current: Draft,
  versions: readonly Draft[],
  next: string,
  now: string,
): boolean {
  if (current.text.trim() === '' || versions.some(({ text }) => text === current.text)) return false
  const words = countWords(current.text)
  if (words >= missed && countWords(next) < words / 2) return true
  if (minutesBetween(current.at, now) >= pause) return true
  const latest = versions[0]
  if (latest === undefined) return words >= firstWorth
  return minutesBetween(latest.at, now) >= longestUnkept
}

function minutesBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 60_000
}

/** Newest first, no state twice, at most ten. */
export function uniteVersions(a: readonly Draft[], b: readonly Draft[]): Draft[] {
  const byMoment = new Map<string, Draft>()
  for (const version of [...a, ...b]) {
    const known = byMoment.get(version.at)
    byMoment.set(version.at, known === undefined ? version : laterOf(known, version))
  }
  return [...byMoment.values()]
    .sort((one, other) => (one.at < other.at ? 1 : -1))
    .slice(0, mostVersions)
}

/** What two tabs or devices know about one essay, whichever comes first. */
export function mergeEssayWork(a: EssayWork, b: EssayWork): EssayWork {
  const ticks = { ...a.ticks }
  for (const [id, tick] of Object.entries(b.ticks)) {
    const known = ticks[id]
    ticks[id] = known === undefined ? tick : laterOf(known, tick)
  }
  const outline =
    a.outline === null || b.outline === null
      ? (a.outline ?? b.outline)
      : laterOf(a.outline, b.outline)
  return { outline, ticks, versions: uniteVersions(a.versions, b.versions) }
}

function laterOf<T extends { at: string }>(a: T, b: T): T {
  if (a.at !== b.at) return a.at > b.at ? a : b
  return canonicalJson(a) >= canonicalJson(b) ? a : b
}

/** What of the work was made at moments that count; null when nothing is left. */
export function essayWorkWhere(work: EssayWork, counts: (at: string) => boolean): EssayWork | null {
  const { outline } = work
  const kept: EssayWork = {
    outline: outline !== null && counts(outline.at) ? outline : null,
    ticks: Object.fromEntries(Object.entries(work.ticks).filter(([, { at }]) => counts(at))),
    versions: work.versions.filter(({ at }) => counts(at)),
  }
  return momentsOfWork(kept).length === 0 ? null : kept
}

/** When each part of the work was made. */
export function momentsOfWork({ outline, ticks, versions }: EssayWork): string[] {
  const parts: (Outline | CriterionTick | Draft | null)[] = [
    outline,
    ...Object.values(ticks),
    ...versions,
  ]
  return parts.flatMap((part) => part?.at ?? [])
}

/**
 * The same progress with ever fewer earlier states of essays, for a storage that is full: they go
 * before anything that the learner still works on.
 */
export function* lighterProgress(progress: Progress): Generator<Progress> {
  for (const most of [3, 1, 0]) {
    const works = Object.entries(progress.essayWork)
    if (works.every(([, { versions }]) => versions.length <= most)) continue
    yield {
      ...progress,
      essayWork: Object.fromEntries(
        works.map(([id, work]) => [id, { ...work, versions: work.versions.slice(0, most) }]),
      ),
    }
  }
}
