/* What the two editions call the same things, and how they write them. */
import { timespan12, timespan2004 } from '#domain/lms/session-time.ts'
import type { SelfReport } from '#domain/lms/self-report.ts'
import type { ScormVersion } from '#domain/lms/scorm-manifest.ts'

/** One element to be written. An optional one may be unknown to an LMS that is in order. */
export type Entry = { element: string; value: string; isOptional?: boolean }

export type ScormModel = {
  learner: string
  status: string
  location: string
  suspendData: string
  /** In characters. */
  suspendLimit: number
  locationLimit: number
  report: (report: SelfReport, isComplete: boolean) => Entry[]
  /** What is said at the end, so that the next launch takes up where this one stopped. */
  leave: (milliseconds: number) => Entry[]
}

export const models: Record<ScormVersion, ScormModel> = {
  '1.2': {
    learner: 'cmi.core.student_id',
    status: 'cmi.core.lesson_status',
    location: 'cmi.core.lesson_location',
    suspendData: 'cmi.suspend_data',
    suspendLimit: 4096,
    locationLimit: 255,
    report: ({ score }, isComplete) => [
      { element: 'cmi.core.lesson_status', value: isComplete ? 'completed' : 'incomplete' },
      ...scoreEntries('cmi.core.score', score),
    ],
    leave: (milliseconds) => [
      { element: 'cmi.core.session_time', value: timespan12(milliseconds) },
      { element: 'cmi.core.exit', value: 'suspend' },
    ],
  },
  '2004': {
    learner: 'cmi.learner_id',
    status: 'cmi.completion_status',
    location: 'cmi.location',
    suspendData: 'cmi.suspend_data',
    suspendLimit: 64_000,
    locationLimit: 1000,
    report: ({ score, progress }, isComplete) => [
      { element: 'cmi.completion_status', value: isComplete ? 'completed' : 'incomplete' },
      // A judgement of one's own is neither passed nor failed.
      { element: 'cmi.success_status', value: 'unknown' },
      { element: 'cmi.progress_measure', value: decimal(progress, 4), isOptional: true },
      ...(score === null ? [] : [{ element: 'cmi.score.scaled', value: decimal(score, 4) }]),
      ...scoreEntries('cmi.score', score),
    ],
    leave: (milliseconds) => [
      { element: 'cmi.session_time', value: timespan2004(milliseconds) },
      { element: 'cmi.exit', value: 'suspend' },
    ],
  },
}

function scoreEntries(prefix: string, score: number | null): Entry[] {
  if (score === null) return []
  return [
    { element: `${prefix}.min`, value: '0', isOptional: true },
    { element: `${prefix}.max`, value: '100', isOptional: true },
    { element: `${prefix}.raw`, value: decimal(score * 100, 2) },
  ]
}

function decimal(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)))
}
