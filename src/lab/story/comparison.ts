/* A run's costs beside those of runs that are known to do well, in the same world. */
import type { Step } from '#domain/lab/decisions.ts'
import { strongRuns } from '#domain/lab/guided-plan.ts'
import type { RunPlan } from '#domain/lab/run-plan.ts'
import type { Task } from '../math/task.ts'
import type { Player } from './player.ts'
import type { Costs } from './state.ts'
import { viewRun } from './view.ts'

export type Comparison = {
  own: Costs
  /** The lowest total known in this world: of the runs that do well, or of this one if it is over. */
  best: Costs
  /** How it was reached. */
  bestSteps: readonly Step[]
}

/** Plays the other runs; what they share is played once. */
export function* compare(player: Player, plan: RunPlan): Task<Comparison> {
  const { state } = yield* player.play(plan)
  const { costs: own, ending } = viewRun(state)
  let found: Omit<Comparison, 'own'> | null =
    ending === null ? null : { best: own, bestSteps: plan.steps }
  for (const steps of strongRuns) {
    const { costs } = (yield* player.play({ ...plan, steps: [...steps] })).state
    if (found === null || costs.total < found.best.total) found = { best: costs, bestSteps: steps }
  }
  if (found === null) throw new Error('Não há com que comparar.')
  return { own, ...found }
}
