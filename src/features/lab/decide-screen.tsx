import { type FormEvent, type ReactNode, type RefObject, useId, useRef, useState } from 'react'
import type { StageId, Step } from '#domain/lab/decisions.ts'
import type { LabNote } from '#domain/progress/progress.ts'
import type { RunView } from '#lab/protocol.ts'
import { Button } from '#ui/button.tsx'
import { bets } from './bets.ts'
import { DecisionFields } from './decisions/decision-fields.tsx'
import { firstDraft, problemOf } from './decisions/draft.ts'
import { RadioList } from './fields.tsx'
import type { GuidedWords } from './guided-words.ts'
import type { LabAsk } from './lab-ask.ts'
import { Incoming } from './incoming/incoming.tsx'
import { reasons } from './reasons.ts'
import type { RunWork } from './use-run.ts'
import { WorkBar } from './work-bar.tsx'

export type DecideScreenProps = {
  stage: StageId
  view: RunView
  /** What is decided at first; without it, a sensible start. */
  draft?: Step | undefined
  work: RunWork
  ask: LabAsk
  onTake: (step: Step, note: LabNote) => void
  /** The decision that the guided run takes, and why. */
  guided: { step: Step; words: GuidedWords; onLeave: () => void } | null
}

/** What comes in, one decision, a bet, a reason: all of it one form. */
export function DecideScreen(props: DecideScreenProps) {
  const { stage, view, draft, work, ask, onTake, guided } = props
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const decision = useRef<HTMLHeadingElement>(null)
  const [step, setStep] = useState<Step>(() => draft ?? firstDraft(stage, view))
  const [note, setNote] = useState<LabNote>({ bet: null, reason: null, words: '' })
  const [isTold, setTold] = useState(false)
  const isWorking = work.kind === 'working'
  const problem = problemOf(step, view)
  const refusal = work.kind === 'refused' ? work.message : null
  const bet = bets[stage]

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isWorking) return
    if (guided !== null) return onTake(guided.step, note)
    setTold(true)
    if (problem === null) onTake(step, { ...note, words: note.words.trim() })
    else focusInvalid(form)
  }

  return (
    <>
      <section aria-labelledby={`${id}-chega`} className="mt-6 font-sans text-base">
        <h3 id={`${id}-chega`} className="eyebrow mb-2">
          O que chega
        </h3>
        {stage === 'decisao-de-retreinamento' && (
          <Button variant="quiet" className="mb-2 -ml-2" onClick={() => toDecision(decision)}>
            Pular os monitores e ir à decisão
          </Button>
        )}
        <Incoming stage={stage} view={view} ask={ask} />
      </section>
      <form ref={form} onSubmit={submit} noValidate className="mt-10 font-sans text-base">
        <Part
          title={guided === null ? 'A sua decisão' : 'A decisão, e por quê'}
          headingRef={decision}
        >
          {guided === null ? (
            <DecisionFields
              step={step}
              onChange={setStep}
              view={view}
              problem={isTold ? problem : null}
            />
          ) : (
            <>
              <p className="max-w-measure font-serif text-lg">{guided.words.why}</p>
              <p className="border-l-2 border-accent pl-4">
                <strong>Decidido:</strong> {guided.words.decision}
              </p>
            </>
          )}
        </Part>
        <Part title="A sua aposta" remark="opcional; serve para aprender, e não vale nota">
          <RadioList
            legend={bet.question}
            isCompact
            value={note.bet}
            onChange={(chosen) => setNote({ ...note, bet: chosen })}
            options={bet.choices.map(([value, label]) => ({ value, label }))}
          />
        </Part>
        {guided === null && (
          <Part title="O seu motivo" remark="opcional; fica no diário da rodada">
            <RadioList
              legend="Por que essa decisão?"
              isCompact
              value={note.reason}
              onChange={(reason) => setNote({ ...note, reason })}
              options={reasons[stage].map(([value, label]) => ({ value, label }))}
            />
            <label className="block">
              <span className="font-semibold">Com as suas palavras</span>
              <input
                type="text"
                maxLength={300}
                value={note.words}
                onChange={(event) => setNote({ ...note, words: event.target.value })}
                className="mt-2 block min-h-11 w-full max-w-measure rounded-sm border border-edge bg-raised px-3 text-base text-ink"
              />
            </label>
          </Part>
        )}
        {refusal !== null && (
          <p role="alert" className="mb-4 border-l-2 border-no pl-3 text-no">
            Esta decisão não pode ser executada: {refusal}
          </p>
        )}
        <WorkBar work={work} />
        {!isWorking && (
          <div className="flex flex-wrap items-center gap-3">
            <Button type="submit" variant="primary">
              Executar etapa
            </Button>
            {guided !== null && (
              <Button variant="quiet" onClick={guided.onLeave}>
                Prefiro decidir eu mesmo
              </Button>
            )}
          </div>
        )}
      </form>
    </>
  )
}

type PartProps = {
  title: string
  remark?: string
  headingRef?: RefObject<HTMLHeadingElement | null>
  children: ReactNode
}

function Part({ title, remark, headingRef, children }: PartProps) {
  return (
    <div className="mb-8 border-t border-rule pt-5">
      <h3
        ref={headingRef}
        tabIndex={headingRef === undefined ? undefined : -1}
        className="mb-4 scroll-mt-6 font-serif text-xl font-semibold"
      >
        {title}
        {remark !== undefined && (
          <span className="block font-sans text-[0.9375rem] font-normal text-muted">{remark}</span>
        )}
      </h3>
      <div className="grid grid-cols-1 gap-6">{children}</div>
    </div>
  )
}

function toDecision(heading: RefObject<HTMLHeadingElement | null>) {
  heading.current?.focus({ preventScroll: true })
  heading.current?.scrollIntoView({ block: 'start', behavior: 'instant' })
}

/** After the message is drawn: whoever was refused goes on where it is wrong. */
function focusInvalid(form: RefObject<HTMLFormElement | null>) {
  setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(), 0)
}
