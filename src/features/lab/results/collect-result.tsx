import { DataTable } from '../charts/data-table.tsx'
import { counted, decimal, percent, whole } from '../charts/format.ts'
import { Facts, Part, Text } from './parts.tsx'
import type { PanelProps } from './stage-report.ts'

const days = ['seg.', 'ter.', 'qua.', 'qui.', 'sex.', 'sáb.', 'dom.']

/** The sources, what is wrong with each, and what became of the copies. */
export function CollectResult({ view, report }: PanelProps<'coleta-de-dados'>) {
  const { overview } = view
  const { decision, result } = report
  const used = { transacoes: true, dispositivos: decision.devices, lojistas: decision.merchants }
  return (
    <>
      <Facts
        facts={[
          { label: 'Pagamentos', value: whole(overview.payments), note: 'semanas 1 a 8' },
          {
            label: 'Fraudes',
            value: whole(overview.frauds),
            note: `${percent(overview.fraudRate, 1)} dos pagamentos`,
          },
          {
            label: 'Espera pelo rótulo',
            value: `${decimal(overview.labelDelay.median, 1)} dias`,
            note: `mediana; 9 em cada 10 em ${decimal(overview.labelDelay.ninetieth, 1)} dias`,
          },
        ]}
      />
      <Part title="As fontes e os seus defeitos">
        <DataTable
          caption="Fontes"
          data={{
            columns: [
              'Fonte',
              { label: 'Situação', isText: true },
              { label: 'Defeito', isText: true },
              'Linhas atingidas',
            ],
            rows: overview.sources.map(({ name, label, fault, faultShare }) => [
              label,
              used[name] ? 'usada' : 'fora',
              fault,
              percent(faultShare, 1),
            ]),
          }}
        />
        <div className="mt-4">
          <Text>
            {decision.deduplicate
              ? `${counted(result.resent, 'cópia reenviada saiu', 'cópias reenviadas saíram')}: cada pagamento conta uma vez.`
              : `${counted(result.resent, 'cópia reenviada ficou', 'cópias reenviadas ficaram')}: ${whole(result.rows)} linhas para ${whole(overview.payments)} pagamentos.`}{' '}
            Uma fraude só se sabe quando o cliente contesta; até lá o pagamento parece legítimo.
          </Text>
        </div>
      </Part>
      <details className="chart-details">
        <summary>Ver os últimos pagamentos reunidos</summary>
        <DataTable
          caption="Os últimos pagamentos da semana 8"
          data={{
            columns: [
              'Quando',
              'Valor',
              { label: 'Canal', isText: true },
              { label: 'Categoria', isText: true },
              'Distância',
              'Idade do dispositivo',
            ],
            rows: overview.examples.map((payment) => [
              `${days[payment.day] ?? ''} ${timeText(payment.hour)}`,
              `R$\u00A0${decimal(payment.amount, 2)}`,
              payment.channel,
              payment.category,
              payment.distance === null ? 'ausente' : `${decimal(payment.distance, 1)} km`,
              payment.deviceAge === null ? 'ausente' : `${decimal(payment.deviceAge, 0)} dias`,
            ]),
          }}
        />
      </details>
    </>
  )
}

export function timeText(hour: number): string {
  const minutes = Math.floor(hour * 60)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}h${String(minutes % 60).padStart(2, '0')}`
}
