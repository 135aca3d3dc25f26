import { useState } from 'react'
import { stageIds } from '#domain/lab/decisions.ts'
import { type KeptRun, listRuns } from '#domain/lab/kept-runs.ts'
import { withPartErased, withPartRestored } from '#domain/progress/reset-progress.ts'
import type { Progress } from '#domain/progress/progress.ts'
import { useProgress, useProgressStore } from '#state/use-progress.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { planOf } from './run-plan.ts'
import { nameOfRun } from './run-name.ts'
import { runAddress } from './run-address.ts'
import { reais } from './charts/format.ts'

const partOf = (id: string) => ({ section: 'laboratorio' as const, ids: [id] })

/** Runs of this browser, the last one first. */
export function KeptRunsList() {
  const runs = listRuns(useProgress(({ labRuns }) => labRuns))
  const store = useProgressStore()
  const [erased, setErased] = useState<{ id: string; before: Progress } | null>(null)

  const erase = (id: string) => {
    setErased({ id, before: store.progress.getState() })
    store.update((progress, at) => withPartErased(progress, partOf(id), at))
  }
  const restore = () => {
    if (erased === null) return
    store.update((progress) => withPartRestored(progress, partOf(erased.id), erased.before))
    setErased(null)
  }

  return (
    <div className="mt-8 max-w-3xl">
      <h3 className="font-serif text-xl font-semibold">As suas rodadas</h3>
      <p role="status" className="mt-1">
        {erased !== null && (
          <>
            Rodada apagada.{' '}
            <Button variant="quiet" onClick={restore}>
              Desfazer
            </Button>
          </>
        )}
      </p>
      <ul className="mt-2 border-b border-rule">
        {runs.map((run, place) => (
          <li
            key={run.id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-rule py-2"
          >
            <span>
              {nameOfRun(run)}
              <span className="block text-[0.9375rem] text-muted">{standingOf(run)}</span>
            </span>
            <span className="flex items-center">
              <ButtonLink
                to={runAddress(run.id)}
                variant={place === 0 ? 'primary' : 'secondary'}
                aria-label={`${run.cost === null ? 'Continuar' : 'Ver'}: ${nameOfRun(run)}`}
              >
                {run.cost === null ? 'Continuar' : 'Ver'}
              </ButtonLink>
              <Button
                variant="quiet"
                aria-label={`Apagar: ${nameOfRun(run)}`}
                onClick={() => erase(run.id)}
              >
                Apagar
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function standingOf(run: KeptRun): string {
  if (run.cost !== null) return `encerrada; perdas de ${reais(run.cost)}`
  const steps = planOf(run)?.steps ?? []
  const last = steps.at(-1)?.stage
  const decided = last === undefined ? 0 : stageIds.indexOf(last) + 1
  return `${decided} de ${stageIds.length} etapas`
}
