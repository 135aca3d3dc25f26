import { algorithmNames } from '#domain/lab/names.ts'
import type { AucFigure, StageReport } from '#lab/protocol.ts'
import { AucChart } from '../charts/auc-chart.tsx'
import { areaText, decimal, whole } from '../charts/format.ts'
import { settingsText } from '../charts/tuning-chart.tsx'
import { Facts, Text } from './parts.tsx'
import { capital } from './words.ts'
import { requirementOf, type PanelProps } from './stage-report.ts'

export function describeLearning(training: AucFigure, validation: AucFigure): string {
  if (training.auc === null || validation.auc === null) {
    return 'Sem as duas classes nas duas partes, não há AUC para comparar.'
  }
  const gap = training.auc - validation.auc
  const error = Math.hypot(training.error ?? 0, validation.error ?? 0)
  const figures = `AUC ${areaText(training.auc)} nas linhas em que aprendeu e ${areaText(validation.auc)} nas que nunca viu`
  return gap > 2 * error
    ? `${figures}: os ${decimal(gap, 3)} de diferença são mais que o acaso explica, e o modelo decorou parte do treino.`
    : `${figures}: a diferença cabe no acaso (erro-padrão ${decimal(error, 3)}), e o que aprendeu vale fora do treino.`
}

/** How much was learnt, on the rows seen and on those held back. */
export function TrainResult({ view, report }: PanelProps<'treinamento-de-modelo'>) {
  const { result } = report
  const { ceiling } = view.overview
  return (
    <>
      <TrainingFacts result={result} />
      <AucChart
        title="O que aprendeu"
        sentence={`${describeLearning(result.training, result.validation)}${ceiling === null ? '' : ` O teto neste mundo, de quem soubesse a probabilidade exata, é ${areaText(ceiling)}.`}`}
        areas={[
          { label: 'no treino', figure: result.training },
          { label: 'na validação', figure: result.validation, isOwn: true },
        ]}
        requirement={requirementOf(view)}
      />
    </>
  )
}

type Training = StageReport<'treinamento-de-modelo' | 'ajuste-de-modelo'>['result']

export function TrainingFacts({ result }: { result: Training }) {
  return (
    <>
      <Text>
        {capital(algorithmNames[result.settings.algorithm])}: {settingsText(result.settings)}.
      </Text>
      <Facts
        facts={[
          {
            label: 'Linhas de treino',
            value: whole(result.rows),
            note: `${whole(result.frauds)} fraudes já contestadas`,
          },
          { label: 'Features', value: String(result.features) },
        ]}
      />
    </>
  )
}
