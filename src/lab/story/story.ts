/*
 * The whole run as a fold: a state and a step make the next state. Nothing else decides anything,
 * so a plan gives the same run wherever and whenever it is played.
 */
import { stageIds, type Step, type StageId, type Decisions } from '#domain/lab/decisions.ts'
import type { Knobs } from '#domain/lab/knobs.ts'
import { FeatureStore } from '../features/feature-store.ts'
import { LabError } from '../math/lab-error.ts'
import type { Task } from '../math/task.ts'
import { createWorld } from '../world/world.ts'
import type { StageRun } from './outcome.ts'
import type { StageReport } from './reports.ts'
import { adjust, assess, verify } from './stages/gate-stages.ts'
import { analyse, collect, prepare } from './stages/data-stages.ts'
import { openStore, select, trainModel } from './stages/model-stages.ts'
import { deploy, monitor, store } from './stages/release-stages.ts'
import { decideRetraining } from './stages/retrain-stage.ts'
import type { RunState } from './state.ts'

const stages: { [Stage in StageId]: StageRun<Stage> } = {
  'coleta-de-dados': collect,
  'analise-do-problema-de-negocio': analyse,
  'preparacao-de-dados': prepare,
  'feature-store': openStore,
  'selecao-de-modelo': select,
  'treinamento-de-modelo': trainModel,
  'avaliacao-de-modelo': assess,
  'verificacao-de-desempenho': verify,
  'ajuste-de-modelo': adjust,
  'repositorio-de-modelo': store,
  'implantacao-de-modelo': deploy,
  'monitoramento-e-manutencao': monitor,
  'decisao-de-retreinamento': decideRetraining,
}

/** What follows where a stage itself does not say. */
const following: Partial<Record<StageId, StageId>> = {
  'coleta-de-dados': 'analise-do-problema-de-negocio',
  'analise-do-problema-de-negocio': 'preparacao-de-dados',
  'preparacao-de-dados': 'feature-store',
  'feature-store': 'selecao-de-modelo',
  'selecao-de-modelo': 'treinamento-de-modelo',
  'treinamento-de-modelo': 'avaliacao-de-modelo',
  'avaliacao-de-modelo': 'verificacao-de-desempenho',
  'repositorio-de-modelo': 'implantacao-de-modelo',
  'implantacao-de-modelo': 'monitoramento-e-manutencao',
  'monitoramento-e-manutencao': 'decisao-de-retreinamento',
}

/** The world before the first decision. */
export function* startRun(seed: number, knobs: Knobs): Task<RunState> {
  const world = yield* createWorld(seed, knobs)
  return {
    world,
    store: new FeatureStore(world),
    choices: {
      'coleta-de-dados': null,
      'analise-do-problema-de-negocio': null,
      'preparacao-de-dados': null,
      'feature-store': null,
      'selecao-de-modelo': null,
      'treinamento-de-modelo': null,
      'avaliacao-de-modelo': null,
      'verificacao-de-desempenho': null,
      'repositorio-de-modelo': null,
      'implantacao-de-modelo': null,
      'monitoramento-e-manutencao': null,
    },
    next: stageIds[0] ?? null,
    ending: null,
    tunings: 0,
    checkpoint: 0,
    candidate: null,
    registry: null,
    watch: null,
    isRepaired: false,
    isServedFromStore: true,
    weeks: [],
    costs: { total: 0, fees: 0, withoutModel: 0, oracle: 0 },
    reports: [],
    consequences: [],
    consequencesOf: [],
  }
}

/** The next state; throws a `LabError` for a step that cannot be taken here. */
export function* takeStep(state: RunState, step: Step): Task<RunState> {
  if (state.next === null) throw new LabError('A execução já terminou: não há mais o que decidir.')
  if (state.next !== step.stage) {
    throw new LabError(`A próxima decisão é ${state.next}, não ${step.stage}.`)
  }
  return yield* run(state, step)
}

function* run<Stage extends StageId>(state: RunState, step: Step<Stage>): Task<RunState> {
  const { stage, decision }: { stage: Stage; decision: Decisions[Stage] } = step
  const { changes, consequences, ...told } = yield* stages[stage](state, decision)
  const report = { stage, decision, ...told } as StageReport
  return {
    ...state,
    next: following[stage] ?? state.next,
    ...changes,
    reports: [...state.reports, report],
    consequences: [...state.consequences, ...consequences],
    consequencesOf: [...state.consequencesOf, consequences],
  }
}
