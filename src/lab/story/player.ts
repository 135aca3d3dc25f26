/*
 * Plays plans, and remembers the states on the way: a plan that starts like an earlier one goes on
 * from where they part. What it remembers never changes what it answers.
 */
import type { Step } from '#domain/lab/decisions.ts'
import type { RunPlan } from '#domain/lab/run-plan.ts'
import { LabError } from '../math/lab-error.ts'
import type { Task } from '../math/task.ts'
import { startRun, takeStep } from './story.ts'
import type { RunState } from './state.ts'

export type Played = {
  /** After the last step that could be taken. */
  state: RunState
  /** The first step that could not be, and why. */
  fault: { step: number; message: string } | null
}

/** A played plan: the world's state, then one after each step. */
type Line = { world: string; steps: string[]; states: RunState[] }

/** Each world takes some 50 MiB. */
const mostWorlds = 2
const mostLines = 4

export class Player {
  #lines: Line[] = [];

  *play(plan: RunPlan): Task<Played> {
    const world = JSON.stringify([plan.seed, plan.knobs])
    const steps = plan.steps.map((step: Step) => JSON.stringify(step))
    const known = this.#longest(world, steps)
    const states = known ?? [yield* startRun(plan.seed, plan.knobs)]
    let fault: Played['fault'] = null
    const line: Line = { world, steps: steps.slice(0, states.length - 1), states: [...states] }
    for (let k = line.steps.length; k < plan.steps.length && fault === null; k++) {
      const before = line.states.at(-1)
      const step = plan.steps[k]
      if (before === undefined || step === undefined) break
      try {
        line.states.push(yield* takeStep(before, step))
        line.steps.push(steps[k] ?? '')
      } catch (error) {
        if (!(error instanceof LabError)) throw error
        fault = { step: k, message: error.message }
      }
    }
    this.#remember(line)
    const state = line.states.at(-1)
    if (state === undefined) throw new Error('A execução não tem estado.')
    return { state, fault }
  }

  /** The states that the plan shares with the line that goes with it farthest. */
  #longest(world: string, steps: readonly string[]): RunState[] | null {
    let longest: RunState[] | null = null
    for (const line of this.#lines) {
      if (line.world !== world) continue
      const parting = line.steps.findIndex((step, k) => step !== steps[k])
      const shared = (parting < 0 ? line.steps.length : parting) + 1
      if (shared > (longest?.length ?? 0)) longest = line.states.slice(0, shared)
    }
    return longest
  }

  /** The beginning of a known line is known already: looking back must not push out the whole. */
  #remember(played: Line): void {
    const whole = this.#lines.find(
      ({ world, steps }) =>
        world === played.world && played.steps.every((step, k) => step === steps[k]),
    )
    const line = whole ?? played
    const lines = [line, ...this.#lines.filter((each) => each !== whole)].slice(0, mostLines)
    const worlds = new Set([...new Set(lines.map(({ world }) => world))].slice(0, mostWorlds))
    this.#lines = lines.filter(({ world }) => worlds.has(world))
  }
}
