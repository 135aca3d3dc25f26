/*
 * One place, two texts: typed in two tabs at once, or on two devices. One of them is the draft; the
 * other one is kept beside it until the learner says what becomes of it.
 */
import { erasedAt, sectionOf, uniteErasures } from './erasures.ts'
import { mergeProgress, sinceErasures } from './merge-progress.ts'
import type { Draft, OtherText, Progress } from './progress.ts'
import { stamp } from './progress-changes.ts'

/** What can be typed, and where its other texts are. */
const places = [
  { texts: 'drafts', others: 'otherAnswers' },
  { texts: 'essays', others: 'otherEssays' },
] as const

export type OtherTextsField = (typeof places)[number]['others']

/**
 * Unite what this tab holds with what another one has stored. `base` is the stored state that both
 * come from. Where both wrote since then, or where this tab `isTyping` (by the sitting), its text
 * stays in its box and the other tab's is kept beside it; the other tab does the same the other way
 * round until one of them falls silent. What was not stored yet survives an erasure elsewhere.
 */
export function mergeTabs(
  mine: Progress,
  theirs: Progress,
  base: Progress,
  isTyping: (sitting: string) => boolean,
): Progress {
  const here = { ...mine, drafts: { ...mine.drafts }, essays: { ...mine.essays } }
  let kept = theirs
  for (const { texts, others } of places) {
    for (const [id, my] of Object.entries(mine[texts])) {
      const start = base[texts][id]
      const isNew = !isSameState(my, start)
      if (!isNew && !(my.by !== undefined && isTyping(my.by))) continue
      const at = isNew ? stamp(my.at, erasedAt(theirs, sectionOf[texts], id)) : my.at
      const their = theirs[texts][id]
      // Sent or emptied elsewhere: what is stored here already has nothing to add.
      const isSettled = !isNew && their?.text === ''
      if (their === undefined || isSameState(their, start) || isSettled || isStepFrom(my, their)) {
        here[texts][id] = { ...my, at }
      } else {
        here[texts][id] = { ...my, at: stamp(at, their.at) }
        if (isMissedIn(their, my)) kept = withOther(kept, others, id, their)
      }
    }
  }
  return mergeProgress(here, kept)
}

/** Two sittings may type in the same millisecond. */
function isSameState(one: Draft, other: Draft | undefined): boolean {
  return one.at === other?.at && one.by === other.by
}

/** Whether the later text goes on from the earlier one, so that it can take its place. */
function isStepFrom(my: Draft, their: Draft): boolean {
  if (their.text === my.text) return true
  return my.text.trim() !== '' && their.at > my.at && their.text.includes(my.text)
}

/**
 * Unite what two devices know, which have no common state to compare with: the later text is the
 * draft, and the earlier one is kept beside it unless it can be read elsewhere. Like
 * `mergeProgress`, it does not matter who meets whom, nor how often.
 */
export function mergeDevices(a: Progress, b: Progress): Progress {
  let united = mergeProgress(a, b)
  const sides = [a, b].map((side) => sinceErasures(side, uniteErasures(a, b)))
  for (const { texts, others } of places) {
    for (const [id, winner] of Object.entries(united[texts])) {
      for (const side of sides) {
        const draft = side[texts][id]
        if (draft === undefined || !isMissedIn(draft, winner)) continue
        if (draft.by !== undefined && draft.by === winner.by) continue
        if (isKeptElsewhere(united, texts, id, draft.text)) continue
        united = withOther(united, others, id, draft)
      }
    }
  }
  return united
}

/**
 * With each text that could be read before, also where the other side claims to be a later state
 * of it: a file can be made by anybody, and takes no words away.
 */
export function withTextsOf(united: Progress, before: Progress): Progress {
  let kept = united
  for (const { texts, others } of places) {
    for (const id of Object.keys({ ...before[texts], ...before[others] })) {
      const draft = before[texts][id]
      const beside = openOthers(before[others][id], draft)
      const readable = beside.map(({ text, writtenAt }) => ({ text, at: writtenAt }))
      for (const { text, at } of draft === undefined ? readable : [draft, ...readable]) {
        const list = kept[others][id] ?? []
        const found = [kept[texts][id], ...openOthers(list, kept[texts][id])]
        if (found.some((one) => one?.text.includes(text.trim()))) continue
        if (text.trim() === '' || isKeptElsewhere(kept, texts, id, text)) continue
        kept = withOther(kept, others, id, { text, at, by: freeId(list, at) })
      }
    }
  }
  return kept
}

function freeId(list: readonly OtherText[], wanted: string): string {
  return list.some(({ id }) => id === wanted) ? freeId(list, `${wanted}-daqui`) : wanted
}

/** The other texts that the learner has still to settle, the latest first. */
export function openOthers(list: readonly OtherText[] | undefined, draft: Draft | undefined) {
  return (list ?? [])
    .filter(
      ({ id, text }) =>
        text !== '' && id !== draft?.by && !(draft?.text ?? '').includes(text.trim()),
    )
    .toSorted((a, b) => (a.writtenAt < b.writtenAt ? 1 : -1))
}

/** Give another text other words: none when it is settled. */
export function withOtherText(
  progress: Progress,
  field: OtherTextsField,
  owner: string,
  id: string,
  text: string,
  now: string,
): Progress {
  const list = progress[field][owner] ?? []
  const found = list.find((other) => other.id === id)
  if (found === undefined) return progress
  const changed: OtherText = { ...found, text, at: stamp(now, found.at) }
  const side: Progress = { ...progress, [field]: { [owner]: [changed] } }
  return mergeProgress(progress, side)
}

function isMissedIn(draft: Draft, winner: Draft): boolean {
  const text = draft.text.trim()
  return text !== '' && !winner.text.includes(text)
}

/** Sent as an answer, or kept as an earlier state of the essay. */
function isKeptElsewhere(
  progress: Progress,
  place: 'drafts' | 'essays',
  id: string,
  text: string,
): boolean {
  const kept = place === 'drafts' ? progress.attempts[id] : progress.essayWork[id]?.versions
  return (kept ?? []).some((one) => one.text.includes(text.trim()))
}

/** A draft from before sittings had names is named by its moment. */
function withOther(
  progress: Progress,
  field: OtherTextsField,
  owner: string,
  { text, at, by }: Draft,
): Progress {
  const other: OtherText = { id: by ?? at, text, writtenAt: at, at }
  const side: Progress = { ...progress, [field]: { ...progress[field], [owner]: [other] } }
  return mergeProgress(progress, side)
}
