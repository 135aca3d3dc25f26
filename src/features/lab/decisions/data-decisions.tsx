/* Forms of the stages that make the data. */
import type { FeatureGroup } from '#domain/lab/features.ts'
import { Check, CheckList, NumberField, RadioList } from '../fields.tsx'
import { percent, reais } from '../charts/format.ts'
import { availableGroups, type DecisionProps } from './draft.ts'

export function CollectDecision({ value, onChange, view }: DecisionProps<'coleta-de-dados'>) {
  const resent = view.overview.sources.find(({ name }) => name === 'transacoes')
  return (
    <>
      <CheckList legend="Quais fontes entram?">
        <Check
          label="Transações e contestações"
          help="Sem elas não há o que aprender: entram sempre."
          isChecked
          isDisabled
          onChange={() => {}}
        />
        <Check
          label="Dispositivos"
          help="Idade do dispositivo e distância de casa."
          isChecked={value.devices}
          onChange={(devices) => onChange({ ...value, devices })}
        />
        <Check
          label="Lojistas"
          help="Quanta fraude cada lojista teve nos últimos 28 dias."
          isChecked={value.merchants}
          onChange={(merchants) => onChange({ ...value, merchants })}
        />
      </CheckList>
      <RadioList
        legend="E os pagamentos que a fonte enviou duas vezes?"
        value={value.deduplicate ? 'tirar' : 'deixar'}
        onChange={(chosen) => onChange({ ...value, deduplicate: chosen === 'tirar' })}
        options={[
          {
            value: 'tirar',
            label: 'Tirar as cópias',
            help: `${percent(resent?.faultShare ?? 0)} das linhas chegam repetidas.`,
          },
          { value: 'deixar', label: 'Deixar como veio', help: 'Mais linhas, sem trabalho.' },
        ]}
      />
    </>
  )
}

export function AnalyseDecision(props: DecisionProps<'analise-do-problema-de-negocio'>) {
  const { value, onChange, view, problem } = props
  return (
    <>
      <RadioList
        legend="Por qual medida o limiar de alerta será escolhido?"
        value={value.metric}
        onChange={(metric) => onChange({ ...value, metric })}
        options={[
          {
            value: 'custo',
            label: 'Custo em reais',
            help: `Fraude perdida custa o valor dela; alarme falso, ${reais(view.overview.falseAlarmCost)}.`,
          },
          {
            value: 'acuracia',
            label: 'Acurácia',
            help: 'Quantas decisões, de todas, estão certas.',
          },
          { value: 'f1', label: 'F1', help: 'Equilíbrio entre precisão e fraudes achadas.' },
          {
            value: 'auc',
            label: 'Curva ROC',
            help: 'O ponto mais longe do sorteio, sem olhar os custos.',
          },
        ]}
      />
      <NumberField
        label="AUC mínima para implantar"
        help="0,50 é sorteio e 1,00 é perfeição. Vale antes de ver qualquer modelo."
        value={value.requirement}
        min={0.5}
        max={0.99}
        step={0.01}
        problem={problem}
        onChange={(requirement) => onChange({ ...value, requirement: rounded(requirement) })}
      />
    </>
  )
}

/** Links carry thousandths. */
function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}

