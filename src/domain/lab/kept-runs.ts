/* Runs of the laboratory as part of a learner's progress. */
import type { LabRun, Progress } from '../progress/progress.ts'
import { stamp } from '../progress/progress-changes.ts'

/** Keep a run as it now stands, under the same id as before. */
export function withLabRun(
  progress: Progress,
  id: string,
  run: Omit<LabRun, 'startedAt' | 'at'>,
  now: string,
): Progress {
  const known = progress.labRuns[id]
  const at = stamp(now, known?.at)
  const kept: LabRun = { ...run, startedAt: known?.startedAt ?? at, at }
  return { ...progress, labRuns: { ...progress.labRuns, [id]: kept } }
}

export type KeptRun = LabRun & { id: string }

/** The run that was played last comes first. */
export function listRuns(labRuns: Progress['labRuns']): KeptRun[] {
  return Object.entries(labRuns)
    .map(([id, run]) => Object.assign({ id }, run))
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? 1 : -1))
}
