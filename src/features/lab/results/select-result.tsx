import type { Algorithm } from '#domain/lab/decisions.ts'
import { efforts } from '#domain/lab/decisions.ts'
import { algorithmNames } from '#domain/lab/names.ts'
import { DataTable } from '../charts/data-table.tsx'
import { settingsText } from '../charts/tuning-chart.tsx'
import { Part, Text } from './parts.tsx'
import { capital, effortNames } from './words.ts'
import type { PanelProps } from './stage-report.ts'

const traits: Record<Algorithm, string> = {
  logistica:
    'Soma pesos, um por feature. Explica-se lendo os pesos; não vê que duas pistas juntas dizem mais que cada uma.',
  arvore:
    'Faz perguntas em sequência. Lê-se como um fluxograma; sozinha, ou é rasa demais, ou decora.',
  floresta:
    'Tira a média de muitas árvores, cada uma treinada em uma amostra. Decora menos que uma só; é mais lenta.',
  boosting:
    'Soma árvores pequenas, cada uma corrigindo o erro das anteriores. Costuma ser a mais forte em tabelas; treinada demais, decora.',
}

/** What was chosen, and how it may be trained. */
export function SelectResult({ report }: PanelProps<'selecao-de-modelo'>) {
  const { algorithm, settings } = report.result
  return (
    <Part title={capital(algorithmNames[algorithm])}>
      <Text>{traits[algorithm]}</Text>
      <DataTable
        caption="Treinos possíveis"
        data={{
          columns: ['Treino', { label: 'Ajuste', isText: true }],
          rows: settings.map((each, k) => [
            effortNames[efforts[k] ?? 'padrao'],
            settingsText(each),
          ]),
        }}
      />
    </Part>
  )
}
