import type { ComponentType } from 'react'
import type { LabCourse, RunMapProps } from './lab-course.ts'

export type StageRailProps = {
  course: LabCourse
  RunMap: ComponentType<RunMapProps>
  currentId: string | null
  doneIds: ReadonlySet<string>
  onStage: (id: string) => void
}

/** Where the run stands: the guide's figure beside it, or folded above it where there is no room. */
export function StageRail({ course, RunMap, ...map }: StageRailProps) {
  const current = course.stages.find(({ id }) => id === map.currentId)
  const total = course.stages.length
  return (
    <>
      <nav
        aria-label="Mapa da rodada"
        className="hidden w-[19rem] shrink-0 wide:block print:hidden"
      >
        <RunMap {...map} />
      </nav>
      <details className="mb-6 border-y border-rule font-sans wide:hidden print:hidden">
        <summary className="min-h-12 cursor-pointer py-3 leading-snug">
          {current === undefined
            ? `As ${total} etapas: rodada encerrada`
            : `Etapa ${current.number} de ${total}: ${current.title}`}
          <span className="block text-[0.9375rem] text-muted">Ver o mapa</span>
        </summary>
        <div className="pb-4">
          <RunMap {...map} />
        </div>
      </details>
    </>
  )
}
