import { useState } from 'react'
import { useNavigate } from 'react-router'
import { guidedPlan } from '#domain/lab/guided-plan.ts'
import type { RunPlan } from '#domain/lab/run-plan.ts'
import { listRuns } from '#domain/lab/kept-runs.ts'
import { useProgress, useProgressStore } from '#state/use-progress.ts'
import { Button } from '#ui/button.tsx'
import { useLateModule } from '#ui/use-late-module.ts'
import { runAddress } from './run-address.ts'

const loadFree = () => import('./start-forms.tsx')
const loadKept = () => import('./kept-runs-list.tsx')

/** The ways into a run. */
export function StartScreen() {
  const store = useProgressStore()
  const navigate = useNavigate()
  const hasRuns = useProgress(({ labRuns }) => listRuns(labRuns).length > 0)
  const free = useLateModule(loadFree)
  const kept = useLateModule(loadKept)
  const [isFree, setFree] = useState(false)

  async function start(plan: RunPlan, mode: 'guiada' | 'livre') {
    const { keepRun } = await import('./open-run.ts')
    void navigate(runAddress(keepRun(store, plan, mode, null)))
  }

  return (
    <section aria-labelledby="comecar" className="mb-12 font-sans text-base print:hidden">
      <h2 id="comecar" className="sr-only">
        Começar
      </h2>
      <div className="flex flex-wrap items-center gap-3">
        <Button
          variant="primary"
          onClick={() => void start({ ...guidedPlan, steps: [] }, 'guiada')}
        >
          Começar a rodada guiada (cerca de 15 minutos)
        </Button>
        <Button aria-expanded={isFree} onClick={() => setFree(!isFree)}>
          Rodada livre
        </Button>
      </div>
      <p className="mt-3 max-w-measure text-muted">
        Na guiada, o app decide e explica cada passo; você aposta no que vai acontecer. Na livre,
        todas as decisões são suas. Nada sai deste aparelho.
      </p>
      <noscript>
        <p className="mt-3 max-w-measure">
          Jogar precisa de JavaScript. Sem ele, a rodada guiada está inteira no texto abaixo.
        </p>
      </noscript>
      {isFree && free && <free.FreeRunForm onStart={(plan) => void start(plan, 'livre')} />}
      {hasRuns && kept && <kept.KeptRunsList />}
      {free && <free.LinkForm />}
    </section>
  )
}
