import { decimal } from '../charts/format.ts'
import type { LabAsk } from '../lab-ask.ts'
import { LateAnswer } from './late-answer.tsx'
import { Facts, Text } from './parts.tsx'

/** Measured now, on this machine: the only figures of a run that differ from one to the next. */
export function Latency({ ask, version }: { ask: LabAsk; version: number | null }) {
  return (
    <LateAnswer ask={ask} name="latency" needs={{ version }} waiting="Medindo o tempo de resposta">
      {({ median, ninetyNinth }) => (
        <>
          <Facts
            facts={[
              { label: 'Mediana', value: `${decimal(median, 1)} µs`, note: 'por pagamento' },
              { label: '99 em cada 100 lotes', value: `até ${decimal(ninetyNinth, 1)} µs` },
            ]}
          />
          <Text>
            Medido agora, neste aparelho, em lotes de 250 pagamentos: só o cálculo do score, sem
            rede e sem a leitura das features. Muda de um aparelho para outro.
          </Text>
        </>
      )}
    </LateAnswer>
  )
}
