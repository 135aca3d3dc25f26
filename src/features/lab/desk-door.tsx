import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { pageHeadingId } from '#ui/page-header.tsx'
import type { LoadLabParts } from './lab-course.ts'
import { useDesk } from './use-desk.ts'

export type DeskDoorProps = { query: URLSearchParams; loadParts: LoadLabParts }

/** Fetches the desk, which weighs much more than the page, once there is a run to put on it. */
export function DeskDoor({ query, loadParts }: DeskDoorProps) {
  const desk = useDesk(loadParts)
  return (
    <>
      <h1
        id={pageHeadingId}
        tabIndex={-1}
        className="mb-4 font-sans text-base font-semibold text-muted print:hidden"
      >
        Laboratório
      </h1>
      {desk === 'failed' && (
        <div className="max-w-measure">
          <Notice title="O laboratório não chegou" role="alert">
            O navegador não conseguiu buscar o que falta desta página. Verifique a conexão; as suas
            rodadas continuam guardadas.
          </Notice>
          <Button className="mt-4" onClick={() => window.location.reload()}>
            Recarregar a página
          </Button>
        </div>
      )}
      {desk === 'loading' && <p className="min-h-96">Abrindo a rodada…</p>}
      {typeof desk === 'object' && <desk.LabDesk query={query} parts={desk.parts} />}
    </>
  )
}
