import { TimelineChart } from '../charts/timeline-chart.tsx'
import { percent, whole } from '../charts/format.ts'
import { Facts, Part, Text } from './parts.tsx'
import type { PanelProps } from './stage-report.ts'

/** Which rows are learnt from, and what became of missing values and copies. */
export function PrepareResult({ report }: PanelProps<'preparacao-de-dados'>) {
  const { decision, result } = report
  const { training, validation, trainingFrauds, validationFrauds, incomplete, onBothSides } = result
  const treatments = {
    mediana:
      'Na regressão, um valor ausente vira a mediana das linhas de treino; nas árvores, fica em uma faixa só dele.',
    zero: 'Um valor ausente vira zero, como se o dispositivo fosse novo ou o pagamento fosse em casa.',
    descartar:
      'Linhas de treino com valor ausente caem fora; em produção esses pagamentos continuam chegando.',
  }
  return (
    <>
      <TimelineChart
        split={decision.split}
        training={{ rows: training, frauds: trainingFrauds }}
        validation={{ rows: validation, frauds: validationFrauds }}
      />
      <Part title="O que foi limpo">
        <Facts
          facts={[
            {
              label: 'Linhas de treino com valor ausente',
              value: whole(incomplete),
              note: `${percent(incomplete / Math.max(1, training), 1)} delas`,
            },
            {
              label: 'Pagamentos nos dois lados',
              value: whole(onBothSides),
              note:
                onBothSides === 0
                  ? 'a validação só tem o que o modelo não viu'
                  : 'cópias: a validação repete o que o modelo viu',
            },
          ]}
        />
        <Text>
          {treatments[decision.missing]}{' '}
          {decision.scale
            ? 'Cada coluna foi posta na mesma escala (média 0, desvio 1), medida só nas linhas de treino.'
            : 'As colunas ficaram na escala em que vieram.'}
        </Text>
      </Part>
    </>
  )
}
