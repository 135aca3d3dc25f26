/* Forms of the stages that bring the model to production and keep it there. */
import { monitors, type Monitor } from '#domain/lab/decisions.ts'
import { Check, CheckList, RadioList } from '../fields.tsx'
import type { DecisionProps } from './draft.ts'

export function RegisterDecision({ value, onChange }: DecisionProps<'repositorio-de-modelo'>) {
  return (
    <RadioList
      legend="Como guardar o modelo?"
      value={value.registered ? 'registrar' : 'arquivo'}
      onChange={(chosen) => onChange({ registered: chosen === 'registrar' })}
      options={[
        {
          value: 'registrar',
          label: 'Registrar no repositório',
          help: 'Versão, linhagem (dados, features, ajustes), cartão e o apelido “campeão”.',
        },
        {
          value: 'arquivo',
          label: 'Guardar como arquivo solto',
          help: 'O próximo modelo substitui o arquivo.',
        },
      ]}
    />
  )
}

export function DeployDecision({ value, onChange }: DecisionProps<'implantacao-de-modelo'>) {
  return (
    <RadioList
      legend="Como pôr o modelo em produção?"
      value={value.strategy}
      onChange={(strategy) => onChange({ strategy })}
      options={[
        {
          value: 'total',
          label: 'Tudo de uma vez',
          help: 'Decide sobre todos os clientes desde a semana 9.',
        },
        {
          value: 'canario',
          label: 'Canário',
          help: 'Por uma semana, decide sobre um cliente em cada dez.',
        },
        {
          value: 'sombra',
          label: 'Sombra',
          help: 'Por uma semana, dá scores ao lado do processo antigo, sem agir.',
        },
      ]}
    />
  )
}

const monitorWords: Record<Monitor, [label: string, help: string]> = {
  qualidade: ['Qualidade dos dados', 'nulos e zeros fora do costume'],
  entradas: ['Distribuição das entradas', 'PSI de cada coluna contra o treino'],
  score: ['Distribuição do score', 'PSI do que o modelo responde'],
  rotulos: ['Desempenho nos rótulos', 'AUC no que já chegou, com atraso'],
  estimativa: ['Estimativa sem rótulos', 'AUC esperada, só pelos scores'],
  detector: ['Detector de mudança', 'ADWIN sobre as fraudes perdidas'],
}

export function MonitorDecision(props: DecisionProps<'monitoramento-e-manutencao'>) {
  const { value, onChange } = props
  return (
    <>
      <CheckList legend="O que vigiar, toda semana?">
        {monitors.map((monitor) => (
          <Check
            key={monitor}
            label={monitorWords[monitor][0]}
            help={monitorWords[monitor][1]}
            isChecked={value.monitors.includes(monitor)}
            onChange={(isChosen) =>
              onChange({
                ...value,
                monitors: monitors.filter((each) =>
                  each === monitor ? isChosen : value.monitors.includes(each),
                ),
              })
            }
          />
        ))}
      </CheckList>
      <RadioList
        legend="A partir de qual PSI avisar?"
        value={value.psiLimit}
        onChange={(psiLimit) => onChange({ ...value, psiLimit })}
        options={[
          { value: 0.1, label: '0,1', help: 'Avisa cedo, e mais vezes à toa.' },
          { value: 0.2, label: '0,2', help: 'O costume: mudança clara.' },
        ]}
      />
    </>
  )
}
