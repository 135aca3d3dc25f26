import { useState } from 'react'
import type { Evasion, Tricks } from '#lab/protocol.ts'
import { AmountBars } from '../charts/amount-bars.tsx'
import { counted, percent } from '../charts/format.ts'
import type { LabAsk } from '../lab-ask.ts'
import { LateAnswer } from './late-answer.tsx'
import { Text } from './parts.tsx'

const tricks: [name: keyof Tricks, label: string][] = [
  ['smaller', 'um terço do valor de cada vez'],
  ['spaced', 'nunca dois pagamentos no mesmo dia'],
  ['businessHours', 'às duas da tarde'],
]

export function describeEvasion({ frauds, recallBefore, recallAfter }: Evasion): string {
  const found = `Das ${counted(frauds, 'fraude', 'fraudes')} das semanas de validação o modelo acha ${percent(recallBefore)}`
  return recallAfter === recallBefore
    ? `${found}, com ou sem esses disfarces.`
    : `${found}; com esses disfarces, ${percent(recallAfter)}.`
}

/** The same thieves, who have learnt what the model looks at. */
export function EvasionTrial({ ask }: { ask: LabAsk }) {
  const [chosen, setChosen] = useState<Tricks>({
    smaller: true,
    spaced: true,
    businessHours: true,
  })
  return (
    <>
      <Text>
        Quem frauda também aprende. Escolha o que os ladrões mudam nos pagamentos: as fraudes são as
        mesmas, o modelo e o limiar também.
      </Text>
      <fieldset className="mb-5 font-sans text-base">
        <legend className="mb-1 font-semibold">Disfarces</legend>
        {tricks.map(([name, label]) => (
          <label key={name} className="flex min-h-11 cursor-pointer items-center gap-2">
            <input
              type="checkbox"
              checked={chosen[name]}
              onChange={(event) => setChosen({ ...chosen, [name]: event.target.checked })}
              className="size-4 accent-current"
            />
            {label}
          </label>
        ))}
      </fieldset>
      <LateAnswer
        ask={ask}
        name="evade"
        needs={{ tricks: chosen, version: null }}
        waiting="Repetindo as fraudes"
      >
        {(evasion) => (
          <AmountBars
            title="Fraudes achadas"
            sentence={describeEvasion(evasion)}
            amounts={[
              { label: 'como eram', value: evasion.recallBefore, isOwn: true },
              { label: 'disfarçadas', value: evasion.recallAfter },
            ]}
            format={(share) => percent(share)}
            columns={['Fraudes', 'Achadas']}
          />
        )}
      </LateAnswer>
    </>
  )
}
