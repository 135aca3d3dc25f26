import { decimal, whole } from '../serving/model-card.ts'
import type { Consequence, ConsequenceId } from './consequence.ts'

/** Where the guide, the glossary and the questions speak of each consequence: ids of theirs. */
const places: Record<ConsequenceId, [stage: string, term: string | null, question: string | null]> =
  {
    'sem-dispositivos': ['coleta-de-dados', null, 'coleta-de-dados'],
    'duplicatas-na-validacao': ['coleta-de-dados', null, 'coleta-de-dados'],
    'acuracia-engana': ['analise-do-problema-de-negocio', 'roi', 'valor-de-negocio'],
    vazamento: ['feature-store', 'feature-store', 'feature-store'],
    descarte: ['preparacao-de-dados', null, null],
    'poucos-grupos': ['feature-store', 'feature-store', 'feature-store'],
    decorou: ['treinamento-de-modelo', 'hyperparameter-tuning', 'ajuste-de-modelo'],
    fraco: ['treinamento-de-modelo', 'hyperparameter-tuning', 'ajuste-de-modelo'],
    'limiar-caro': ['avaliacao-de-modelo', 'roi', 'valor-de-negocio'],
    'limiar-bom': ['avaliacao-de-modelo', 'roi', 'valor-de-negocio'],
    'porta-sim': ['verificacao-de-desempenho', null, 'verificacao-de-desempenho'],
    'porta-nao': ['verificacao-de-desempenho', null, 'verificacao-de-desempenho'],
    'porta-no-ruido': ['verificacao-de-desempenho', null, 'verificacao-de-desempenho'],
    'porta-pulada': ['verificacao-de-desempenho', null, 'verificacao-de-desempenho'],
    'ajuste-venceu': ['ajuste-de-modelo', 'hyperparameter-tuning', 'ajuste-de-modelo'],
    'ajuste-no-treino': ['ajuste-de-modelo', 'hyperparameter-tuning', 'ajuste-de-modelo'],
    'sem-registro': ['repositorio-de-modelo', 'model-repository', 'repositorio-de-modelo'],
    skew: ['feature-store', 'feature-store', 'feature-store'],
    'skew-descoberto': ['implantacao-de-modelo', 'model-deployment', null],
    'sombra-custou': ['implantacao-de-modelo', 'model-deployment', null],
    sazonal: ['monitoramento-e-manutencao', 'data-drift', 'lancar-modelo'],
    'bug-visto': ['monitoramento-e-manutencao', 'monitoring-maintenance', 'razoes-tecnicas'],
    'bug-nao-visto': ['monitoramento-e-manutencao', 'monitoring-maintenance', 'razoes-tecnicas'],
    'golpe-sem-psi': ['monitoramento-e-manutencao', 'concept-drift', 'lancar-modelo'],
    'golpe-nao-visto': ['monitoramento-e-manutencao', 'concept-drift', 'lancar-modelo'],
    'estimativa-cega': ['monitoramento-e-manutencao', 'concept-drift', null],
    'retreino-a-toa': ['decisao-de-retreinamento', 'retraining-decision', null],
    'retreino-venceu': ['decisao-de-retreinamento', 'retraining-decision', 'lancar-modelo'],
    'retreino-maduro': ['decisao-de-retreinamento', 'retraining-decision', null],
    'retreino-rejeitado': ['decisao-de-retreinamento', 'retraining-decision', null],
    'retreino-envenenado': ['seguranca-do-modelo', 'model-security', null],
    'sem-feed': ['decisao-de-retreinamento', 'monitoring-maintenance', 'coleta-de-dados'],
    'divisao-aleatoria-otimista': ['decisao-de-retreinamento', 'retraining-decision', null],
    reverteu: ['repositorio-de-modelo', 'model-repository', 'repositorio-de-modelo'],
    'grupos-desiguais': ['conformidade-do-modelo', 'model-compliance', null],
    'sem-modelo': ['verificacao-de-desempenho', null, 'verificacao-de-desempenho'],
  }

/** A consequence in words. */
export function say(id: ConsequenceId, week: number | null, text: string): Consequence {
  const [stage, term, question] = places[id]
  return { id, week, text, stage, term, question }
}

/** Reais without cents: R$ 12.345. */
export function reais(amount: number): string {
  const size = whole(Math.abs(amount))
  return `${amount < 0 && size !== '0' ? '−' : ''}R$ ${size}`
}

export function inPercent(share: number, digits = 0): string {
  return `${decimal(share * 100, digits)} %`
}

export function aucText(auc: number | null): string {
  return auc === null ? 'sem fraudes nesta janela' : decimal(auc, 3)
}
