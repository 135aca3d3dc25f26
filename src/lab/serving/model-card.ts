/* The card of a version (after Mitchell et al. 2019), filled from the run itself. */
import { algorithmNames } from '#domain/lab/names.ts'
import type { Fairness } from '../evaluation/fairness.ts'
import type { ModelVersion } from './registry.ts'

export type CardSection = { title: string; lines: string[] }

const percent = (share: number) => `${decimal(share * 100, 1)} %`

/** In Brazilian notation. */
export function decimal(value: number, digits: number): string {
  return value.toFixed(digits).replace('.', ',')
}

/** A whole number, thousands apart: 32.000. */
export function whole(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, '.')
}

export function modelCard(version: ModelVersion, fairness: Fairness | null): CardSection[] {
  const { metrics, rule, gate } = version
  const threshold = rule.perAmount
    ? '12 / (12 + valor), pagamento a pagamento'
    : decimal(rule.threshold, 3)
  return [
    {
      title: 'Modelo',
      lines: [
        `Fraude em pagamentos, versão ${version.version}: ${algorithmNames[version.algorithm]}.`,
        `Criado no fim da semana ${version.createdWeek}${version.parent === null ? '' : `, a partir da versão ${version.parent}`}.`,
        `Semente ${version.seed}; dados ${version.dataHash}.`,
      ],
    },
    {
      title: 'Uso previsto',
      lines: [
        'Escolher pagamentos que uma pessoa confere. Não bloqueia ninguém sozinho.',
        'Quem for afetado por decisão só automatizada pode pedir revisão (LGPD, art. 20).',
      ],
    },
    {
      title: 'Dados de treinamento',
      lines: [
        `Semanas ${version.dataWindow.from} a ${version.dataWindow.to}: ${whole(version.rows)} pagamentos, ${whole(version.frauds)} fraudes conhecidas.`,
        'Dados 100 % sintéticos: nenhuma pessoa, banco ou lojista real.',
      ],
    },
    {
      title: 'Features',
      lines: [version.featureViews.join(', '), `${version.features.length} colunas.`],
    },
    {
      title: 'Desempenho',
      lines: [
        metrics.auc === null || metrics.error === null
          ? `${metrics.name}: sem fraudes nesta janela.`
          : `${metrics.name}: AUC ${decimal(metrics.auc, 3)} ± ${decimal(metrics.error, 3)} (${whole(metrics.frauds)} fraudes em ${whole(metrics.count)}).`,
        `Requisito ${decimal(gate.requirement, 2)}: ${gate.passed ? 'SIM' : 'NÃO'}${gate.obeyed ? '' : ', resposta não seguida'}.`,
        `Limiar ${threshold}.`,
      ],
    },
    {
      title: 'Grupos',
      lines:
        fairness === null
          ? ['Não medido para esta versão.']
          : [
              ...fairness.groups.map(
                (each) =>
                  `Grupo ${each.group}: alertas em ${percent(each.selectionRate)} de ${whole(each.count)}; acha ${percent(each.truePositiveRate)} de ${each.frauds} fraudes; alarme falso em ${percent(each.falsePositiveRate)}.`,
              ),
              `Razão das taxas de alerta: ${decimal(fairness.selectionRatio, 2)} (quatro quintos: 0,80, uma regra trabalhista dos EUA, não uma lei da justiça).`,
            ],
    },
    {
      title: 'Limites',
      lines: [
        'Pagamentos parados por alerta também recebem rótulo; no mundo real, muitos não recebem.',
        'Os rótulos chegam em até 21 dias; contestações reais levam de 30 a 90.',
      ],
    },
  ]
}
