/* What a form starts from, and what is wrong with what stands in it. */
import { monitors, type Decisions, type StageId, type Step } from '#domain/lab/decisions.ts'
import { featureGroups, type FeatureGroup } from '#domain/lab/features.ts'
import type { RunView } from '#lab/protocol.ts'
import { reportOf } from '../results/stage-report.ts'

/** Groups of features that the collected sources can fill. */
export function availableGroups(view: RunView): FeatureGroup[] {
  const collected = reportOf(view, 'coleta-de-dados')?.result.availableGroups
  return featureGroups.filter((group) => collected?.includes(group) ?? true)
}

/** What is chosen before the student has chosen anything: never a trap. */
export function firstDraft(stage: StageId, view: RunView): Step {
  switch (stage) {
    case 'coleta-de-dados':
      return { stage, decision: { devices: true, merchants: true, deduplicate: true } }
    case 'analise-do-problema-de-negocio':
      return { stage, decision: { metric: 'custo', requirement: 0.9 } }
    case 'preparacao-de-dados':
      return { stage, decision: { missing: 'mediana', scale: true, split: 'tempo' } }
    case 'feature-store':
      return {
        stage,
        decision: {
          groups: availableGroups(view),
          pointInTime: true,
          servedFromStore: true,
          distanceVersion: 1,
        },
      }
    case 'selecao-de-modelo':
      return { stage, decision: { algorithm: 'logistica' } }
    case 'treinamento-de-modelo':
      return { stage, decision: { effort: 'padrao' } }
    case 'avaliacao-de-modelo':
      return { stage, decision: { threshold: suggestedThreshold(view), perAmount: false } }
    case 'verificacao-de-desempenho':
      return { stage, decision: { obey: true } }
    case 'ajuste-de-modelo': {
      const algorithm = reportOf(view, 'selecao-de-modelo')?.decision.algorithm ?? 'boosting'
      return { stage, decision: { algorithm, search: 'grade', judge: 'validacao' } }
    }
    case 'repositorio-de-modelo':
      return { stage, decision: { registered: true } }
    case 'implantacao-de-modelo':
      return { stage, decision: { strategy: 'canario' } }
    case 'monitoramento-e-manutencao':
      return { stage, decision: { monitors: [...monitors], psiLimit: 0.2 } }
    case 'decisao-de-retreinamento':
      return { stage, decision: { action: 'esperar' } }
  }
}

/** The best threshold by the metric that the student chose to steer by. */
export function suggestedThreshold(view: RunView): number {
  const metric = reportOf(view, 'analise-do-problema-de-negocio')?.decision.metric ?? 'custo'
  return view.candidate?.suggestions[metric] ?? 0.05
}

/** In the student's words; null when the decision can be tried. */
export function problemOf({ stage, decision }: Step, view: RunView): string | null {
  switch (stage) {
    case 'analise-do-problema-de-negocio':
      return decision.requirement >= 0.5 && decision.requirement <= 0.99
        ? null
        : 'O requisito de AUC precisa ficar entre 0,50 (sorteio) e 0,99.'
    case 'feature-store':
      return decision.groups.length > 0
        ? null
        : 'Escolha ao menos um grupo: sem nenhuma feature, não há o que aprender.'
    case 'avaliacao-de-modelo':
      return decision.perAmount || (decision.threshold >= 0 && decision.threshold <= 1)
        ? null
        : 'O limiar é uma probabilidade: precisa ficar entre 0 e 1.'
    case 'decisao-de-retreinamento':
      return decision.action === 'reverter' ? problemOfRollback(decision.version, view) : null
    default:
      return null
  }
}

function problemOfRollback(version: number, { registry }: RunView): string | null {
  if (registry?.isKept === false) {
    return 'Não há como reverter: o modelo foi guardado como arquivo solto, e o novo apagou o antigo.'
  }
  const isKnown = registry?.versions.some((each) => each.version === version) ?? false
  if (!isKnown) return 'Escolha uma versão que esteja no repositório.'
  return version === registry?.champion ? 'Essa versão já é a que está em produção.' : null
}

/** Versions that one can go back to. */
export function earlierVersions({ registry }: RunView) {
  if (registry === null || !registry.isKept) return []
  return registry.versions.filter(({ version }) => version !== registry.champion)
}

export type DecisionProps<Stage extends StageId> = {
  value: Decisions[Stage]
  onChange: (value: Decisions[Stage]) => void
  view: RunView
  problem: string | null
}
