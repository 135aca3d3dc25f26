/* From an address to a run that this browser keeps. */
import { type StageId, stageIds } from '#domain/lab/decisions.ts'
import { guidedPlan } from '#domain/lab/guided-plan.ts'
import { listRuns, withLabRun } from '#domain/lab/kept-runs.ts'
import { labStageOfConcern } from '#domain/lab/lab-places.ts'
import { encodeRun } from '#domain/lab/run-link.ts'
import type { RunPlan } from '#domain/lab/run-plan.ts'
import type { LabRun } from '#domain/progress/progress.ts'
import type { ProgressStore } from '#state/progress-store.ts'
import { guidedUpTo, keyOf, notesFor, planOf, readLink, withSteps } from './run-plan.ts'
import { stageParameter } from './run-address.ts'

type Store = Pick<ProgressStore, 'progress' | 'update' | 'newId'>

export type Opened =
  /** `keepIn` answers the id under which the run is kept. */
  | { kind: 'run'; keepIn: (store: Store) => string }
  | { kind: 'refused'; title: string; message: string }

export function openRun(query: URLSearchParams): Opened {
  const named = query.get(stageParameter)
  if (named !== null) {
    // A consideration that holds all around is named by itself, and shown by a stage.
    const stage = isStage(named) ? named : labStageOfConcern(named)
    if (stage === null) {
      return {
        kind: 'refused',
        title: 'O laboratório não tem essa etapa',
        message: 'O endereço pode estar cortado. As suas rodadas continuam como estavam.',
      }
    }
    return { kind: 'run', keepIn: (store) => keepRun(store, guidedUpTo(stage), 'guiada', null) }
  }
  const decoded = readLink(`?${query.toString()}`)
  if (decoded.plan === null) {
    return decoded.problem === 'newer-version'
      ? {
          kind: 'refused',
          title: 'Este link é de uma versão mais nova do laboratório',
          message:
            'Atualize a página e abra o link de novo. As suas rodadas continuam como estavam.',
        }
      : {
          kind: 'refused',
          title: 'Este link não traz uma rodada inteira',
          message:
            'Ele foi cortado ou alterado no caminho; peça que o enviem de novo. As suas rodadas continuam como estavam.',
        }
  }
  const { plan, worldHash } = decoded
  const mode = isGuided(plan) ? 'guiada' : 'livre'
  return { kind: 'run', keepIn: (store) => keepRun(store, plan, mode, worldHash) }
}

/** A new run, or the one that has come exactly as far. */
export function keepRun(
  store: Store,
  plan: RunPlan,
  mode: LabRun['mode'],
  worldHash: string | null,
): string {
  const key = keyOf(plan)
  const same = listRuns(store.progress.getState().labRuns).find((run) => {
    const known = planOf(run)
    return known !== null && run.mode === mode && keyOf(known) === key
  })
  if (same !== undefined) return same.id
  const id = store.newId()
  const link = encodeRun(plan, worldHash)
  store.update((progress, at) =>
    withLabRun(progress, id, { link, mode, notes: notesFor(plan, []), cost: null }, at),
  )
  return id
}

/** Whether the plan is the guided run, or its beginning. */
function isGuided(plan: RunPlan): boolean {
  return keyOf(plan) === keyOf(withSteps(guidedPlan, guidedPlan.steps.slice(0, plan.steps.length)))
}

function isStage(id: string): id is StageId {
  return (stageIds as readonly string[]).includes(id)
}
