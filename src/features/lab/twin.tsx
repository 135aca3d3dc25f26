import { type RefObject, useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Step } from '#domain/lab/decisions.ts'
import { withLabRun } from '#domain/lab/kept-runs.ts'
import { encodeRun } from '#domain/lab/run-link.ts'
import type { RunPlan } from '#domain/lab/run-plan.ts'
import type { RunView } from '#lab/protocol.ts'
import { useProgressStore } from '#state/use-progress.ts'
import { Button } from '#ui/button.tsx'
import { DecisionFields } from './decisions/decision-fields.tsx'
import { problemOf } from './decisions/draft.ts'
import type { LabCourse } from './lab-course.ts'
import { titleOf } from './lab-course.ts'
import { runAddress } from './run-address.ts'
import { notesFor, withSteps } from './run-plan.ts'
import { RunComparison } from './results/run-comparison.tsx'
import { playTwin } from './play-twin.ts'
import { sharedLab } from './shared-lab.ts'
import type { Run, RunWork } from './use-run.ts'
import { WorkBar } from './work-bar.tsx'

export type TwinProps = {
  run: Run
  /** The decision that is taken otherwise. */
  place: number
  course: LabCourse
  headingRef: RefObject<HTMLHeadingElement | null>
  onClose: () => void
}

type TwinRun = { plan: RunPlan; view: RunView }

/** The same world with one decision changed; what followed stays, as far as it still can. */
export function Twin({ run, place, course, headingRef, onClose }: TwinProps) {
  const { plan } = run
  const original = plan.steps[place]
  const [step, setStep] = useState<Step | undefined>(original)
  const [before, setBefore] = useState<RunView | null>(null)
  const [whole, setWhole] = useState<RunView | null>(null)
  const [twin, setTwin] = useState<TwinRun | null>(null)
  const [work, setWork] = useState<RunWork>({ kind: 'idle' })
  const store = useProgressStore()
  const navigate = useNavigate()

  useEffect(() => {
    const playing = new AbortController()
    const { signal } = playing
    async function look() {
      const start = await sharedLab().play(withSteps(plan, plan.steps.slice(0, place)), { signal })
      if (start !== null) setBefore(start.view)
      const all = await sharedLab().play(plan, { signal })
      if (all !== null) setWhole(all.view)
    }
    look().catch((error: unknown) => {
      if (!signal.aborted) setWork({ kind: 'failed', message: String(error), retry: onClose })
    })
    return () => playing.abort()
  }, [plan, place, onClose])

  if (original === undefined || step === undefined) return null
  const problem = before === null ? null : problemOf(step, before)
  const isSame = JSON.stringify(step) === JSON.stringify(original)

  const play = async () => {
    const playing = new AbortController()
    const cancel = () => {
      playing.abort()
      setWork({ kind: 'idle' })
    }
    setWork({ kind: 'working', advance: { label: 'Preparando', done: 0 }, cancel })
    const changed = withSteps(plan, plan.steps.with(place, step))
    try {
      const played = await playTwin(sharedLab(), changed, place, {
        signal: playing.signal,
        onProgress: (advance) => setWork({ kind: 'working', advance, cancel }),
      })
      if (played === null) return
      if (played.kind === 'refused') return setWork(played)
      setWork({ kind: 'idle' })
      setTwin(played)
      headingRef.current?.focus()
    } catch (error) {
      if (playing.signal.aborted) return
      const message = error instanceof Error ? error.message : String(error)
      setWork({ kind: 'failed', message, retry: () => void play() })
    }
  }

  const keep = ({ plan: kept, view }: TwinRun) => {
    const id = store.newId()
    store.update((progress, at) =>
      withLabRun(
        progress,
        id,
        {
          link: encodeRun(kept, view.worldHash),
          mode: 'livre',
          notes: notesFor(kept, run.notes.slice(0, place)),
          cost: view.ending === null ? null : view.costs.total,
        },
        at,
      ),
    )
    void navigate(runAddress(id))
  }

  return (
    <section aria-labelledby="rodada-gemea">
      <p className="eyebrow">E se…?</p>
      <h2
        id="rodada-gemea"
        ref={headingRef}
        tabIndex={-1}
        className="mt-1 scroll-mt-6 font-serif text-2xl leading-tight font-semibold text-balance"
      >
        Rodada gêmea: {titleOf(course, original.stage)}
      </h2>
      <p className="mt-3 max-w-measure font-serif text-lg">
        O mesmo mundo, sorteio por sorteio, com uma só decisão diferente. As outras decisões ficam,
        até onde ainda valem. A sua rodada continua guardada.
      </p>
      {before !== null && twin === null && (
        <form
          noValidate
          className="mt-6 font-sans text-base"
          onSubmit={(event) => {
            event.preventDefault()
            if (!isSame && problem === null && work.kind !== 'working') void play()
          }}
        >
          <div className="grid grid-cols-1 gap-6 border-t border-rule pt-5">
            <DecisionFields step={step} onChange={setStep} view={before} problem={problem} />
          </div>
          <div className="mt-6">
            {work.kind === 'refused' && (
              <p role="alert" className="mb-4 border-l-2 border-no pl-3 text-no">
                Esta decisão não pode ser executada: {work.message}
              </p>
            )}
            <WorkBar work={work} />
            {work.kind !== 'working' && (
              <div className="flex flex-wrap items-center gap-3">
                <Button type="submit" variant="primary" aria-disabled={isSame}>
                  Jogar a rodada gêmea
                </Button>
                <Button variant="quiet" onClick={onClose}>
                  Voltar à rodada
                </Button>
              </div>
            )}
            <p role="status" className="mt-2 text-muted">
              {isSame && 'Mude a decisão para ver o que seria diferente.'}
            </p>
          </div>
        </form>
      )}
      <p role="status" className="sr-only">
        {twin !== null && 'A rodada gêmea foi jogada; a comparação está abaixo.'}
      </p>
      {twin !== null && whole !== null && (
        <>
          <div className="mt-6">
            <RunComparison
              first={{ name: 'Esta rodada', view: whole }}
              second={{ name: 'Rodada gêmea', view: twin.view }}
              stageName={(id) => titleOf(course, id)}
            />
          </div>
          <div className="mt-8 flex flex-wrap gap-3">
            <Button variant="primary" onClick={() => keep(twin)}>
              Guardar e continuar na gêmea
            </Button>
            <Button onClick={() => setTwin(null)}>Mudar outra vez</Button>
            <Button variant="quiet" onClick={onClose}>
              Voltar à rodada
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
