import type { RunView } from '#lab/protocol.ts'
import { ImportanceChart } from '../charts/importance-chart.tsx'
import { FairnessChart } from '../charts/fairness-chart.tsx'
import { DataTable } from '../charts/data-table.tsx'
import type { LabAsk } from '../lab-ask.ts'
import { ExplainAnyPayment } from './explain-any-payment.tsx'
import { LateAnswer } from './late-answer.tsx'
import { Part, Text } from './parts.tsx'
import { Lineage, ModelCard, VersionTable } from './registry-parts.tsx'
import { EvasionTrial } from './evasion-trial.tsx'
import { PoisonAudit } from './poison-audit.tsx'

/** The guide's concerns that go with every stage, by their ids. */
export type ConcernId =
  | 'seguranca-do-modelo'
  | 'conformidade-do-modelo'
  | 'gerenciamento-do-ciclo-de-vida'
  | 'explicabilidade-do-modelo'

export type ConcernPanelProps = { concern: ConcernId; view: RunView; ask: LabAsk }

/** A concern at work on the model of this run; needs a trained model. */
export function ConcernPanel({ concern, view, ask }: ConcernPanelProps) {
  if (view.candidate === null) {
    return <Text>Ainda não há modelo: esta preocupação se vê depois do treinamento.</Text>
  }
  switch (concern) {
    case 'seguranca-do-modelo':
      return (
        <>
          <Part title="Evasão">
            <EvasionTrial ask={ask} />
          </Part>
          <Part title="Rótulos envenenados">
            <PoisonAudit view={view} />
          </Part>
        </>
      )
    case 'conformidade-do-modelo':
      return <Compliance view={view} />
    case 'gerenciamento-do-ciclo-de-vida':
      return <Lifecycle view={view} />
    case 'explicabilidade-do-modelo':
      return (
        <>
          <Part title="O modelo inteiro">
            <LateAnswer
              ask={ask}
              name="importance"
              needs={{ version: null }}
              waiting="Embaralhando uma feature de cada vez"
            >
              {(importances) => <ImportanceChart importances={importances} />}
            </LateAnswer>
          </Part>
          <Part title="Um pagamento">
            <ExplainAnyPayment ask={ask} week={view.weeks.at(-1)?.week ?? 8} version={null} />
          </Part>
        </>
      )
  }
}

function Compliance({ view }: { view: RunView }) {
  const { candidate, registry, diary } = view
  return (
    <>
      {candidate !== null && (
        <Part title="Grupos">
          <FairnessChart fairness={candidate.fairness} />
          <div className="mt-4">
            <Text>
              O grupo nunca entra como feature, mas pode entrar por outra porta: quem mora longe tem
              distâncias maiores. A regra dos quatro quintos vem do direito do trabalho dos Estados
              Unidos; é um sinal para investigar, não uma prova de justiça.
            </Text>
          </div>
        </Part>
      )}
      {registry?.isKept === true && (
        <Part title="Cartões">
          {registry.versions.map(({ version }, k) => (
            <ModelCard key={version} version={version} sections={registry.cards[k] ?? []} />
          ))}
        </Part>
      )}
      <Part title="Trilha de auditoria">
        <DataTable
          caption="O que se decidiu, quando, e o que se viu"
          data={{
            columns: [
              'Fim da semana',
              { label: 'Decisão', isText: true },
              { label: 'Resultado', isText: true },
            ],
            rows: diary.map(({ week, decided, outcome }) => [String(week), decided, outcome]),
          }}
        />
      </Part>
    </>
  )
}

function Lifecycle({ view: { registry } }: { view: RunView }) {
  if (registry === null) {
    return (
      <Text>O modelo ainda é um candidato: nasce como versão quando entra no repositório.</Text>
    )
  }
  const champion = registry.versions.find(({ version }) => version === registry.champion)
  return (
    <>
      <Part title="Da promoção ao arquivo">
        <VersionTable registry={registry} />
      </Part>
      {champion !== undefined && registry.isKept && (
        <Part title="De onde vem o campeão">
          <Lineage version={champion} />
        </Part>
      )}
    </>
  )
}
