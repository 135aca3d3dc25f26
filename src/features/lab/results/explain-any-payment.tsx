import { useId, useState } from 'react'
import type { ScoredPayment } from '#lab/protocol.ts'
import { ContributionChart } from '../charts/contribution-chart.tsx'
import { decimal, percent, reais } from '../charts/format.ts'
import type { LabAsk } from '../lab-ask.ts'
import { timeText } from './collect-result.tsx'
import { LateAnswer } from './late-answer.tsx'

export type ExplainAnyPaymentProps = {
  ask: LabAsk
  /** Whose riskiest payments are offered. */
  week: number
  /** Null is the champion, or the candidate before there is one. */
  version: number | null
}

/** Choose a payment and see what pushed its score up and down. */
export function ExplainAnyPayment({ ask, week, version }: ExplainAnyPaymentProps) {
  return (
    <LateAnswer
      ask={ask}
      name="riskiest"
      needs={{ week, version }}
      waiting="Procurando os pagamentos de score mais alto"
    >
      {(payments) => <Explained ask={ask} payments={payments} week={week} version={version} />}
    </LateAnswer>
  )
}

type ExplainedProps = ExplainAnyPaymentProps & { payments: readonly ScoredPayment[] }

function Explained({ ask, payments, week, version }: ExplainedProps) {
  const selectId = useId()
  const numberId = useId()
  const [chosen, setChosen] = useState(payments[0]?.row ?? 0)
  const payment = payments.find(({ row }) => row === chosen)
  return (
    <div className="lab-stack font-sans text-base">
      <div className="flex flex-wrap gap-4">
        <div>
          <label htmlFor={selectId} className="mb-1 block">
            Pagamento de score alto na semana {week}
          </label>
          <select
            id={selectId}
            value={payment === undefined ? '' : chosen}
            onChange={(event) => setChosen(Number(event.target.value))}
            className="min-h-11 w-full rounded-sm border border-edge bg-raised px-3"
          >
            {payment === undefined && <option value="">outro</option>}
            {payments.map((each) => (
              <option key={each.row} value={each.row}>
                {optionText(each)}
              </option>
            ))}
          </select>
        </div>
        <OtherPayment id={numberId} onChoose={setChosen} />
      </div>
      {payment !== undefined && <p className="max-w-measure">{paymentText(payment)}</p>}
      <LateAnswer
        ask={ask}
        name="explain"
        needs={{ row: chosen, version }}
        waiting="Explicando o score"
      >
        {(explanation) => (
          <ContributionChart
            explanation={explanation}
            title={`Por que o pagamento ${chosen} tem este score`}
          />
        )}
      </LateAnswer>
    </div>
  )
}

/** Of the 100,000 payments of the world, any. */
function OtherPayment({ id, onChoose }: { id: string; onChoose: (row: number) => void }) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const wanted = new FormData(event.currentTarget).get('row')
        if (typeof wanted === 'string' && /^\d{1,5}$/.test(wanted)) onChoose(Number(wanted))
      }}
    >
      <label htmlFor={id} className="mb-1 block">
        Ou um número de 0 a 99.999
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          name="row"
          inputMode="numeric"
          pattern="[0-9]{1,5}"
          required
          className="min-h-11 w-full rounded-sm border border-edge bg-raised px-3"
        />
        <button
          type="submit"
          className="inline-flex min-h-11 cursor-pointer items-center rounded-sm border border-edge px-4 hover:border-accent hover:bg-accent-soft"
        >
          Explicar
        </button>
      </div>
    </form>
  )
}

function optionText({ amount, channel, score }: ScoredPayment): string {
  return `${reais(amount)} · ${channel} · score ${percent(score)}`
}

function paymentText({
  amount,
  channel,
  category,
  hour,
  deviceAge,
  newPayee,
  isFraud,
}: ScoredPayment): string {
  const device =
    deviceAge === null
      ? 'dispositivo sem idade conhecida'
      : `dispositivo de ${decimal(deviceAge, 1)} dias`
  return `R$\u00A0${decimal(amount, 2)} em ${category}, ${channel}, às ${timeText(hour)}, ${device}${newPayee ? ', favorecido novo' : ''}. Soube-se depois: ${isFraud ? 'era fraude' : 'era legítimo'}.`
}
