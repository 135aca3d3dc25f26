import { type ReactNode, type RefObject, useId } from 'react'
import type { LabNote } from '#domain/progress/progress.ts'
import type { RunView } from '#lab/protocol.ts'
import { betsToldAt } from './bets.ts'
import { Concerns } from './concerns.tsx'
import type { LabAsk } from './lab-ask.ts'
import type { LabCourse } from './lab-course.ts'
import { titleOf } from './lab-course.ts'
import { reasonLabel } from './reasons.ts'
import { StageResult } from './results/stage-result.tsx'
import { ConsequenceList, newsOf } from './stage-links.tsx'

export type ResultScreenProps = {
  place: number
  view: RunView
  notes: readonly LabNote[]
  /** Why the guided run decided so; null where the student decided. */
  words: string | null
  course: LabCourse
  ask: LabAsk
  headingRef: RefObject<HTMLHeadingElement | null>
  /** What can be done from here. */
  children: ReactNode
}

/** A decision and what came of it: nothing to change, all to read. */
export function ResultScreen(props: ResultScreenProps) {
  const { place, view, notes, words, course, ask, headingRef, children } = props
  const id = useId()
  const report = view.reports[place]
  const entry = view.diary[place]
  if (report === undefined || entry === undefined) return null
  const told = betsToldAt(view, notes, place)
  const consequences = newsOf(entry)
  return (
    <>
      <section aria-labelledby={`${id}-decidido`} className="mt-6 font-sans text-base">
        <h3 id={`${id}-decidido`} className="eyebrow mb-2">
          Decidido
        </h3>
        <p className="max-w-measure font-serif text-lg">{report.decided}</p>
        <Why note={notes[place]} stage={report.stage} words={words} />
      </section>
      <section aria-labelledby={`${id}-saiu`} className="mt-8 border-t border-rule pt-5">
        <h3
          id={`${id}-saiu`}
          ref={headingRef}
          tabIndex={-1}
          className="scroll-mt-6 font-serif text-xl font-semibold"
        >
          O que saiu
        </h3>
        <p className="mt-3 max-w-measure font-serif text-lg">{report.outcome}</p>
      </section>
      {told.length > 0 && (
        <section aria-labelledby={`${id}-apostas`} className="mt-8 font-sans text-base">
          <h3 id={`${id}-apostas`} className="font-serif text-xl font-semibold">
            {told.length === 1 ? 'A sua aposta' : 'As suas apostas'}
          </h3>
          <ul className="mt-3 grid grid-cols-1 gap-4">
            {told.map(({ stage, question, chosen, happened, happenedLabel }) => (
              <li key={question} className="max-w-measure border-l-2 border-edge pl-4">
                <p className="text-muted">
                  {stage !== report.stage && `Em ${titleOf(course, stage)}: `}
                  {question}
                </p>
                <p>
                  Você apostou em <strong>{asInside(chosen)}</strong>
                  {chosen === happenedLabel
                    ? ', e foi o que aconteceu. '
                    : `; aconteceu: ${asInside(happenedLabel)}. `}
                  {happened.text}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {consequences.length > 0 && (
        <section aria-labelledby={`${id}-consequencias`} className="mt-8 font-sans text-base">
          <h3 id={`${id}-consequencias`} className="mb-3 font-serif text-xl font-semibold">
            No que deu
          </h3>
          <ConsequenceList consequences={consequences} course={course} />
        </section>
      )}
      <section aria-labelledby={`${id}-detalhe`} className="mt-10 border-t border-rule pt-5">
        <h3 id={`${id}-detalhe`} className="mb-5 font-serif text-xl font-semibold">
          Em detalhe
        </h3>
        <StageResult view={view} report={report} ask={ask} />
      </section>
      <Concerns stage={report.stage} view={view} ask={ask} places={course.concerns} />
      {children}
    </>
  )
}

/** A choice as the middle of a sentence has it: “uns R$ 30 mil”. */
function asInside(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1)
}

type WhyProps = {
  note: LabNote | undefined
  stage: Parameters<typeof reasonLabel>[0]
  words: string | null
}

function Why({ note, stage, words }: WhyProps) {
  if (words !== null) {
    return (
      <details className="mt-1">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline decoration-rule underline-offset-4 hover:decoration-current">
          Por quê
        </summary>
        <p className="max-w-measure font-serif">{words}</p>
      </details>
    )
  }
  const said = [reasonLabel(stage, note?.reason ?? null), note?.words].filter(
    (each) => each !== null && each !== undefined && each !== '',
  )
  if (said.length === 0) return null
  return <p className="mt-2 max-w-measure text-muted">O seu motivo: {said.join('. ')}</p>
}
