import { useLocation } from 'react-router'
import type { PlaceLink } from '#domain/course/course.ts'
import { PageHeader } from '#ui/page-header.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'
import { GuidedText } from './guided-text.tsx'
import type { GuidedRecord } from '#domain/lab/guided-record.ts'
import type { LoadLabParts } from './lab-course.ts'
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
      <StartScreen />
      <GuidedText stages={stages} record={record} />
    </>
  )
}
