import type { RunView } from '#lab/protocol.ts'
import { reais } from '../charts/format.ts'
import type { LabAsk } from '../lab-ask.ts'
import { WeekBoard } from '../results/week-board.tsx'
import { Figures } from './facts.tsx'

/** Production as whoever runs it sees it: nothing that only the labels to come will tell. */
export function WeeksSoFar({ view, ask }: { view: RunView; ask: LabAsk }) {
  return (
    <>
      <Figures
        facts={[
          ['Em produção', `versão ${view.registry?.champion ?? 1}`],
          ['Perdas até aqui', reais(view.costs.total)],
          ['Sem modelo seriam', reais(view.costs.withoutModel)],
        ]}
      />
      <WeekBoard view={view} ask={ask} showTruth={false} />
    </>
  )
}
