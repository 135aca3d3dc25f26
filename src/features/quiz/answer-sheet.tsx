import { useState } from 'react'
import type { AnswerKey, Question, QuestionStub } from '#domain/course/course.ts'
import type { Attempt, Progress } from '#domain/progress/progress.ts'
import { questionStatus } from '#domain/quiz/question-status.ts'
import { paths } from '#paths.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { RichText } from '#ui/rich-text.tsx'
import { usePrintOnce } from '#ui/use-print-once.ts'
import { modelAnswer } from '#words/answer-key.ts'
import * as words from '#words/quiz-result.ts'
import { markLabel } from './marks.ts'
import { OwnAnswer } from './own-answer.tsx'
import { SheetKey } from './quiz-sheet.tsx'
import { scoreOfOne } from './wording.ts'

export type AnswerSheetProps = {
  questions: readonly QuestionStub[]
  attempts: Progress['attempts']
  keys: ReadonlyMap<Question['id'], AnswerKey>
}

/** The answers on paper: nothing of the screen but buttons that print them. */
export function AnswerSheet({ questions, attempts, keys }: AnswerSheetProps) {
  // What is being printed; without a click, the browser's own command prints the answers alone.
  const [printing, setPrinting] = useState<{ withKey: boolean; run: number } | null>(null)
  const print = (withKey: boolean) =>
    setPrinting((before) => ({ withKey, run: (before?.run ?? 0) + 1 }))
  return (
    <>
      <div className="mt-14 print:hidden">
        <h2 className="font-serif text-2xl font-semibold">{words.onPaper}</h2>
        <p className="mt-3 max-w-measure text-muted">{words.onPaperMeans}</p>
        <div className="mt-4 flex flex-wrap gap-3">
          <Button onClick={() => print(false)}>{words.printAnswers}</Button>
          <Button onClick={() => print(true)}>{words.printWithKey}</Button>
        </div>
        <h2 className="mt-14 font-serif text-2xl font-semibold">{words.toHandIn}</h2>
        <p className="mt-3 max-w-measure text-muted">{words.toHandInMeans}</p>
        <ButtonLink className="mt-4" to={paths.report}>
          {words.makeReport}
        </ButtonLink>
      </div>
      <ol className="hidden text-base print:block">
        {questions.map((question) => (
          <SheetItem
            key={question.id}
            question={question}
            status={questionStatus({ attempts }, question)}
            answerKey={keys.get(question.id)}
            withKey={printing?.withKey ?? false}
          />
        ))}
      </ol>
      {printing !== null && <PrintOnce key={printing.run} onPrinted={() => setPrinting(null)} />}
    </>
  )
}

type SheetItemProps = {
  question: QuestionStub
  status: ReturnType<typeof questionStatus>
  answerKey: AnswerKey | undefined
  withKey: boolean
}

function PrintOnce({ onPrinted }: { onPrinted: () => void }) {
  usePrintOnce(onPrinted)
  return null
}

function SheetItem({ question, status, answerKey, withKey }: SheetItemProps) {
  const hasIdeas = status.kind === 'answered' && answerKey !== undefined && !status.latest.gaveUp
  return (
    <li className="mt-6 break-inside-avoid border-t border-rule pt-4">
      <p className="font-semibold">
        {question.number}. <RichText nodes={question.prompt} />
      </p>
      {status.kind === 'unanswered' ? (
        <p className="mt-2 text-muted">{words.noAnswer}</p>
      ) : (
        <>
          <div className="mt-2">
            <OwnAnswer attempt={status.latest} />
          </div>
          <p className="mt-2 font-sans text-sm">
            {words.bothScores(
              scoreOfOne(status.latest.score),
              status.latest.reading ? scoreOfOne(status.latest.reading.score) : words.notConsulted,
            )}
          </p>
          {hasIdeas && <SheetIdeas answerKey={answerKey} attempt={status.latest} />}
          {withKey && (
            <div className="mt-3 border-l-2 border-edge pl-4">
              <p className="font-sans text-sm font-semibold">{modelAnswer}</p>
              <SheetKey question={question} answerKey={answerKey} withIdeas={!hasIdeas} />
            </div>
          )}
        </>
      )}
    </li>
  )
}

function SheetIdeas({ answerKey, attempt }: { answerKey: AnswerKey; attempt: Attempt }) {
  return (
    <table className="mt-2 w-full border-collapse text-left font-sans text-sm">
      <thead className="border-b border-rule">
        <tr>
          <th scope="col" className="py-1 pr-4 font-normal">
            {words.idea}
          </th>
          <th scope="col" className="w-28 py-1 pr-4 font-normal">
            {words.ownMark}
          </th>
          <th scope="col" className="w-28 py-1 font-normal">
            {words.appMark}
          </th>
        </tr>
      </thead>
      <tbody>
        {answerKey.ideas.map(({ id, text }) => (
          <tr key={id} className="border-b border-rule align-top">
            <td className="py-1 pr-4">{text}</td>
            <td className="py-1 pr-4">{labelOf(attempt.marks[id])}</td>
            <td className="py-1">{labelOf(attempt.reading?.marks[id])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function labelOf(mark: Attempt['marks'][string] | undefined): string {
  return mark === undefined ? '–' : markLabel(mark)
}
