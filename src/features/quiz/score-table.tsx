import type { QuestionStub } from '#domain/course/course.ts'
import type { Progress } from '#domain/progress/progress.ts'
import { type QuestionStatus, questionStatus } from '#domain/quiz/question-status.ts'
import { formatScore } from '#domain/quiz/scoring.ts'
import { Link } from '#ui/link.tsx'
import { capitalize } from '#words/format.ts'
import * as words from '#words/quiz-result.ts'
import { confidenceNames, dontKnow, unanswered } from '#words/quiz-terms.ts'
import { ScoreBar } from './score-bar.tsx'

export type ScoreTableProps = {
  questions: readonly QuestionStub[]
  attempts: Progress['attempts']
  addressOf: (questionId: string) => string
}

/** The parts of the total. A real table: read aloud, each figure comes with its question. */
export function ScoreTable({ questions, attempts, addressOf }: ScoreTableProps) {
  return (
    <section aria-labelledby="partes" className="mt-14 min-w-0 print:hidden">
      <h2 id="partes" className="font-serif text-2xl font-semibold">
        {words.eachQuestion}
      </h2>
      <table className="mt-4 w-full border-collapse text-left font-sans text-base">
        <thead className="border-b border-edge text-sm text-muted">
          <tr>
            <th scope="col" className="py-2 pr-4 font-normal">
              {words.question}
            </th>
            <th scope="col" className="py-2 pr-4 font-normal">
              {words.confidence}
            </th>
            <th scope="col" className="py-2 text-right font-normal sm:text-left">
              {words.score}
            </th>
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <ScoreRow
              key={question.id}
              question={question}
              address={addressOf(question.id)}
              status={questionStatus({ attempts }, question)}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type ScoreRowProps = { question: QuestionStub; address: string; status: QuestionStatus }

function ScoreRow({ question, address, status }: ScoreRowProps) {
  return (
    <tr className="border-b border-rule">
      <th scope="row" className="py-1.5 pr-4 font-normal">
        <Link to={address} className="inline-flex min-h-11 items-center">
          {question.number}. {question.label}
        </Link>
      </th>
      <td className="py-1.5 pr-4 text-muted">{confidenceOf(status)}</td>
      <td className="py-1.5 sm:w-56 wide:w-48">
        <div className="flex items-center justify-end gap-4 sm:justify-start">
          <span className="w-12 shrink-0 text-right font-semibold tabular-nums sm:text-left">
            {status.kind === 'unanswered' ? '–' : formatScore(status.score)}
          </span>
          <ScoreBar
            score={status.kind === 'unanswered' ? 0 : status.score}
            className="max-sm:hidden"
          />
        </div>
      </td>
    </tr>
  )
}

function confidenceOf(status: QuestionStatus): string {
  if (status.kind === 'unanswered') return capitalize(unanswered)
  const { gaveUp, confidence } = status.latest
  if (gaveUp) return dontKnow
  return confidence === null ? words.untold : confidenceNames[confidence]
}
