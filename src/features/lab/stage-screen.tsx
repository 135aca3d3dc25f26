import { type RefObject, useId } from 'react'
import type { StageId } from '#domain/lab/decisions.ts'
import type { RunView } from '#lab/protocol.ts'
import { Button } from '#ui/button.tsx'
import { DecideScreen } from './decide-screen.tsx'
import { guidedWords } from './guided-words.ts'
import type { LabCourse, LabStage } from './lab-course.ts'
import { ResultScreen } from './result-screen.tsx'
import { guidedStep } from './run-plan.ts'
import { StageLinks } from './stage-links.tsx'
import type { Run } from './use-run.ts'
import { reais } from './charts/format.ts'

export type StageScreenProps = {
  run: Run
  view: RunView
  stage: LabStage
  course: LabCourse
  headingRef: RefObject<HTMLHeadingElement | null>
  onTwin: () => void
}

/** A stage: its decision while it waits for one, and what came of it from then on. */
export function StageScreen(props: StageScreenProps) {
  const { run, view, stage, course, headingRef, onTwin } = props
  const { plan, place, mode, notes, work } = run
  const id = useId()
  const isDecided = place < plan.steps.length
  const isGuided = mode === 'guiada'
  const step = isGuided && !isDecided ? guidedStep(plan) : null
  const words = isGuided ? guidedWords[place] : undefined
  const isLast = place === plan.steps.length - 1
  return (
    <article aria-labelledby={id}>
      <p className="eyebrow lab-eyebrow">
        <span>
          Rodada {mode} · etapa {stage.number} de {course.stages.length} ·{' '}
        </span>
        {timeOf(view, place, isDecided)}
      </p>
      <h2
        id={id}
        ref={isDecided ? undefined : headingRef}
        tabIndex={-1}
        className="mt-1 scroll-mt-6 font-serif text-2xl leading-tight font-semibold text-balance sm:text-[1.75rem]"
      >
        {stage.title}
      </h2>
      <Ledger view={view} />
      {isDecided ? (
        <>
          <p role="status" className="sr-only">
            {isLast && `Etapa executada. ${view.reports[place]?.outcome ?? ''}`}
          </p>
          <ResultScreen
            place={place}
            view={view}
            notes={notes}
            words={words?.why ?? null}
            course={course}
            ask={run.ask}
            headingRef={headingRef}
          >
            <div className="mt-10 flex flex-wrap items-center gap-3 print:hidden">
              <Button variant="primary" onClick={() => run.go(place + 1)}>
                {isLast && view.next === null ? 'Ver o fim da rodada' : 'Próxima etapa'}
              </Button>
              <Button onClick={() => run.redoFrom(place)}>Refazer a partir daqui</Button>
              <Button onClick={onTwin}>E se…?</Button>
            </div>
          </ResultScreen>
        </>
      ) : (
        <DecideScreen
          key={step === null ? 'livre' : 'guiada'}
          // The stage is the one that waits for a decision.
          stage={stage.id as StageId}
          view={view}
          work={work}
          ask={run.ask}
          onTake={run.take}
          guided={
            step === null || words === undefined ? null : { step, words, onLeave: run.decideMyself }
          }
        />
      )}
      <StageLinks stage={stage} />
    </article>
  )
}

function timeOf({ weeks, reports }: RunView, place: number, isDecided: boolean): string {
  const week = isDecided ? reports[place]?.week : weeks.at(-1)?.week
  return week === undefined || week <= 8 ? 'antes da produção' : `fim da semana ${week}`
}

/** The account of production, once there is one. */
function Ledger({ view: { weeks, costs } }: { view: RunView }) {
  const last = weeks.at(-1)
  if (last === undefined) return null
  return (
    <p className="mt-2 font-sans text-base text-muted tabular-nums">
      Até a semana {last.week} de 20: perdas de <strong>{reais(costs.total)}</strong>; sem modelo,{' '}
      {reais(costs.withoutModel)}.
    </p>
  )
}
