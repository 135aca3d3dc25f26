import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { emptyProgress, type Progress } from '#domain/progress/progress.ts'
import { withImported } from '#domain/progress/import-progress.ts'
import { openOthers } from '#domain/progress/other-texts.ts'
import { parseProgressFile } from '#domain/progress/progress-file.ts'
import { writeProgressFile } from '#domain/progress/written-file.ts'
import { writeStored } from '#domain/progress/written-progress.ts'
import { fuzzRuns, hostileValue, mangled, mutated } from '../../support/fuzz.ts'
import { anyProgress } from './arbitrary-progress.ts'

const exportedAt = '2025-03-01T10:00:00.000Z'
const exported = anyProgress.map((progress) => writeProgressFile(progress, exportedAt))
const hostileFile = fc.oneof(
  fc.string(),
  // Deeper than anything recursive could follow.
  fc.constantFrom(
    `{"app":"guia-mlops","version":1,"progress":${'['.repeat(2e4)}${']'.repeat(2e4)}}`,
  ),
  hostileValue.map((value) => JSON.stringify(value)),
  mangled(exported),
  mutated(exported.map((text) => JSON.parse(text))),
  mutated(anyProgress.map((progress) => JSON.parse(writeStored(progress)))),
)

/** What a learner has answered, whatever else has come in. */
function attemptsOf(progress: Progress): string[] {
  return Object.values(progress.attempts).flatMap((list) =>
    list.map(({ id, at, text }) => JSON.stringify([id, at, text])),
  )
}

const places = [
  { texts: 'drafts', others: 'otherAnswers' },
  { texts: 'essays', others: 'otherEssays' },
] as const

/** What was being written at a place and can be read on its page: in the box, and beside it. */
function readableAt(progress: Progress, place: (typeof places)[number], id: string): string[] {
  const draft = progress[place.texts][id]
  const beside = openOthers(progress[place.others][id], draft)
  return [...(draft === undefined ? [] : [draft]), ...beside].map(({ text }) => text)
}

/** Texts that could be read before and cannot any more, not even as an answer or a version. */
function lostTexts(before: Progress, after: Progress): string[] {
  return places.flatMap((place) =>
    Object.keys({ ...before[place.texts], ...before[place.others] }).flatMap((id) => {
      const kept = place.texts === 'drafts' ? after.attempts[id] : after.essayWork[id]?.versions
      const found = [...readableAt(after, place, id), ...(kept ?? []).map(({ text }) => text)]
      return readableAt(before, place, id).filter(
        (text) => !found.some((other) => other.includes(text)),
      )
    }),
  )
}

/** What is wrong with how a file was met, which is nothing. */
function faultsOf(text: string, before: Progress): string[] {
  const parsed = parseProgressFile(text)
  if (!parsed.ok) return /^O arquivo .+[.]$/s.test(parsed.reason) ? [] : ['refused without words']
  const after = withImported(before, parsed.value)
  const again = parseProgressFile(writeProgressFile(after, exportedAt))
  const kept = new Set(attemptsOf(after))
  return [
    ...(isDeepStrictEqual(again, { ok: true, value: after }) ? [] : ['cannot be exported']),
    ...(isDeepStrictEqual(withImported(after, parsed.value), after) ? [] : ['grows when repeated']),
    ...attemptsOf(before).filter((attempt) => !kept.has(attempt)),
    ...lostTexts(before, after),
    ...Object.keys(Object.prototype),
  ]
}

it('takes any file as an import or refuses it in words, and loses nothing of what was there', () => {
  fc.assert(
    fc.property(hostileFile, anyProgress, (text, before) => {
      expect(faultsOf(text, before)).toEqual([])
    }),
    { numRuns: fuzzRuns(400) },
  )
})

it('brings what a file lists twice, or in another order, into the order that it is always in', () => {
  const at = '2026-01-02T03:04:05.000Z'
  const [early, late] = ['a', 'b'].map((id) => ({ id, text: id, writtenAt: at, at }))
  if (early === undefined || late === undefined) throw new Error('two texts')
  const imported = { ...emptyProgress, otherAnswers: { pergunta: [late, early, late] } }
  const after = withImported(emptyProgress, imported)
  expect(after.otherAnswers).toEqual({ pergunta: [early, late] })
  expect(withImported(after, imported)).toEqual(after)
})
