import { Button } from '#ui/button.tsx'
import './lab.css'
import type { RunWork } from './use-run.ts'

/** How far the laboratory is, with the way to stop it; or that it stopped by itself. */
export function WorkBar({ work }: { work: RunWork }) {
  if (work.kind === 'failed') {
    return (
      <div role="alert" className="mb-4 max-w-measure border-l-2 border-no py-1 pl-4 font-sans">
        <p className="font-semibold">O laboratório parou</p>
        <p>{work.message}</p>
        <p className="text-muted">A rodada continua guardada até a última etapa executada.</p>
        <Button className="mt-3" onClick={work.retry}>
          Tentar de novo
        </Button>
      </div>
    )
  }
  if (work.kind !== 'working') return null
  const { label, done } = work.advance
  return (
    <div className="mb-4 max-w-measure font-sans text-base">
      <p role="status">
        <span className="sr-only">O laboratório está trabalhando.</span>
        <span aria-hidden>{label}…</span>
      </p>
      <progress max={1} value={done} aria-label="Andamento da etapa" className="lab-progress" />
      {work.cancel !== null && (
        <Button className="mt-3" onClick={work.cancel}>
          Cancelar
        </Button>
      )}
    </div>
  )
}
