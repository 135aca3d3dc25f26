/* Any decisions at all, for properties. */
import * as fc from 'fast-check'
import {
  algorithms,
  efforts,
  judges,
  metrics,
  missingTreatments,
  monitors,
  promotions,
  retrainWindows,
  searches,
  splits,
  strategies,
  type Decisions,
  type RetrainDecision,
  type StageId,
  type Step,
} from '#domain/lab/decisions.ts'
import { featureGroups } from '#domain/lab/features.ts'
import type { Knobs } from '#domain/lab/knobs.ts'
import { greatestSeed } from '#domain/lab/parse-run-plan.ts'
import type { RunPlan } from '#domain/lab/run-plan.ts'

const flag = fc.boolean()
const pick = <Choice>(choices: readonly Choice[]) => fc.constantFrom(...choices)
const thousandths = fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000)

const retraining: fc.Arbitrary<RetrainDecision> = fc.oneof(
  fc.constant({ action: 'esperar' } as const),
  fc.constant({ action: 'corrigir' } as const),
  fc.record({
    action: fc.constant('reverter' as const),
    version: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    action: fc.constant('retreinar' as const),
    window: pick(retrainWindows),
    onlyRipe: flag,
    split: pick(splits),
    quarantine: flag,
    audit: flag,
    promotion: pick(promotions),
  }),
)

export const anyDecision: { [Stage in StageId]: fc.Arbitrary<Decisions[Stage]> } = {
  'coleta-de-dados': fc.record({ devices: flag, merchants: flag, deduplicate: flag }),
  'analise-do-problema-de-negocio': fc.record({ metric: pick(metrics), requirement: thousandths }),
  'preparacao-de-dados': fc.record({
    missing: pick(missingTreatments),
    scale: flag,
    split: pick(splits),
  }),
  'feature-store': fc.record({
    groups: fc.subarray([...featureGroups]),
    pointInTime: flag,
    servedFromStore: flag,
    distanceVersion: pick([1, 2] as const),
  }),
  'selecao-de-modelo': fc.record({ algorithm: pick(algorithms) }),
  'treinamento-de-modelo': fc.record({ effort: pick(efforts) }),
  'avaliacao-de-modelo': fc.record({ threshold: thousandths, perAmount: flag }),
  'verificacao-de-desempenho': fc.record({ obey: flag }),
  'ajuste-de-modelo': fc.record({
    algorithm: pick(algorithms),
    search: pick(searches),
    judge: pick(judges),
  }),
  'repositorio-de-modelo': fc.record({ registered: flag }),
  'implantacao-de-modelo': fc.record({ strategy: pick(strategies) }),
  'monitoramento-e-manutencao': fc.record({
    monitors: fc.subarray([...monitors]),
    psiLimit: pick([0.1, 0.2] as const),
  }),
  'decisao-de-retreinamento': retraining,
}

export function anyStepOf<Stage extends StageId>(stage: Stage): fc.Arbitrary<Step> {
  return anyDecision[stage].map((decision) => ({ stage, decision }) as unknown as Step)
}

export const anyKnobs: fc.Arbitrary<Knobs> = fc.record({
  seasonal: fc.integer({ min: 0, max: 150 }).map((value) => value / 100),
  bug: flag,
  scam: fc.integer({ min: 0, max: 100 }).map((value) => value / 100),
  poisoning: flag,
  lostFeed: flag,
})

/** Steps in any order: a link carries them whether or not they can be taken. */
export const anyPlan: fc.Arbitrary<RunPlan> = fc.record({
  seed: fc.integer({ min: 0, max: greatestSeed }),
  knobs: anyKnobs,
  steps: fc.array(
    pick(Object.keys(anyDecision) as StageId[]).chain((stage) => anyStepOf(stage)),
    { maxLength: 20 },
  ),
})
