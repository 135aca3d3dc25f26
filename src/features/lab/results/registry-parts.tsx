import { algorithmNames } from '#domain/lab/names.ts'
import type { CardSection, ModelVersion, RegistryView } from '#lab/protocol.ts'
import { DataTable } from '../charts/data-table.tsx'
import { areaWithError, whole } from '../charts/format.ts'
import { settingsText } from '../charts/tuning-chart.tsx'
import { capital, statusNames, weeksText } from './words.ts'

/** All versions with where each alias points. */
export function VersionTable({ registry }: { registry: RegistryView }) {
  return (
    <DataTable
      caption="Versões no repositório"
      data={{
        columns: [
          'Versão',
          { label: 'Apelido', isText: true },
          { label: 'Modelo', isText: true },
          { label: 'Aprendeu com', isText: true },
          { label: 'AUC', isText: true },
          { label: 'Feita em', isText: true },
        ],
        rows: registry.versions.map((each) => [
          String(each.version),
          each.archivedBecause === null
            ? statusNames[each.status]
            : `${statusNames[each.status]}: ${each.archivedBecause}`,
          algorithmNames[each.algorithm],
          weeksText(each.dataWindow),
          areaWithError(each.metrics),
          `fim da semana ${each.createdWeek}`,
        ]),
      }}
    />
  )
}

/** From data to score: all that is needed to make the version again. */
export function Lineage({ version }: { version: ModelVersion }) {
  const steps = [
    [
      'Dados',
      `${weeksText(version.dataWindow)}, ${whole(version.rows)} linhas, ${whole(version.frauds)} fraudes; impressão ${version.dataHash}`,
    ],
    ['Features', version.featureViews.join(', ')],
    [
      'Assinatura',
      `${version.signature.input.length} colunas → ${version.signature.output} de 0 a 1`,
    ],
    [
      'Treino',
      `${algorithmNames[version.algorithm]}, ${settingsText(version.settings)}; semente ${version.seed}`,
    ],
    ['Métrica', `${version.metrics.name}: AUC ${areaWithError(version.metrics)}`],
    ['De onde vem', version.parent === null ? 'primeira versão' : `versão ${version.parent}`],
    ...(version.note === '' ? [] : [['Nota', capital(version.note)]]),
  ]
  return (
    <DataTable
      caption={`Linhagem da versão ${version.version}`}
      data={{ columns: ['Elo', { label: 'Valor', isText: true }], rows: steps }}
    />
  )
}

/** The card that goes with a version, as it would be handed to an auditor. */
export function ModelCard({
  sections,
  version,
}: {
  sections: readonly CardSection[]
  version: number
}) {
  return (
    <details className="chart-details">
      <summary>Ver o cartão da versão {version}</summary>
      <div className="max-w-measure border-l-2 border-rule pl-4">
        {sections.map(({ title, lines }) => (
          <div key={title} className="mb-3">
            <p className="font-semibold">{title}</p>
            {lines.map((line, k) => (
              <p key={k}>{line}</p>
            ))}
          </div>
        ))}
      </div>
    </details>
  )
}
