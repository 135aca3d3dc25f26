import type { PaymentFacts } from '#lab/protocol.ts'
import { decimal } from '../charts/format.ts'
import { DataTable } from '../charts/data-table.tsx'

/** Some payments as they arrive, for who wants to see rows before figures. */
export function LastPayments({ payments }: { payments: readonly PaymentFacts[] }) {
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline decoration-rule underline-offset-4 hover:decoration-current">
        Ver os últimos {payments.length} pagamentos, linha a linha
      </summary>
      <DataTable
        caption="Os últimos pagamentos da semana 8"
        data={{
          columns: [
            'Hora',
            { label: 'Categoria', isText: true },
            { label: 'Canal', isText: true },
            'Valor (R$)',
            'Distância (km)',
            'Dispositivo (dias)',
          ],
          rows: payments.map(({ hour, category, channel, amount, distance, deviceAge }) => [
            clock(hour),
            category,
            channel === 'pix' ? 'Pix' : channel,
            decimal(amount, 2),
            distance === null ? 'falta' : decimal(distance, 1),
            deviceAge === null ? 'falta' : decimal(deviceAge, 0),
          ]),
        }}
      />
    </details>
  )
}

/** @example clock(21.86) // '21h51' */
function clock(hour: number): string {
  const minutes = Math.floor((hour % 1) * 60)
  return `${Math.floor(hour)}h${String(minutes).padStart(2, '0')}`
}
