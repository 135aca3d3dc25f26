import { type FormEvent, type RefObject, useId, useState } from 'react'
import { type KeptRun, listRuns } from '#domain/lab/kept-runs.ts'
import type { RunPlan } from '#domain/lab/run-plan.ts'
import { useProgress } from '#state/use-progress.ts'
import { Button } from '#ui/button.tsx'
import { RadioList } from './fields.tsx'
import { type LabCourse, titleOf } from './lab-course.ts'
import { type NamedRun, RunComparison } from './results/run-comparison.tsx'
import { nameOfRun } from './run-name.ts'
import { planOf, readLink } from './run-plan.ts'
import { sharedLab } from './shared-lab.ts'
import type { Run, RunWork } from './use-run.ts'
import { WorkBar } from './work-bar.tsx'

const byLink = 'link'

export type CompareScreenProps = {
  run: Run
  course: LabCourse
  headingRef: RefObject<HTMLHeadingElement | null>
  onClose: () => void
}

/** This run beside another one: kept in this browser, or sent as a link. */
export function CompareScreen({ run, course, headingRef, onClose }: CompareScreenProps) {
  const id = useId()
  const kept = useProgress(({ labRuns }) => labRuns)
  const others = listRuns(kept).filter((each) => each.id !== run.id)
  const [chosen, setChosen] = useState(others[0]?.id ?? byLink)
  const [link, setLink] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [work, setWork] = useState<RunWork>({ kind: 'idle' })
  const [pair, setPair] = useState<{ first: NamedRun; second: NamedRun } | null>(null)

  const compare = async (other: RunPlan, name: string) => {
    const playing = new AbortController()
    const { signal } = playing
    const cancel = () => {
      playing.abort()
      setWork({ kind: 'idle' })
    }
    const onProgress = (advance: { label: string; done: number }) =>
      setWork({ kind: 'working', advance, cancel })
    onProgress({ label: 'Preparando', done: 0 })
    try {
      const own = await sharedLab().play(run.plan, { signal, onProgress })
      const second = await sharedLab().play(other, { signal, onProgress })
      if (own === null || second === null || signal.aborted) return
      setWork({ kind: 'idle' })
      setPair({
        first: { name: 'Esta rodada', view: own.view },
        second: { name, view: second.view },
      })
    } catch (error) {
      if (signal.aborted) return
      const message = error instanceof Error ? error.message : String(error)
      setWork({ kind: 'failed', message, retry: () => void compare(other, name) })
    }
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const other = others.find((each) => each.id === chosen)
    const plan = other === undefined ? readLink(link.trim()).plan : planOf(other)
    setProblem(
      plan === null ? 'Este link não traz uma rodada inteira. Copie-o por completo.' : null,
    )
    if (plan !== null && work.kind !== 'working') {
      void compare(plan, other === undefined ? 'A rodada do link' : nameOfRun(other))
    }
  }

  return (
    <section aria-labelledby="duas-rodadas">
      <h2
        id="duas-rodadas"
        ref={headingRef}
        tabIndex={-1}
        className="scroll-mt-6 font-serif text-2xl leading-tight font-semibold"
      >
        Duas rodadas, lado a lado
      </h2>
      <form
        onSubmit={submit}
        noValidate
        className="mt-5 grid grid-cols-1 gap-5 font-sans text-base"
      >
        <RadioList
          legend="Comparar esta rodada com qual?"
          value={chosen}
          onChange={setChosen}
          options={[
            ...others.map((each: KeptRun) => ({ value: each.id, label: nameOfRun(each) })),
            { value: byLink, label: 'Uma rodada por link' },
          ]}
        />
        {chosen === byLink && (
          <div className="max-w-measure">
            <label htmlFor={id} className="font-semibold">
              Link da outra rodada
            </label>
            <input
              id={id}
              value={link}
              autoComplete="off"
              spellCheck={false}
              placeholder="/laboratorio?v=1&…"
              aria-invalid={problem !== null}
              aria-describedby={`${id}-problema`}
              onChange={(event) => {
                setLink(event.target.value)
                setProblem(null)
              }}
              className="mt-2 block min-h-11 w-full rounded-sm border border-edge bg-raised px-3 text-base text-ink placeholder:text-muted"
            />
          </div>
        )}
        <p id={`${id}-problema`} role="status" className="text-no empty:hidden">
          {problem}
        </p>
        <WorkBar work={work} />
        {work.kind !== 'working' && (
          <div className="flex flex-wrap gap-3">
            <Button type="submit" variant="primary">
              Comparar
            </Button>
            <Button variant="quiet" onClick={onClose}>
              Voltar à rodada
            </Button>
          </div>
        )}
      </form>
      {pair !== null && (
        <div className="mt-8">
          <RunComparison {...pair} stageName={(stage) => titleOf(course, stage)} />
        </div>
      )}
    </section>
  )
}
