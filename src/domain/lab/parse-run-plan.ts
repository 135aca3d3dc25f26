/* A run plan from anywhere: a link, a file, the storage of a browser. Nothing in it is believed. */
import * as v from 'valibot'
import {
  algorithms,
  checkpoints,
  efforts,
  judges,
  metrics,
  missingTreatments,
  monitors,
  mostTunings,
  promotions,
  retrainWindows,
  searches,
  splits,
  strategies,
} from './decisions.ts'
import { featureGroups } from './features.ts'
import type { RunPlan } from './run-plan.ts'

/** The greatest seed; any whole number from 0 on. */
export const greatestSeed = 0x7fff_ffff
/** Stages once each, each tuning with its verification, and the retraining decisions. */
export const mostSteps = 12 + 2 * mostTunings + checkpoints.length

const seed = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(greatestSeed))
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const setOf = <Choice extends string>(choices: readonly Choice[]) =>
  v.pipe(
    v.array(v.picklist(choices)),
    v.check((chosen) => new Set(chosen).size === chosen.length),
  )

const knobs = v.strictObject({
  seasonal: v.pipe(v.number(), v.minValue(0), v.maxValue(1.5)),
  bug: v.boolean(),
  scam: share,
  poisoning: v.boolean(),
  lostFeed: v.boolean(),
})

const retraining = v.variant('action', [
  v.strictObject({ action: v.literal('esperar') }),
  v.strictObject({ action: v.literal('corrigir') }),
  v.strictObject({
    action: v.literal('reverter'),
    version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9)),
  }),
  v.strictObject({
    action: v.literal('retreinar'),
    window: v.picklist(retrainWindows),
    onlyRipe: v.boolean(),
    split: v.picklist(splits),
    quarantine: v.boolean(),
    audit: v.boolean(),
    promotion: v.picklist(promotions),
  }),
])

const step = v.variant('stage', [
  stage('coleta-de-dados', {
    devices: v.boolean(),
    merchants: v.boolean(),
    deduplicate: v.boolean(),
  }),
  stage('analise-do-problema-de-negocio', { metric: v.picklist(metrics), requirement: share }),
  stage('preparacao-de-dados', {
    missing: v.picklist(missingTreatments),
    scale: v.boolean(),
    split: v.picklist(splits),
  }),
  stage('feature-store', {
    groups: setOf(featureGroups),
    pointInTime: v.boolean(),
    servedFromStore: v.boolean(),
    distanceVersion: v.picklist([1, 2] as const),
  }),
  stage('selecao-de-modelo', { algorithm: v.picklist(algorithms) }),
  stage('treinamento-de-modelo', { effort: v.picklist(efforts) }),
  stage('avaliacao-de-modelo', { threshold: share, perAmount: v.boolean() }),
  stage('verificacao-de-desempenho', { obey: v.boolean() }),
  stage('ajuste-de-modelo', {
    algorithm: v.picklist(algorithms),
    search: v.picklist(searches),
    judge: v.picklist(judges),
  }),
  stage('repositorio-de-modelo', { registered: v.boolean() }),
  stage('implantacao-de-modelo', { strategy: v.picklist(strategies) }),
  stage('monitoramento-e-manutencao', {
    monitors: setOf(monitors),
    psiLimit: v.picklist([0.1, 0.2] as const),
  }),
  v.strictObject({ stage: v.literal('decisao-de-retreinamento'), decision: retraining }),
])

const runPlan = v.strictObject({
  seed,
  knobs,
  steps: v.pipe(v.array(step), v.maxLength(mostSteps)),
})

function stage<const Stage extends string, Entries extends v.ObjectEntries>(
  id: Stage,
  decision: Entries,
) {
  return v.strictObject({ stage: v.literal(id), decision: v.strictObject(decision) })
}

/** The plan, or null if it is none. Whether its steps can be taken only the run itself shows. */
export function parseRunPlan(input: unknown): RunPlan | null {
  const parsed = v.safeParse(runPlan, input)
  return parsed.success ? parsed.output : null
}
