import { featureLabels } from '#domain/lab/names.ts'
import type { FeatureView } from '#lab/protocol.ts'
import { AmountBars } from '../charts/amount-bars.tsx'
import { DataTable } from '../charts/data-table.tsx'
import { areaText, counted, listed, percent } from '../charts/format.ts'
import { Facts, Part, Text } from './parts.tsx'
import type { PanelProps } from './stage-report.ts'

/** Definitions with version and lineage, one read at its point in time, and who else reads them. */
export function StoreResult({ report }: PanelProps<'feature-store'>) {
  const { decision, result } = report
  const { views, features, secondProject, pointInTime } = result
  const { knownRate, rateWithFuture, merchant, week } = pointInTime
  return (
    <>
      <Part title="As definições">
        <Text>
          {counted(features.length, 'feature', 'features')} de{' '}
          {counted(views.length, 'visão', 'visões')}. Cada visão tem versão, dono e linhagem: de que
          fontes é feita e por quanto tempo um valor vale.
        </Text>
        <DataTable
          caption="Visões de features"
          data={{
            columns: [
              'Visão',
              { label: 'Entidade', isText: true },
              { label: 'Feita de', isText: true },
              { label: 'Validade', isText: true },
              { label: 'Dono', isText: true },
              { label: 'Features', isText: true },
            ],
            rows: views.map((each) => [
              `${each.name}@${each.version}`,
              each.entity,
              listed(each.sources),
              lifeText(each),
              each.owner,
              each.features
                .filter((name) => features.includes(name))
                .map((name) => featureLabels[name])
                .join(', '),
            ]),
          }}
        />
      </Part>
      <Part title="O que se sabia na hora">
        <AmountBars
          title={`Lojista ${merchant}, na semana ${week}`}
          sentence={`Na hora do pagamento sabia-se de ${percent(knownRate, 1)} de fraude nesse lojista; com o histórico inteiro, que inclui rótulos que ainda não tinham chegado, a taxa seria ${percent(rateWithFuture, 1)}. ${decision.pointInTime ? 'O modelo aprende com a primeira.' : 'O modelo aprendeu com a segunda, que em produção não existe.'}`}
          amounts={[
            { label: 'lida no ponto do tempo', value: knownRate, isOwn: decision.pointInTime },
            {
              label: 'calculada com o histórico inteiro',
              value: rateWithFuture,
              isOwn: !decision.pointInTime,
            },
          ]}
          format={(share) => percent(share, 1)}
          columns={['Leitura', 'Taxa de fraude do lojista']}
        />
      </Part>
      <Part title="Um segundo projeto, as mesmas definições">
        <Facts
          facts={[
            { label: 'Visões reusadas', value: String(secondProject.reusedViews.length) },
            { label: 'Features criadas de novo', value: String(secondProject.newFeatures) },
            {
              label: 'AUC do segundo projeto',
              value: areaText(secondProject.auc),
              note: `${percent(secondProject.rate, 1)} dos pagamentos geram contato`,
            },
          ]}
        />
        <Text>
          {secondProject.name}. Ele lê {listed(secondProject.reusedViews)}.{' '}
          {decision.servedFromStore
            ? 'Em produção, este projeto e aquele leem as mesmas definições com que treinaram.'
            : 'Em produção, porém, este projeto calcula as features por código reescrito: a partir daí treino e produção podem divergir.'}
        </Text>
      </Part>
    </>
  )
}

function lifeText({ timeToLive }: FeatureView): string {
  if (timeToLive === null) return 'a do próprio pagamento'
  return timeToLive <= 24
    ? counted(timeToLive, 'hora', 'horas')
    : counted(timeToLive / 24, 'dia', 'dias')
}
