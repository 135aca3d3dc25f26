/*
 * One launch of the app by an LMS, from its start to its one end. It knows nothing of windows or of
 * the store: texts and reports go in, and whether the LMS took them comes out.
 */
import * as v from 'valibot'
import { fitDigest } from '#domain/lms/resume-digest.ts'
import type { ScormVersion } from '#domain/lms/scorm-manifest.ts'
import type { SelfReport } from '#domain/lms/self-report.ts'
import type { Progress } from '#domain/progress/progress.ts'
import type { Stored } from '#domain/progress/stored-progress.ts'
import type { ScormCalls } from './scorm-calls.ts'
import { type Entry, models } from './scorm-model.ts'
import { packProgress, unpackProgress } from './suspend-text.ts'

export type LmsSession = {
  /** Who the LMS says is learning; '' when it does not say. */
  learner: string
  /** What earlier launches left; null at the first one. */
  resumed: Stored | null
  /** An address of the app, where the last launch was left; null when there is none. */
  location: string | null
  /** Says whether the LMS took it all. What has not changed is not sent again. */
  save: (state: SavedState) => boolean
  /** Time and farewell; whatever comes after it is refused. */
  end: () => boolean
}

export type SavedState = { progress: Progress; report: SelfReport; location: string | null }

const learnerSchema = v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(4000)), '')
// Links are made of it, so `//host` and `javascript:` must not pass.
const locationSchema = v.pipe(v.string(), v.maxLength(1000), v.regex(/^\/(?![/\\])[^\s\\]*$/))

/** Opens the session; null when the LMS refuses it or does not answer. */
export function openSession(
  calls: ScormCalls,
  version: ScormVersion,
  now: () => number,
): LmsSession | null {
  if (!calls.initialize()) return null
  const model = models[version]
  const startedAt = now()
  const sent = new Map<string, string>()
  const status = calls.read(model.status)
  const wasComplete = status === 'completed' || status === 'passed'
  const suspended = calls.read(model.suspendData) ?? ''
  const resumed = suspended.trim() === '' ? null : unpackProgress(suspended.trim())
  // A newer app knows more than this one can write back.
  const mayWrite = resumed === null || resumed.ok || resumed.fault !== 'newer'
  const location = v.safeParse(locationSchema, calls.read(model.location))
  let isOpen = true

  const write = (entries: readonly Entry[]): boolean => {
    let isTaken = true
    for (const { element, value, isOptional = false } of entries) {
      if (sent.get(element) === value) continue
      if (calls.write(element, value)) sent.set(element, value)
      else if (!isOptional) isTaken = false
    }
    return isTaken
  }
  const entriesOf = ({ progress, report, location }: SavedState): Entry[] => {
    const digest = mayWrite ? fitDigest(progress, packProgress, model.suspendLimit) : null
    const isPlace = location !== null && location.length <= model.locationLimit
    return [
      // What an LMS once took for completed stays so, whatever the learner erases.
      ...model.report(report, report.isComplete || wasComplete),
      ...(isPlace ? [{ element: model.location, value: location, isOptional: true }] : []),
      ...(digest === null ? [] : [{ element: model.suspendData, value: digest }]),
    ]
  }

  return {
    learner: v.parse(learnerSchema, calls.read(model.learner)),
    resumed,
    location: location.success ? location.output : null,
    save: (state) => {
      if (!isOpen) return false
      const before = new Map(sent)
      const isTaken = write(entriesOf(state))
      const isNew = [...sent].some(([element, value]) => before.get(element) !== value)
      if (!isTaken) return false
      if (!isNew || calls.commit()) return true
      // Not kept, so all of it is to be sent again.
      sent.clear()
      return false
    },
    end: () => {
      if (!isOpen) return false
      isOpen = false
      const isTaken = write(model.leave(now() - startedAt))
      return calls.terminate() && isTaken
    },
  }
}
