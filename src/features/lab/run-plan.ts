/* A kept run and the plan that its link stands for. */
import type { StageId, Step } from '#domain/lab/decisions.ts'
import { guidedPlan } from '#domain/lab/guided-plan.ts'
import { decodeRun, encodeRun, type DecodedRun } from '#domain/lab/run-link.ts'
import type { RunPlan } from '#domain/lab/run-plan.ts'
import type { LabNote, LabRun } from '#domain/progress/progress.ts'

export const emptyNote: LabNote = { bet: null, reason: null, words: '' }

/** The plan of a run that this app has kept; null for a link that this version cannot read. */
export function planOf({ link }: Pick<LabRun, 'link'>): RunPlan | null {
  return readLink(link).plan
}

/** From a whole address, or only its query. */
export function readLink(text: string): DecodedRun {
  const query = text.slice(text.indexOf('?') + 1).split('#')[0]
  return decodeRun(new URLSearchParams(query))
}

export function withSteps(plan: RunPlan, steps: readonly Step[]): RunPlan {
  return { ...plan, steps: [...steps] }
}

/** The same plan has the same key, wherever it comes from. */
export function keyOf(plan: RunPlan): string {
  return encodeRun(plan, null)
}

/** The plan with a note for each decision, and no more. */
export function notesFor(plan: RunPlan, notes: readonly LabNote[]): LabNote[] {
  return plan.steps.map((_, place) => notes[place] ?? emptyNote)
}

/** The decision that the guided run takes next; null once the run has left its way. */
export function guidedStep({ seed, knobs, steps }: RunPlan): Step | null {
  const next = guidedPlan.steps[steps.length]
  const sofar = { seed, knobs, steps }
  const guided = withSteps(guidedPlan, guidedPlan.steps.slice(0, steps.length))
  return next !== undefined && keyOf(sofar) === keyOf(guided) ? next : null
}

/** The guided run as far as the first decision of a stage. */
export function guidedUpTo(stage: StageId): RunPlan {
  const first = guidedPlan.steps.findIndex((step) => step.stage === stage)
  return withSteps(guidedPlan, guidedPlan.steps.slice(0, Math.max(0, first)))
}
