import type { KeptRun } from '#domain/lab/kept-runs.ts'
import { planOf } from './run-plan.ts'
import { formatMoment } from './wording.ts'

/** @example 'Rodada livre, semente 7, de 26 de nov., 15:20' */
export function nameOfRun(run: KeptRun): string {
  const seed = planOf(run)?.seed
  const world = run.mode === 'guiada' || seed === undefined ? '' : `, semente ${seed}`
  return `Rodada ${run.mode}${world}, de ${formatMoment(run.startedAt)}`
}
