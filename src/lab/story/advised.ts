import type { Step } from '#domain/lab/decisions.ts'
import { guidedSteps } from '#domain/lab/guided-plan.ts'
import type { Knobs } from '#domain/lab/knobs.ts'
import type { RunPlan } from '#domain/lab/run-plan.ts'
import type { Task } from '../math/task.ts'
import type { Player } from './player.ts'

/**
 * The guided decisions in any world: those that its course leaves out (a tuning where the first
 * model already meets the requirement) are skipped.
 */
export function* adviseFor(player: Player, seed: number, knobs: Knobs): Task<RunPlan> {
  const steps: Step[] = []
  for (const step of guidedSteps) {
    const { state } = yield* player.play({ seed, knobs, steps: [...steps] })
    if (state.next === step.stage) steps.push(step)
  }
  return { seed, knobs, steps }
}
