import { useId, useState } from 'react'
import type { AnswerKey, QuestionStub, Term } from '#domain/course/course.ts'
import { attemptsOf } from '#domain/progress/progress-lookup.ts'
import { useProgress } from '#state/use-progress.ts'
import { Button } from '#ui/button.tsx'
import { downloadFile } from '#ui/download-file.ts'
import * as words from '#words/anki-export.ts'

export type AnkiExportProps = {
  /** What the deck is called. */
  siteName: string
  questions: readonly QuestionStub[]
  terms: readonly Term[]
  loadKey: (questionId: string) => Promise<AnswerKey>
}

type Format = 'anki' | 'csv'
type Outcome = 'working' | 'failed' | { file: string; notes: number } | null

/** The same content for another app. The keys are fetched only when a file is asked for. */
export function AnkiExport({ siteName, questions, terms, loadKey }: AnkiExportProps) {
  const id = useId()
  const attempts = useProgress((progress) => progress.attempts)
  const [withQuestions, setWithQuestions] = useState(true)
  const [outcome, setOutcome] = useState<Outcome>(null)
  const unanswered = questions.filter(
    (question) => attemptsOf({ attempts }, question).length === 0,
  ).length

  async function write(format: Format) {
    setOutcome('working')
    try {
      const [{ questionNote, termNotes }, { writeAnkiFile }, { writeCsvFile }, keys] =
        await Promise.all([
          import('#domain/anki/anki-notes.ts'),
          import('#domain/anki/anki-file.ts'),
          import('#domain/anki/csv-file.ts'),
          Promise.all(withQuestions ? questions.map((question) => loadKey(question.id)) : []),
        ])
      const notes = [
        ...terms.flatMap((term) => termNotes(term, siteName)),
        ...questions.flatMap((question, index) => {
          const key = keys[index]
          return key === undefined ? [] : [questionNote(question, key, siteName)]
        }),
      ]
      const file = format === 'anki' ? 'guia-mlops-anki.txt' : 'guia-mlops.csv'
      if (format === 'anki') downloadFile(file, writeAnkiFile(notes), 'text/plain;charset=utf-8')
      else downloadFile(file, writeCsvFile(notes), 'text/csv;charset=utf-8')
      setOutcome({ file, notes: notes.length })
    } catch {
      setOutcome('failed')
    }
  }

  return (
    <section aria-labelledby="levar-para-o-anki" className="mt-12 max-w-measure print:hidden">
      <h2 id="levar-para-o-anki" className="font-serif text-2xl font-semibold">
        {words.title}
      </h2>
      <p className="mt-2">{words.intro}</p>
      <label
        htmlFor={`${id}-questions`}
        className="mt-3 flex min-h-11 cursor-pointer items-center gap-3 font-sans text-base"
      >
        <input
          id={`${id}-questions`}
          type="checkbox"
          checked={withQuestions}
          onChange={({ target }) => setWithQuestions(target.checked)}
          aria-describedby={`${id}-spoiler`}
          className="size-5 shrink-0 accent-accent"
        />
        {words.withQuestions}
      </label>
      <p id={`${id}-spoiler`} className="mt-1 font-sans text-base text-muted">
        {withQuestions ? describeSpoiler(unanswered) : words.termsOnly}
      </p>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button onClick={() => void write('anki')}>{words.toAnki}</Button>
        <Button onClick={() => void write('csv')}>{words.toCsv}</Button>
      </div>
      <p role="status" className="mt-3 min-h-6 font-sans text-base">
        {describeOutcome(outcome)}
      </p>
    </section>
  )
}

function describeSpoiler(unanswered: number): string {
  return unanswered === 0 ? words.allAnswered : words.someUnanswered(unanswered)
}

function describeOutcome(outcome: Outcome): string {
  if (outcome === null) return ''
  if (outcome === 'working') return words.working
  if (outcome === 'failed') return words.failed
  return words.done(outcome.file, outcome.notes)
}
