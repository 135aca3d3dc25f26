import { FairnessChart } from '../charts/fairness-chart.tsx'
import { ConfusionChart } from '../charts/confusion-chart.tsx'
import { areaText, decimal, percent, reais } from '../charts/format.ts'
import { ExplainAnyPayment } from './explain-any-payment.tsx'
import { ModelCharts } from './model-charts.tsx'
import { Facts, Part, Text } from './parts.tsx'
import { isOfCandidate, type PanelProps } from './stage-report.ts'

/** The candidate on rows that it has never seen, at the threshold that was chosen. */
export function EvaluateResult({ view, report, ask }: PanelProps<'avaliacao-de-modelo'>) {
  const { decision, result } = report
  const { candidate } = view
  if (candidate === null || !isOfCandidate(view, report)) {
    return (
      <>
        <Text>
          O ajuste trocou este modelo por outro depois; as curvas do novo estão no resultado do
          ajuste. No limiar escolhido, o de então fazia isto:
        </Text>
        <ConfusionChart at={result.atThreshold} />
      </>
    )
  }
  const { evaluation, fairness } = candidate
  return (
    <>
      <Facts
        facts={[
          {
            label: 'AUC',
            value: areaText(evaluation.auc),
            note: `erro-padrão ${decimal(evaluation.error ?? 0, 3)}`,
          },
          {
            label: 'Custo do limiar escolhido',
            value: reais(result.cost),
            note: `em duas semanas; sem modelo, ${reais(evaluation.costWithoutModel)}`,
          },
          {
            label: 'Erro de Brier',
            value: decimal(evaluation.brier, 4),
            note: `perda logarítmica ${decimal(evaluation.logLoss, 4)}`,
          },
        ]}
      />
      {decision.perAmount && (
        <Text>
          O limiar escolhido muda com o valor: 12 ÷ (12 + valor). Um pagamento de R$ 50 gera alerta
          a partir de {percent(12 / 62, 0)} de probabilidade; um de R$ 1.000, a partir de{' '}
          {percent(12 / 1012, 1)}. As curvas abaixo marcam o limiar único de{' '}
          {decimal(decision.threshold, 2)}.
        </Text>
      )}
      <Part title="O modelo na validação">
        <ModelCharts
          evaluation={evaluation}
          at={result.atThreshold}
          costPerAmount={result.costPerAmount}
        />
      </Part>
      <Part title="Conformidade: o modelo em cada grupo">
        <FairnessChart fairness={fairness} />
      </Part>
      <Part title="Explicabilidade: por que este pagamento?">
        <ExplainAnyPayment ask={ask} week={8} version={null} />
      </Part>
    </>
  )
}
