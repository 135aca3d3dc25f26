/* A plan with one decision changed, played as far as the others still fit. */
import type { Step } from '#domain/lab/decisions.ts'
import type { RunPlan } from '#domain/lab/run-plan.ts'
import type { LabClient, PlayOptions } from '#lab/browser/client.ts'
import type { RunView } from '#lab/protocol.ts'
import { withSteps } from './run-plan.ts'

export type PlayedTwin =
  | { kind: 'played'; plan: RunPlan; view: RunView }
  /** The changed decision itself cannot be carried out. */
  | { kind: 'refused'; message: string }
  | null

const wait: Step = { stage: 'decisao-de-retreinamento', decision: { action: 'esperar' } }

/**
 * Decisions after the changed one that do not fit any more are left out (a tuning that is not asked
 * for), or become a wait, so that later ones keep their week (going back to a version that was never
 * made). Null when cancelled.
 */
export async function playTwin(
  lab: Pick<LabClient, 'play'>,
  changed: RunPlan,
  place: number,
  options: PlayOptions,
): Promise<PlayedTwin> {
  let plan = changed
  for (;;) {
    // Each round goes on from where the one before stopped.
    // oxlint-disable-next-line no-await-in-loop
    const played = await lab.play(plan, options)
    if (played === null) return null
    const { fault, view } = played
    if (fault === null) return { kind: 'played', plan, view }
    if (fault.step <= place) return { kind: 'refused', message: fault.message }
    const unfit = plan.steps[fault.step]
    const isRetraining = unfit?.stage === 'decisao-de-retreinamento'
    const canWait = isRetraining && view.next === unfit.stage && unfit.decision.action !== 'esperar'
    plan = withSteps(
      plan,
      canWait ? plan.steps.with(fault.step, wait) : plan.steps.toSpliced(fault.step, 1),
    )
  }
}
