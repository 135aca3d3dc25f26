import { useLocation } from 'react-router'
import type { PlaceLink } from '#domain/course/course.ts'
import { PageHeader } from '#ui/page-header.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'
import { GuidedText } from './guided-text.tsx'
import type { GuidedRecord } from '#domain/lab/guided-record.ts'
import type { LoadLabParts } from './lab-course.ts'
import { reais } from './charts/format.ts'
import { DeskDoor } from './desk-door.tsx'
import { opensDesk } from './run-address.ts'
import { StartScreen } from './start-screen.tsx'

export type LabPageProps = {
  /** In their order. */
  stages: readonly PlaceLink[]
  /** The guided run as it was played when the site was built. */
  record: GuidedRecord
  loadParts: LoadLabParts
}

/**
 * What the laboratory is, and how one starts; below it the guided run in words, for who reads it
 * without scripts or by ear. A run stands in the query, which only the browser knows.
 */
export function LabPage({ stages, record, loadParts }: LabPageProps) {
  const { search } = useLocation()
  const query = new URLSearchParams(useHydrated() ? search : '')
  if (opensDesk(query)) return <DeskDoor query={query} loadParts={loadParts} />
  return (
    <>
      <PageHeader eyebrow="Complemento do app" title="Laboratório">
        <p>
          Leve um modelo de detecção de fraude pelas {stages.length} etapas do pipeline, com cálculo
          de verdade, aqui no seu navegador. O mundo muda no meio do caminho, e cada decisão mostra,
          semanas depois, quanto custou.
        </p>
      </PageHeader>
      <AtAGlance record={record} stages={stages.length} />
      <StartScreen />
      <GuidedText stages={stages} record={record} />
    </>
  )
}

function AtAGlance({ record, stages }: { record: GuidedRecord; stages: number }) {
  const figures = [
    [String(stages), 'etapas e dois pontos de decisão'],
    ['20', 'semanas: oito para aprender, doze em produção'],
    ['80 mil', 'pagamentos inventados, alguns deles fraude'],
    [reais(record.costs.withoutModel), 'é o que a fraude leva se ninguém fizer nada'],
  ]
  return (
    <ul className="mb-8 grid max-w-4xl grid-cols-2 gap-x-8 gap-y-5 sm:grid-cols-4">
      {figures.map(([value, label]) => (
        <li key={label} className="border-t border-edge pt-2">
          <span className="block font-serif text-2xl font-semibold whitespace-nowrap">{value}</span>
          <span className="block font-sans text-[0.9375rem] leading-snug text-muted">{label}</span>
        </li>
      ))}
    </ul>
  )
}
