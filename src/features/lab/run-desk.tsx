import { type ComponentType, useCallback, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { StageId } from '#domain/lab/decisions.ts'
import { encodeRun } from '#domain/lab/run-link.ts'
import { paths } from '#paths.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { CompareScreen } from './compare-screen.tsx'
import { CopyRunLink } from './copy-run-link.tsx'
import { type LabCourse, type RunMapProps, stageOf } from './lab-course.ts'
import { RunEnd } from './run-end.tsx'
import { useScreenFocus } from './screen-focus.ts'
import { StageRail } from './stage-rail.tsx'
import { StageScreen } from './stage-screen.tsx'
import { Twin } from './twin.tsx'
import type { Run } from './use-run.ts'
import { WorkBar } from './work-bar.tsx'

export type RunDeskProps = {
  run: Run
  course: LabCourse
  RunMap: ComponentType<RunMapProps>
}

/** What stands in the place of the stage for a while. */
type Aside = { kind: 'twin'; place: number } | { kind: 'compare' }

/** One screen a stage, with the map of the run beside it. */
export function RunDesk({ run, course, RunMap }: RunDeskProps) {
  const { plan, place, view, work } = run
  const navigate = useNavigate()
  const headingRef = useRef<HTMLHeadingElement>(null)
  const [aside, setAside] = useState<Aside | null>(null)
  const close = useCallback(() => setAside(null), [])
  const decided = plan.steps.length
  const stage: StageId | null = plan.steps[place]?.stage ?? view?.next ?? null
  const isEnd = view !== null && place >= decided && view.next === null
  const screen = view === null ? null : `${place} ${place < decided} ${aside?.kind}`
  useScreenFocus(screen, headingRef)
  const doneIds = useMemo(() => new Set(plan.steps.map((step) => step.stage)), [plan])

  const onStage = (id: string) => {
    const visited = plan.steps.findLastIndex((step) => step.stage === id)
    close()
    if (id === view?.next && place < decided) run.go(decided)
    else if (visited >= 0) run.go(visited)
    else {
      const address = course.stages.find((each) => each.id === id)?.address
      if (address !== undefined && id !== stage) void navigate(address)
    }
  }

  const labStage = stage === null ? undefined : stageOf(course, stage)
  return (
    <div className="gap-x-12 wide:flex">
      <StageRail
        course={course}
        RunMap={RunMap}
        currentId={isEnd ? null : stage}
        doneIds={doneIds}
        onStage={onStage}
      />
      <div className="min-w-0 flex-1">
        {run.remark !== null && (
          <div className="mb-6 max-w-measure">
            <Notice title="Sobre esta rodada">{run.remark}</Notice>
          </div>
        )}
        {run.undo !== null && (
          <div className="mb-6 flex flex-wrap items-center gap-3 border-l-2 border-accent pl-4 font-sans">
            <p>As decisões daqui em diante saíram da rodada.</p>
            <Button onClick={run.undo}>Desfazer</Button>
          </div>
        )}
        {view === null && (
          <div className="min-h-96">
            <WorkBar work={work} />
          </div>
        )}
        {view !== null && aside?.kind === 'twin' && (
          <Twin
            run={run}
            place={aside.place}
            course={course}
            headingRef={headingRef}
            onClose={close}
          />
        )}
        {view !== null && aside?.kind === 'compare' && (
          <CompareScreen run={run} course={course} headingRef={headingRef} onClose={close} />
        )}
        {view !== null && aside === null && isEnd && (
          <RunEnd run={run} view={view} course={course} headingRef={headingRef} />
        )}
        {view !== null && aside === null && !isEnd && labStage !== undefined && (
          <StageScreen
            key={`${place} ${place < decided}`}
            run={run}
            view={view}
            stage={labStage}
            course={course}
            headingRef={headingRef}
            onTwin={() => setAside({ kind: 'twin', place })}
          />
        )}
        <footer className="mt-10 flex flex-wrap items-center gap-x-4 border-t border-rule pt-3 font-sans text-base print:hidden">
          {place > 0 && view !== null && aside === null && (
            <Button variant="quiet" onClick={() => run.go(place - 1)}>
              Etapa anterior
            </Button>
          )}
          <CopyRunLink
            to={`${paths.lab}?${encodeRun(plan, view === null ? null : view.worldHash)}`}
          />
          {aside === null && view !== null && decided > 0 && (
            <Button variant="quiet" onClick={() => setAside({ kind: 'compare' })}>
              Comparar com outra rodada
            </Button>
          )}
          <ButtonLink variant="quiet" to={paths.lab}>
            Outras rodadas
          </ButtonLink>
        </footer>
      </div>
    </div>
  )
}
