/* Form of the decision that comes again: wait, mend the data, go back, or learn again. */
import { retrainWindows, type RetrainDecision } from '#domain/lab/decisions.ts'
import { Check, CheckList, RadioList } from '../fields.tsx'
import { decimal } from '../charts/format.ts'
import { type DecisionProps, earlierVersions } from './draft.ts'

type Retraining = Extract<RetrainDecision, { action: 'retreinar' }>

const usualRetraining: Retraining = {
  action: 'retreinar',
  window: 4,
  onlyRipe: false,
  split: 'tempo',
  quarantine: false,
  audit: false,
  promotion: 'comparar',
}

export function RetrainDecisionForm(props: DecisionProps<'decisao-de-retreinamento'>) {
  const { value, onChange, view } = props
  const versions = earlierVersions(view)
  const start = (action: RetrainDecision['action']): RetrainDecision => {
    if (action === 'retreinar') return usualRetraining
    if (action === 'reverter') return { action, version: versions.at(-1)?.version ?? 1 }
    return { action }
  }
  return (
    <>
      <RadioList
        legend="O que fazer agora?"
        value={value.action}
        onChange={(action) => onChange(start(action))}
        options={[
          { value: 'esperar', label: 'Esperar', help: 'O campeão continua como está.' },
          {
            value: 'corrigir',
            label: 'Corrigir os dados',
            help: 'A fonte entrega de novo, certo, o que veio com defeito.',
          },
          {
            value: 'reverter',
            label: 'Reverter para outra versão',
            help:
              versions.length === 0
                ? 'Não há outra versão no repositório.'
                : 'O apelido “campeão” muda de versão.',
          },
          {
            value: 'retreinar',
            label: 'Retreinar',
            help: 'Aprende com semanas mais novas; custa R$ 2.000.',
          },
        ]}
      />
      {value.action === 'reverter' && <RollbackFields {...props} value={value} />}
      {value.action === 'retreinar' && <RetrainFields {...props} value={value} />}
    </>
  )
}

type FieldsProps<Value> = Omit<DecisionProps<'decisao-de-retreinamento'>, 'value'> & {
  value: Value
}

function RollbackFields(props: FieldsProps<Extract<RetrainDecision, { action: 'reverter' }>>) {
  const { value, onChange, view, problem } = props
  const versions = earlierVersions(view)
  return (
    <>
      {versions.length > 0 && (
        <RadioList
          legend="Para qual versão?"
          value={value.version}
          onChange={(version) => onChange({ ...value, version })}
          options={versions.map(({ version, createdWeek, metrics }) => ({
            value: version,
            label: `Versão ${version}, da semana ${createdWeek}`,
            help: `AUC ${metrics.auc === null ? 'não medida' : decimal(metrics.auc, 3)} quando foi feita.`,
          }))}
        />
      )}
      {problem !== null && (
        <p role="alert" className="border-l-2 border-no pl-3 text-no">
          {problem}
        </p>
      )}
    </>
  )
}

function RetrainFields({ value, onChange }: FieldsProps<Retraining>) {
  return (
    <>
      <RadioList
        legend="Com quais semanas?"
        value={value.window}
        onChange={(window) => onChange({ ...value, window })}
        isCompact
        options={retrainWindows.map((window) => ({
          value: window,
          label: window === 0 ? 'Todas' : `As últimas ${window}`,
        }))}
      />
      <RadioList
        legend="Com quais rótulos?"
        value={value.onlyRipe ? 'maduros' : 'conhecidos'}
        onChange={(chosen) => onChange({ ...value, onlyRipe: chosen === 'maduros' })}
        options={[
          {
            value: 'conhecidos',
            label: 'Os que já chegaram',
            help: 'Algumas fraudes recentes ainda parecem legítimas.',
          },
          {
            value: 'maduros',
            label: 'Só os maduros, com mais de 14 dias',
            help: 'Quase completos, mas velhos.',
          },
        ]}
      />
      <RadioList
        legend="Como separar as linhas da comparação?"
        value={value.split}
        onChange={(split) => onChange({ ...value, split })}
        options={[
          { value: 'tempo', label: 'No tempo', help: 'O último quarto da janela julga.' },
          { value: 'aleatoria', label: 'Ao acaso', help: 'Linhas sorteadas da janela julgam.' },
        ]}
      />
      <CheckList legend="Cuidados com os dados">
        <Check
          label="Quarentena da semana 14"
          help="Deixa de fora a semana em que dispositivos chegaram zerados."
          isChecked={value.quarantine}
          onChange={(quarantine) => onChange({ ...value, quarantine })}
        />
        <Check
          label="Auditar os rótulos"
          help="Especialistas conferem a janela, por mais R$ 3.000."
          isChecked={value.audit}
          onChange={(audit) => onChange({ ...value, audit })}
        />
      </CheckList>
      <RadioList
        legend="E depois de treinar?"
        value={value.promotion}
        onChange={(promotion) => onChange({ ...value, promotion })}
        options={[
          {
            value: 'comparar',
            label: 'Comparar com o campeão',
            help: 'O desafiante só entra se vencer nas mesmas linhas.',
          },
          { value: 'promover', label: 'Promover sem comparar', help: 'O novo entra e pronto.' },
        ]}
      />
    </>
  )
}
