import { AmountBars } from '../charts/amount-bars.tsx'
import { decimal, percent, reais, whole } from '../charts/format.ts'
import { Facts, Part, Text } from './parts.tsx'
import type { PanelProps } from './stage-report.ts'

/** What each error costs, and the threshold that follows from it. */
export function ProblemResult({ view, report }: PanelProps<'analise-do-problema-de-negocio'>) {
  const { meanFraud, falseAlarmCost, approveAllAccuracy, ceiling } = view.overview
  const { theoreticalThreshold, weeklyLoss } = report.result
  return (
    <>
      <Facts
        facts={[
          { label: 'Perda sem modelo', value: reais(weeklyLoss), note: 'por semana' },
          {
            label: 'Acurácia de aprovar tudo',
            value: percent(approveAllAccuracy, 1),
            note: 'sem achar uma só fraude',
          },
          {
            label: 'Requisito',
            value: `AUC ${decimal(report.decision.requirement, 2)}`,
            ...(ceiling !== null && {
              note: `o teto, de quem soubesse a probabilidade exata, é ${decimal(ceiling, 3)}`,
            }),
          },
        ]}
      />
      <Part title="Quanto custa cada erro">
        <AmountBars
          title="Um erro de cada tipo"
          sentence={`Uma fraude que passa custa em média ${reais(meanFraud)}, tanto quanto ${whole(meanFraud / falseAlarmCost)} alarmes falsos de ${reais(falseAlarmCost)}.`}
          amounts={[
            { label: 'uma fraude que passa (valor médio)', value: meanFraud, isOwn: true },
            { label: 'um alarme falso (ligação, compra barrada)', value: falseAlarmCost },
          ]}
          format={reais}
          columns={['Erro', 'Custo']}
        />
        <div className="mt-4">
          <Text>
            Alertar compensa quando a probabilidade de fraude passa de {reais(falseAlarmCost)} ÷ (
            {reais(falseAlarmCost)} + {reais(meanFraud)}) = {decimal(theoreticalThreshold, 3)}. É o
            limiar teórico; vale se o score for mesmo uma probabilidade.
          </Text>
        </div>
      </Part>
    </>
  )
}
