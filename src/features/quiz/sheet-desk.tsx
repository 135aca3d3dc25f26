import { type ReactNode, useRef, useState } from 'react'
import type { AnswerKey, Quiz } from '#domain/course/course.ts'
import { Button } from '#ui/button.tsx'
import * as words from '#words/sheet-desk.ts'

export type SheetDeskProps = {
  /** Fetched only when a sheet is asked for; the keys only for the one that shows them. */
  loadQuiz: () => Promise<Quiz>
  loadKey: (questionId: string) => Promise<AnswerKey>
  /** Puts the sheet in the place of the page on paper, or takes it away again. */
  onSheet: (sheet: ReactNode) => void
}

/** The sheets of the quiz for a class: one to write on, and the one that has the answers. */
export function SheetDesk({ loadQuiz, loadKey, onSheet }: SheetDeskProps) {
  const [outcome, setOutcome] = useState('')
  // Tells one printing from the next, should the browser not say when one is over.
  const run = useRef(0)

  async function print(withKeys: boolean) {
    setOutcome(words.preparing)
    try {
      const [{ PrintedSheet }, quiz] = await Promise.all([
        import('./printed-sheet.tsx'),
        loadQuiz(),
      ])
      const keys = withKeys ? { keys: await loadKeys(quiz, loadKey) } : {}
      setOutcome('')
      run.current += 1
      onSheet(
        <PrintedSheet key={run.current} quiz={quiz} {...keys} onPrinted={() => onSheet(null)} />,
      )
    } catch {
      setOutcome(words.failed)
    }
  }

  return (
    <section aria-labelledby="folhas-do-questionario" className="mt-14 max-w-measure">
      <h2 id="folhas-do-questionario" tabIndex={-1} className="font-serif text-2xl font-semibold">
        {words.title}
      </h2>
      <p className="mt-2">{words.means}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button onClick={() => void print(false)}>{words.printQuestions}</Button>
        <Button onClick={() => void print(true)}>{words.printWithKey}</Button>
      </div>
      <p role="status" className="mt-3 min-h-6 font-sans text-base">
        {outcome}
      </p>
    </section>
  )
}

async function loadKeys(
  { questions }: Quiz,
  loadKey: SheetDeskProps['loadKey'],
): Promise<Map<string, AnswerKey>> {
  return new Map(
    await Promise.all(questions.map(async ({ id }) => [id, await loadKey(id)] as const)),
  )
}
