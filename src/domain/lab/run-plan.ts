import type { Step } from './decisions.ts'
import type { Knobs } from './knobs.ts'

/** All that a run depends on: the same plan gives the same run to the last digit. */
export type RunPlan = { seed: number; knobs: Knobs; steps: Step[] }
