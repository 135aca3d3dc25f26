/* Forms of the stages that make and judge the model. */
import type { Algorithm } from '#domain/lab/decisions.ts'
import { settingsText } from '../charts/tuning-chart.tsx'
import { NumberField, type Option, RadioList } from '../fields.tsx'
import { percent, reais } from '../charts/format.ts'
import { reportOf } from '../results/stage-report.ts'
import { type DecisionProps, suggestedThreshold } from './draft.ts'

const algorithmOptions: readonly Option<Algorithm>[] = [
  {
    value: 'logistica',
    label: 'Regressão logística',
    help: 'Soma de efeitos: rápida, e cada peso se lê. Não vê combinações.',
  },
  {
    value: 'arvore',
    label: 'Árvore de decisão',
    help: 'Perguntas em sequência: legível quando rasa, decora quando funda.',
  },
  {
    value: 'floresta',
    label: 'Floresta aleatória',
    help: 'Muitas árvores que votam: estável, mais lenta, difícil de ler.',
  },
  {
    value: 'boosting',
    label: 'Árvores com boosting',
    help: 'Cada árvore corrige as anteriores: forte nas combinações; explica-se por SHAP.',
  },
]

export function SelectDecision({ value, onChange }: DecisionProps<'selecao-de-modelo'>) {
  return (
    <RadioList
      legend="Qual algoritmo?"
      value={value.algorithm}
      onChange={(algorithm) => onChange({ algorithm })}
      options={algorithmOptions}
    />
  )
}

export function TrainDecision({ value, onChange, view }: DecisionProps<'treinamento-de-modelo'>) {
  const settings = reportOf(view, 'selecao-de-modelo')?.result.settings ?? []
  const [short, usual, long] = settings.map(settingsText)
  return (
    <RadioList
      legend="Quanto treinar?"
      value={value.effort}
      onChange={(effort) => onChange({ effort })}
      options={[
        { value: 'curto', label: 'Curto', help: short },
        { value: 'padrao', label: 'Padrão', help: usual },
        { value: 'longo', label: 'Longo', help: long },
      ]}
    />
  )
}

export function AssessDecision(props: DecisionProps<'avaliacao-de-modelo'>) {
  const { value, onChange, view, problem } = props
  const suggested = suggestedThreshold(view)
  return (
    <>
      <RadioList
        legend="Quando um pagamento vira alerta?"
        value={value.perAmount ? 'valor' : 'unico'}
        onChange={(chosen) => onChange({ ...value, perAmount: chosen === 'valor' })}
        options={[
          { value: 'unico', label: 'Um limiar para todos', help: 'Score igual ou acima dele.' },
          {
            value: 'valor',
            label: 'Um limiar por pagamento: 12 / (12 + valor)',
            help: 'Quanto maior o valor, menos suspeita basta. Pede scores calibrados.',
          },
        ]}
      />
      {!value.perAmount && (
        <NumberField
          label="Limiar"
          help={`De 0 a 1. Pela sua medida, o melhor dos tentados é ${String(suggested).replace('.', ',')}; a teoria sugere ${view.overview.theoreticalThreshold.toFixed(3).replace('.', ',')}.`}
          value={value.threshold}
          min={0}
          max={1}
          step={0.005}
          problem={problem}
          onChange={(threshold) =>
            onChange({ ...value, threshold: Math.round(threshold * 1000) / 1000 })
          }
        />
      )}
      {!value.perAmount && <AtThreshold {...props} />}
    </>
  )
}

/** What the nearest threshold tried would raise and find; what it costs is told afterwards. */
function AtThreshold({ value, view }: DecisionProps<'avaliacao-de-modelo'>) {
  const tried = view.candidate?.evaluation.thresholds ?? []
  const nearest = tried.reduce<(typeof tried)[number] | null>(
    (best, each) =>
      best === null ||
      Math.abs(each.threshold - value.threshold) < Math.abs(best.threshold - value.threshold)
        ? each
        : best,
    null,
  )
  if (nearest === null || Number.isNaN(value.threshold)) return null
  return (
    <p role="status" className="border-l-2 border-accent pl-3">
      Perto de {String(nearest.threshold).replace('.', ',')}: {percent(nearest.alertRate, 1)} dos
      pagamentos viram alerta, {percent(nearest.recall)} das fraudes são achadas, e{' '}
      {percent(nearest.precision)} dos alertas são fraude.
    </p>
  )
}

export function VerifyDecision({
  value,
  onChange,
  view,
}: DecisionProps<'verificacao-de-desempenho'>) {
  const passes =
    (view.candidate?.evaluation.auc ?? 0) >=
    (reportOf(view, 'analise-do-problema-de-negocio')?.decision.requirement ?? 0)
  return (
    <RadioList
      legend="O que fazer com a resposta?"
      value={value.obey ? 'seguir' : 'contrariar'}
      onChange={(chosen) => onChange({ obey: chosen === 'seguir' })}
      options={[
        {
          value: 'seguir',
          label: 'Seguir a resposta',
          help: passes ? 'SIM: o modelo vai para o repositório.' : 'NÃO: o modelo volta ao ajuste.',
        },
        {
          value: 'contrariar',
          label: 'Não seguir',
          help: passes
            ? 'Ajustar assim mesmo, à procura de mais.'
            : 'Implantar assim mesmo; fica registrado.',
        },
      ]}
    />
  )
}

export function AdjustDecision({ value, onChange, view }: DecisionProps<'ajuste-de-modelo'>) {
  const loss = view.candidate?.evaluation.costWithoutModel ?? 0
  return (
    <>
      <RadioList
        legend="Ajustar qual algoritmo?"
        value={value.algorithm}
        onChange={(algorithm) => onChange({ ...value, algorithm })}
        options={algorithmOptions}
      />
      <RadioList
        legend="Como procurar?"
        value={value.search}
        onChange={(search) => onChange({ ...value, search })}
        options={[
          { value: 'grade', label: 'Em grade', help: 'Tenta combinações escolhidas, uma a uma.' },
          { value: 'aleatoria', label: 'Ao acaso', help: 'Sorteia combinações num intervalo.' },
        ]}
      />
      <RadioList
        legend="Quem escolhe a melhor combinação?"
        value={value.judge}
        onChange={(judge) => onChange({ ...value, judge })}
        options={[
          {
            value: 'validacao',
            label: 'A validação',
            help: `Linhas que o modelo não viu; nelas, ${reais(loss)} em jogo.`,
          },
          { value: 'treino', label: 'O próprio treino', help: 'Linhas que o modelo já viu.' },
        ]}
      />
    </>
  )
}
