/* The run that the guided walk narrates; also the one that others are compared with. */
import { monitors, type Step } from './decisions.ts'
import { featureGroups } from './features.ts'
import { defaultKnobs } from './knobs.ts'
import type { RunPlan } from './run-plan.ts'

export const guidedSeed = 2026

/**
 * What the guide advises, in any world: a first try that fails the requirement, a tuning that meets
 * it, a cautious launch, every monitor, and one retraining once the labels show the scam.
 */
export const guidedSteps: readonly Step[] = [
  { stage: 'coleta-de-dados', decision: { devices: true, merchants: true, deduplicate: true } },
  { stage: 'analise-do-problema-de-negocio', decision: { metric: 'custo', requirement: 0.9 } },
  {
    stage: 'preparacao-de-dados',
    decision: { missing: 'mediana', scale: true, split: 'tempo' },
  },
  {
    stage: 'feature-store',
    decision: {
      groups: [...featureGroups],
      pointInTime: true,
      servedFromStore: true,
      distanceVersion: 1,
    },
  },
  { stage: 'selecao-de-modelo', decision: { algorithm: 'boosting' } },
  { stage: 'treinamento-de-modelo', decision: { effort: 'curto' } },
  { stage: 'avaliacao-de-modelo', decision: { threshold: 0.05, perAmount: false } },
  { stage: 'verificacao-de-desempenho', decision: { obey: true } },
  {
    stage: 'ajuste-de-modelo',
    decision: { algorithm: 'boosting', search: 'grade', judge: 'validacao' },
  },
  { stage: 'verificacao-de-desempenho', decision: { obey: true } },
  { stage: 'repositorio-de-modelo', decision: { registered: true } },
  { stage: 'implantacao-de-modelo', decision: { strategy: 'canario' } },
  {
    stage: 'monitoramento-e-manutencao',
    decision: { monitors: [...monitors], psiLimit: 0.2 },
  },
  { stage: 'decisao-de-retreinamento', decision: { action: 'esperar' } },
  { stage: 'decisao-de-retreinamento', decision: { action: 'esperar' } },
  { stage: 'decisao-de-retreinamento', decision: { action: 'corrigir' } },
  {
    stage: 'decisao-de-retreinamento',
    decision: {
      action: 'retreinar',
      window: 4,
      onlyRipe: false,
      split: 'tempo',
      quarantine: false,
      audit: false,
      promotion: 'comparar',
    },
  },
  { stage: 'decisao-de-retreinamento', decision: { action: 'esperar' } },
]

export const guidedPlan: RunPlan = {
  seed: guidedSeed,
  knobs: defaultKnobs,
  steps: [...guidedSteps],
}

const wait: Step = { stage: 'decisao-de-retreinamento', decision: { action: 'esperar' } }
const mend: Step = { stage: 'decisao-de-retreinamento', decision: { action: 'corrigir' } }

function learn(window: 2 | 4): Step {
  return {
    stage: 'decisao-de-retreinamento',
    decision: {
      action: 'retreinar',
      window,
      onlyRipe: false,
      split: 'tempo',
      quarantine: false,
      audit: false,
      promotion: 'comparar',
    },
  }
}

const strongStart: readonly Step[] = [
  { stage: 'coleta-de-dados', decision: { devices: true, merchants: true, deduplicate: true } },
  // Low enough to be met in every world, so that these plans never need a tuning.
  { stage: 'analise-do-problema-de-negocio', decision: { metric: 'custo', requirement: 0.85 } },
  { stage: 'preparacao-de-dados', decision: { missing: 'mediana', scale: true, split: 'tempo' } },
  {
    stage: 'feature-store',
    decision: {
      groups: [...featureGroups],
      pointInTime: true,
      servedFromStore: true,
      distanceVersion: 1,
    },
  },
  { stage: 'selecao-de-modelo', decision: { algorithm: 'boosting' } },
  { stage: 'treinamento-de-modelo', decision: { effort: 'padrao' } },
  { stage: 'avaliacao-de-modelo', decision: { threshold: 0.05, perAmount: true } },
  { stage: 'verificacao-de-desempenho', decision: { obey: true } },
  { stage: 'repositorio-de-modelo', decision: { registered: true } },
  { stage: 'implantacao-de-modelo', decision: { strategy: 'total' } },
  {
    stage: 'monitoramento-e-manutencao',
    decision: { monitors: [...monitors], psiLimit: 0.2 },
  },
  wait,
  wait,
  mend,
]

/** Runs that have done well in the worlds tried; against the best of them others are measured. */
export const strongRuns: readonly (readonly Step[])[] = [
  [...strongStart, learn(4), wait],
  [...strongStart, learn(4), learn(4)],
  [...strongStart, learn(2), learn(4)],
]
