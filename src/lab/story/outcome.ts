import type { Decisions, StageId } from '#domain/lab/decisions.ts'
import type { Task } from '../math/task.ts'
import type { Consequence } from './consequence.ts'
import type { Results } from './reports.ts'
import type { RunState } from './state.ts'

/** What a stage makes of a decision. */
export type Outcome<Stage extends StageId> = {
  /** What changes in the run; the rest stays. */
  changes: Partial<RunState>
  result: Results[Stage]
  /** Week at whose end it was decided; 8 before production. */
  week: number
  decided: string
  outcome: string
  consequences: Consequence[]
}

/** Throws a `LabError` for a decision that cannot be carried out; the run stays as it was. */
export type StageRun<Stage extends StageId> = (
  state: RunState,
  decision: Decisions[Stage],
) => Task<Outcome<Stage>>
