/* What there is to see at a stage before its decision: data, and what earlier stages left. */
import type { ReactNode } from 'react'
import type { StageId } from '#domain/lab/decisions.ts'
import type { RunView } from '#lab/protocol.ts'
import { settingsText } from '../charts/tuning-chart.tsx'
import { reportOf } from '../results/stage-report.ts'
import { areaText, decimal, percent, reais, whole } from '../charts/format.ts'
import { DataTable } from '../charts/data-table.tsx'
import { Figures } from './facts.tsx'
import type { LabAsk } from '../lab-ask.ts'
import { LastPayments } from './last-payments.tsx'
import { WeeksSoFar } from './weeks-so-far.tsx'
import { SplitRuler } from './split-ruler.tsx'

/** One sentence that sets the scene, then figures. */
export type IncomingProps = { stage: StageId; view: RunView; ask: LabAsk }

export function Incoming({ stage, view, ask }: IncomingProps) {
  const { overview, candidate } = view
  switch (stage) {
    case 'coleta-de-dados':
      return (
        <Scene
          words={`Um banco quer achar fraude em cartão e Pix. Os dados de oito semanas, ${whole(overview.payments)} pagamentos, estão em três sistemas, cada um com o seu defeito. Tudo aqui é sintético: nenhum cliente existe.`}
        >
          <DataTable
            caption="As fontes e os seus defeitos"
            data={{
              columns: ['Fonte', { label: 'O que há de errado', isText: true }, 'Atinge'],
              rows: overview.sources.map(({ name, label, fault, faultShare }) => [
                label,
                fault,
                // That of the merchants' source is the rate of fraud, which is there to be bet on.
                name === 'lojistas' ? '?' : percent(faultShare),
              ]),
            }}
          />
          <LastPayments payments={overview.examples} />
        </Scene>
      )
    case 'analise-do-problema-de-negocio':
      return (
        <Scene words="Oito semanas de história. Fraude é rara, e os dois erros não custam o mesmo.">
          <Figures
            facts={[
              ['Pagamentos', whole(overview.payments)],
              ['Fraudes', `${whole(overview.frauds)} (${percent(overview.fraudRate, 1)})`],
              ['Valor médio de uma fraude', reais(overview.meanFraud)],
              ['Custo de um alarme falso', reais(overview.falseAlarmCost)],
              ['Acurácia de aprovar tudo', percent(overview.approveAllAccuracy, 1)],
              ...labelDelay(view),
            ]}
          />
        </Scene>
      )
    case 'preparacao-de-dados':
      return (
        <Scene words="As linhas estão reunidas. Antes de aprender com elas, é preciso separar quais julgam, e tratar o que falta.">
          <SplitRuler />
          <Figures
            facts={[
              ['Linhas coletadas', whole(reportOf(view, stage0)?.result.rows ?? overview.payments)],
              [
                'Com valor faltando',
                percent(
                  overview.sources.find(({ name }) => name === 'dispositivos')?.faultShare ?? 0,
                  1,
                ),
              ],
              ['Fraudes', percent(overview.fraudRate, 1)],
            ]}
          />
        </Scene>
      )
    case 'feature-store': {
      const prepared = reportOf(view, 'preparacao-de-dados')?.result
      return (
        <Scene words="O modelo não lê pagamentos: lê features, números feitos deles. A Feature Store guarda a definição de cada uma, uma vez, para o treino e para a produção.">
          <Figures
            facts={[
              ['Linhas para treinar', whole(prepared?.training ?? 0)],
              ['Linhas para validar', whole(prepared?.validation ?? 0)],
              ['Features possíveis', '19, em 9 grupos'],
            ]}
          />
        </Scene>
      )
    }
    case 'selecao-de-modelo':
      return (
        <Scene words="Quatro famílias de modelo, todas de verdade, todas treinadas aqui no seu navegador. Nenhuma pode passar do teto: mesmo quem soubesse a probabilidade exata de cada fraude erraria algumas.">
          <Figures
            facts={[
              ['Features', String(reportOf(view, 'feature-store')?.result.features.length ?? 0)],
              [
                'Linhas de treino',
                whole(reportOf(view, 'preparacao-de-dados')?.result.training ?? 0),
              ],
              ['Teto da AUC', overview.ceiling === null ? '–' : decimal(overview.ceiling, 3)],
            ]}
          />
        </Scene>
      )
    case 'treinamento-de-modelo':
      return (
        <Scene words="Os ajustes de treino dizem quanto o modelo pode aprender. Pouco, e ele não vê o padrão; demais, e ele decora as linhas.">
          <Figures
            facts={[
              [
                'Linhas de treino',
                whole(reportOf(view, 'preparacao-de-dados')?.result.training ?? 0),
              ],
              [
                'Fraudes nelas',
                whole(reportOf(view, 'preparacao-de-dados')?.result.trainingFrauds ?? 0),
              ],
              ['Features', String(reportOf(view, 'feature-store')?.result.features.length ?? 0)],
            ]}
          />
        </Scene>
      )
    case 'avaliacao-de-modelo':
      return (
        <Scene words="O modelo dá a cada pagamento um score de 0 a 1. Falta dizer a partir de quanto alguém confere.">
          <Figures
            facts={[
              ['AUC na validação', withError(view)],
              ['Pagamentos julgados', whole(candidate?.evaluation.count ?? 0)],
              ['Fraudes entre eles', whole(candidate?.evaluation.frauds ?? 0)],
              ['Perda sem modelo', reais(candidate?.evaluation.costWithoutModel ?? 0)],
            ]}
          />
        </Scene>
      )
    case 'verificacao-de-desempenho':
      return (
        <Scene words="O ponto de decisão: o modelo atende ao requisito para ser implantado? SIM leva ao repositório e à implantação; NÃO leva ao ajuste.">
          <Figures
            facts={[
              ['AUC na validação', withError(view)],
              ['Requisito', requirement(view)],
            ]}
          />
        </Scene>
      )
    case 'ajuste-de-modelo': {
      const trained = reportOf(view, 'ajuste-de-modelo') ?? reportOf(view, 'treinamento-de-modelo')
      return (
        <Scene
          words={`A AUC no treino e na validação dizem de que lado está o problema: as duas baixas, falta aprender; só a de treino alta, o modelo decorou.${trained === undefined ? '' : ` O ajuste de agora: ${settingsText(trained.result.settings)}.`}`}
        >
          <Figures
            facts={[
              ['AUC no treino', areaText(trained?.result.training.auc ?? null)],
              ['AUC na validação', withError(view)],
              ['Requisito', requirement(view)],
            ]}
          />
        </Scene>
      )
    }
    case 'repositorio-de-modelo':
      return (
        <Scene words="O modelo vai sair das mãos de quem o treinou. O que vai junto com ele?">
          <Figures
            facts={[
              ['AUC na validação', withError(view)],
              [
                'Resposta da verificação',
                reportOf(view, 'verificacao-de-desempenho')?.result.answer ?? '–',
              ],
              ['Features', String(candidate?.features.length ?? 0)],
            ]}
          />
        </Scene>
      )
    case 'implantacao-de-modelo':
      return (
        <Scene words="Semana 9, produção. Até hoje o modelo só julgou o passado.">
          <Figures
            facts={[
              ['AUC prometida', withError(view)],
              ['Pagamentos por semana', '4.000'],
              ['Perda sem modelo, por semana', reais(overview.weeklyLoss)],
            ]}
          />
        </Scene>
      )
    case 'monitoramento-e-manutencao':
      return (
        <Scene words="Em produção, o rótulo de verdade chega com atraso: o cliente precisa notar a fraude e reclamar. Enquanto isso, só dá para vigiar o que entra e o que sai do modelo.">
          <Figures facts={[...labelDelay(view), ['AUC prometida', withError(view)]]} />
        </Scene>
      )
    case 'decisao-de-retreinamento':
      return (
        <Scene
          words={`Fim da semana ${view.weeks.at(-1)?.week ?? 10}. O que os monitores dizem, e o que já se sabe dos rótulos que chegaram.`}
        >
          <WeeksSoFar view={view} ask={ask} />
        </Scene>
      )
  }
}

const stage0 = 'coleta-de-dados'

/** Half of them, and nearly all. */
function labelDelay({ overview: { labelDelay: delay } }: RunView): [string, string][] {
  return [
    ['Metade dos rótulos chega em', `${decimal(delay.median, 0)} dias`],
    ['Nove em cada dez, em', `${decimal(delay.ninetieth, 0)} dias`],
  ]
}

function withError({ candidate }: RunView): string {
  const { auc, error } = candidate?.evaluation ?? { auc: null, error: null }
  return auc === null ? '–' : `${decimal(auc, 3)} ± ${decimal(error ?? 0, 3)}`
}

function requirement(view: RunView): string {
  const asked = reportOf(view, 'analise-do-problema-de-negocio')?.decision.requirement
  return asked === undefined ? '–' : decimal(asked, 2)
}

function Scene({ words, children }: { words: string; children: ReactNode }) {
  return (
    <>
      <p className="max-w-measure font-serif text-lg">{words}</p>
      <div className="mt-5 grid grid-cols-1 gap-6">{children}</div>
    </>
  )
}