export function PrepareDecision({ value, onChange }: DecisionProps<'preparacao-de-dados'>) {
  return (
    <>
      <RadioList
        legend="Como separar treino e validação?"
        value={value.split}
        onChange={(split) => onChange({ ...value, split })}
        options={[
          {
            value: 'tempo',
            label: 'No tempo',
            help: 'Treina nas semanas 1 a 6, valida nas semanas 7 e 8.',
          },
          {
            value: 'aleatoria',
            label: 'Ao acaso',
            help: 'Sorteia um quarto das linhas das semanas 1 a 8 para validar.',
          },
        ]}
      />
      <RadioList
        legend="O que pôr onde falta um valor?"
        value={value.missing}
        onChange={(missing) => onChange({ ...value, missing })}
        options={[
          {
            value: 'mediana',
            label: 'A mediana do treino',
            help: 'Nas árvores, o que falta ganha uma faixa própria.',
          },
          { value: 'zero', label: 'Zero', help: 'Um dispositivo sem idade vira um recém-nascido.' },
          {
            value: 'descartar',
            label: 'Descartar a linha',
            help: 'Menos linhas para treinar; em produção os nulos continuam chegando.',
          },
        ]}
      />
      <RadioList
        legend="E as escalas das colunas?"
        value={value.scale ? 'sim' : 'nao'}
        onChange={(chosen) => onChange({ ...value, scale: chosen === 'sim' })}
        options={[
          {
            value: 'sim',
            label: 'Padronizar',
            help: 'Média 0 e desvio 1, medidos só no treino. Importa para a regressão.',
          },
          { value: 'nao', label: 'Deixar como vieram', help: 'As árvores não se importam.' },
        ]}
      />
    </>
  )
}

const groupWords: Record<FeatureGroup, [label: string, help: string]> = {
  valor: ['Valor', 'em reais e contra a média do cliente'],
  hora: ['Hora', 'do dia, e se é madrugada'],
  lugar: ['Lugar', 'distância de casa e risco do país'],
  dispositivo: ['Dispositivo', 'há quanto tempo é conhecido'],
  velocidade: ['Velocidade', 'pagamentos na última hora e no último dia'],
  conta: ['Conta', 'há quanto tempo existe'],
  pagamento: ['Pagamento', 'canal, Pix e favorecido novo'],
  categoria: ['Categoria', 'eletrônicos, viagem, digital'],
  lojista: ['Lojista', 'fraude dele em 28 dias'],
}

export function StoreDecision(props: DecisionProps<'feature-store'>) {
  const { value, onChange, view, problem } = props
  const available = availableGroups(view)
  return (
    <>
      <CheckList legend="Quais grupos de features o modelo lê?" problem={problem}>
        {Object.entries(groupWords).map(([name, [label, help]]) => {
          const group = name as FeatureGroup
          const isAvailable = available.includes(group)
          return (
            <Check
              key={group}
              label={label}
              help={isAvailable ? help : 'a fonte não foi coletada'}
              isDisabled={!isAvailable}
              isChecked={value.groups.includes(group)}
              onChange={(isChosen) =>
                onChange({
                  ...value,
                  groups: available.filter((each) =>
                    each === group ? isChosen : value.groups.includes(each),
                  ),
                })
              }
            />
          )
        })}
      </CheckList>
      <RadioList
        legend="Como ler o histórico para treinar?"
        value={value.pointInTime ? 'ponto' : 'todo'}
        onChange={(chosen) => onChange({ ...value, pointInTime: chosen === 'ponto' })}
        options={[
          {
            value: 'ponto',
            label: 'No ponto do tempo',
            help: 'Para cada pagamento, só o que já se sabia na hora dele.',
          },
          {
            value: 'todo',
            label: 'Calculado uma vez, com o histórico inteiro',
            help: 'Uma consulta só, mais simples de escrever.',
          },
        ]}
      />
      <RadioList
        legend="E em produção?"
        value={value.servedFromStore ? 'loja' : 'reescrita'}
        onChange={(chosen) => onChange({ ...value, servedFromStore: chosen === 'loja' })}
        options={[
          {
            value: 'loja',
            label: 'Ler da Feature Store',
            help: 'A mesma definição que serviu o treino.',
          },
          {
            value: 'reescrita',
            label: 'Reescrever no código do serviço',
            help: 'A equipe de pagamentos já tem contas parecidas.',
          },
        ]}
      />
      <RadioList
        legend="Qual versão da distância?"
        value={value.distanceVersion}
        onChange={(distanceVersion) => onChange({ ...value, distanceVersion })}
        options={[
          { value: 1, label: 'Versão 1', help: 'Quilômetros de casa, iguais para todos.' },
          {
            value: 2,
            label: 'Versão 2',
            help: 'Contra a distância costumeira do próprio cliente.',
          },
        ]}
      />
    </>
  )
}
