import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Progress } from '#domain/progress/progress.ts'
import { withImported } from '#domain/progress/import-progress.ts'
import { parseProgressFile, writeProgressFile } from '#domain/progress/progress-file.ts'
import { writeStored } from '#domain/progress/stored-progress.ts'
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

/** What a learner wrote, whatever else has come in. */
function wordsOf(progress: Progress): string[] {
  return Object.values(progress.attempts).flatMap((list) =>
    list.map(({ id, at, text }) => JSON.stringify([id, at, text])),
  )
}

/** What is wrong with how a file was met, which is nothing. */
function faultsOf(text: string, before: Progress): string[] {
  const parsed = parseProgressFile(text)
  if (!parsed.ok) return /^O arquivo .+[.]$/s.test(parsed.reason) ? [] : ['refused without words']
  const after = withImported(before, parsed.value)
  const again = parseProgressFile(writeProgressFile(after, exportedAt))
  const kept = new Set(wordsOf(after))
  return [
    ...(isDeepStrictEqual(again, { ok: true, value: after }) ? [] : ['cannot be exported']),
    ...(isDeepStrictEqual(withImported(after, parsed.value), after) ? [] : ['grows when repeated']),
    ...wordsOf(before).filter((words) => !kept.has(words)),
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
