import type { LabNote } from '#domain/progress/progress.ts'
import type { RunView } from '#lab/protocol.ts'
import { betsToldAt } from './bets.ts'
import { type LabCourse, titleOf } from './lab-course.ts'
import { reasonLabel } from './reasons.ts'
import { ConsequenceList, newsOf } from './stage-links.tsx'

export type DiaryProps = {
  view: RunView
  notes: readonly LabNote[]
  course: LabCourse
  /** Why the guided run decided so, by its decisions; null for a run of the student's own. */
  words: readonly string[] | null
}

/** The run in lines: decisions, bets, reasons, consequences. */
export function Diary({ view, notes, course, words }: DiaryProps) {
  return (
    <ol className="mt-4 border-t border-rule font-sans text-base">
      {view.diary.map((entry, place) => {
        const { stage, week, decided, outcome } = entry
        const consequences = newsOf(entry)
        const note = notes[place]
        const reason = words?.[place] ?? reasonLabel(stage, note?.reason ?? null)
        const told = betsToldAt(view, notes, place)
        return (
          // A run's decisions have no name but their place, and never change it.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={place} className="break-inside-avoid border-b border-rule py-4">
            <p className="text-[0.9375rem] text-muted">
              {week <= 8 ? 'Antes da produção' : `Fim da semana ${week}`}
            </p>
            <h3 className="font-serif text-lg font-semibold">{titleOf(course, stage)}</h3>
            <p className="max-w-measure">
              {decided} {outcome}
            </p>
            {reason !== null && <p className="max-w-measure text-muted">Por quê: {reason}</p>}
            {note !== undefined && note.words !== '' && (
              <p className="max-w-measure text-muted">Com as suas palavras: {note.words}</p>
            )}
            {told.map(({ question, chosen, happened }) => (
              <p key={question} className="max-w-measure text-muted">
                Aposta: {question} {chosen}. {happened.text}
              </p>
            ))}
            {consequences.length > 0 && (
              <div className="mt-2">
                <ConsequenceList consequences={consequences} course={course} />
              </div>
            )}
          </li>
        )
      })}
    </ol>
  )
}
