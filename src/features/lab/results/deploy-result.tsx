import { featureLabels } from '#domain/lab/names.ts'
import { decimal, percent } from '../charts/format.ts'
import { Latency } from './latency.tsx'
import { Facts, Part, Text } from './parts.tsx'
import type { PanelProps } from './stage-report.ts'

const strategies = {
  total: 'O modelo decide sobre todos os pagamentos desde o primeiro dia.',
  canario:
    'Por uma semana o modelo decide sobre um cliente em cada dez; os outros seguem como antes.',
  sombra:
    'Por uma semana o modelo dá scores ao lado do processo antigo, e ninguém age por causa deles.',
}

/** How the model goes live, and whether it is given there what it learnt on. */
export function DeployResult({ report, ask }: PanelProps<'implantacao-de-modelo'>) {
  const { decision, result } = report
  const { skew, decidedShare } = result
  return (
    <>
      <Text>{strategies[decision.strategy]}</Text>
      <Facts
        facts={[
          { label: 'Clientes sob o modelo na semana 9', value: percent(decidedShare) },
          {
            label: 'Diferença entre treino e produção',
            value: skew === null ? 'nenhuma' : decimal(skew.difference, 2),
            note:
              skew === null
                ? 'cada feature chega como no treino'
                : `em média, em “${featureLabels[skew.feature]}”`,
          },
        ]}
      />
      {skew !== null && (
        <Text>
          A mesma feature tem dois valores: um de quem treinou, outro de quem serve. Não é o mundo
          que mudou, é o código (<em>training-serving skew</em>), e por isso aparece já no primeiro
          dia.
        </Text>
      )}
      <Part title="Latência">
        <Latency ask={ask} version={null} />
      </Part>
    </>
  )
}
