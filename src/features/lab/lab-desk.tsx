import { type ReactNode, useEffect } from 'react'
import { useNavigate } from 'react-router'
import type { LabRun } from '#domain/progress/progress.ts'
import type { RunPlan } from '#domain/lab/run-plan.ts'
import { useProgressStore } from '#state/use-progress.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { paths } from '#paths.ts'
import type { LabParts } from './lab-course.ts'
import { openRun, type Opened } from './open-run.ts'
import { runAddress, runParameter } from './run-address.ts'
import { RunDesk } from './run-desk.tsx'
import { useKeptRun, useRun } from './use-run.ts'

export type LabDeskProps = { query: URLSearchParams; parts: LabParts }

/** The run that the address names, on its desk; or why there is none. */
export function LabDesk({ query, parts }: LabDeskProps) {
  const id = query.get(runParameter)
  const found = useKeptRun(id)
  if (id === null) return <Opening query={query} />
  if (found === null) {
    return (
      <Nothing title="Esta rodada não está neste navegador">
        Ela foi apagada, ou foi jogada em outro aparelho. O link de uma rodada a leva inteira: peça
        o link, ou comece outra.
      </Nothing>
    )
  }
  return <KeptRunDesk key={id} id={id} {...found} parts={parts} />
}

type KeptRunDeskProps = { id: string; kept: LabRun; plan: RunPlan; parts: LabParts }

function KeptRunDesk({ id, kept, plan, parts }: KeptRunDeskProps) {
  return <RunDesk run={useRun(id, kept, plan)} {...parts} />
}

/** A link, or a stage of the guided run: it becomes a run of this browser, or is refused. */
function Opening({ query }: { query: URLSearchParams }) {
  const store = useProgressStore()
  const navigate = useNavigate()
  const text = query.toString()

  const opened: Opened = openRun(new URLSearchParams(text))
  const isGood = opened.kind === 'run'
  useEffect(() => {
    if (!isGood) return
    const again = openRun(new URLSearchParams(text))
    if (again.kind !== 'run') return
    void navigate(runAddress(again.keepIn(store)), { replace: true })
  }, [isGood, text, store, navigate])

  if (opened.kind === 'run') {
    return <p className="min-h-96">Abrindo a rodada…</p>
  }
  return <Nothing title={opened.title}>{opened.message}</Nothing>
}

function Nothing({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="max-w-measure">
      <Notice title={title} role="alert">
        {children}
      </Notice>
      <ButtonLink className="mt-6" to={paths.lab}>
        Ir para o início do laboratório
      </ButtonLink>
    </div>
  )
}
