import { useState } from 'react'
import type { PlaceLink } from '#domain/course/course.ts'
import type { StageId } from '#domain/lab/decisions.ts'
import type { RunView } from '#lab/protocol.ts'
import { Link } from '#ui/link.tsx'
import type { LabAsk } from './lab-ask.ts'
import { type ConcernId, ConcernPanel } from './results/concern-panel.tsx'

/** Where each of the considerations that hold all around shows best. */
const concernsAt: Partial<Record<StageId, readonly ConcernId[]>> = {
  'avaliacao-de-modelo': [
    'explicabilidade-do-modelo',
    'conformidade-do-modelo',
    'seguranca-do-modelo',
  ],
  'verificacao-de-desempenho': ['conformidade-do-modelo'],
  'repositorio-de-modelo': ['gerenciamento-do-ciclo-de-vida', 'conformidade-do-modelo'],
  'implantacao-de-modelo': ['explicabilidade-do-modelo'],
  'monitoramento-e-manutencao': ['explicabilidade-do-modelo', 'seguranca-do-modelo'],
  'decisao-de-retreinamento': ['seguranca-do-modelo', 'gerenciamento-do-ciclo-de-vida'],
}

export type ConcernsProps = {
  stage: StageId
  view: RunView
  ask: LabAsk
  /** The guide's places for them. */
  places: readonly PlaceLink[]
}

/** The cross-cutting considerations, at work on the model of this run; each asked for only when opened. */
export function Concerns({ stage, view, ask, places }: ConcernsProps) {
  const ids = concernsAt[stage] ?? []
  if (ids.length === 0 || view.candidate === null) return null
  return (
    <section aria-labelledby="transversais" className="mt-10 print:hidden">
      <h3 id="transversais" className="font-serif text-xl font-semibold">
        Considerações transversais
      </h3>
      <div className="mt-3 border-b border-rule">
        {ids.map((id) => {
          const place = places.find(({ address }) => address.endsWith(`#${id}`))
          if (place === undefined) return null
          return <Concern key={id} id={id} place={place} view={view} ask={ask} />
        })}
      </div>
    </section>
  )
}

type ConcernProps = { id: ConcernId; place: PlaceLink; view: RunView; ask: LabAsk }

function Concern({ id, place, view, ask }: ConcernProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="border-t border-rule"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="min-h-12 cursor-pointer py-3 font-sans text-base font-semibold text-accent">
        {place.title}
      </summary>
      {isOpen && (
        <div className="pb-6">
          <ConcernPanel concern={id} view={view} ask={ask} />
          <Link
            to={place.address}
            className="mt-4 inline-flex min-h-11 items-center font-sans text-base"
          >
            O que o guia diz: {place.title}
          </Link>
        </div>
      )}
    </details>
  )
}
