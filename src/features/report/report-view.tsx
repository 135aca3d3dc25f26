import type { ReactNode } from 'react'
import type { Report, ReportedAnswer, ReportedQuestion } from '#domain/report/report.ts'
import { sayLocalTime } from '#domain/report/local-time.ts'
import {
  answerFacts,
  sayAnswered,
  sayMade,
  sayMark,
  sayTotal,
  sayTry,
} from '#domain/report/report-words.ts'
import { WrittenText } from '#ui/written-text.tsx'
import { capitalize } from '#words/format.ts'
import * as words from '#words/report.ts'

export type ReportViewProps = { report: Report; checksum: string }

/** The report as it is read, on the screen and on paper. */
export function ReportView({ report, checksum }: ReportViewProps) {
  const { student, site, address, questions, essays } = report
  return (
    <div className="max-w-3xl">
      <dl className="grid gap-x-6 gap-y-1 border-y border-rule py-4 font-sans text-base sm:grid-cols-[9rem_1fr]">
        {student !== null && <Fact name={words.student}>{student}</Fact>}
        <Fact name={words.madeOn}>{sayMade(report)}</Fact>
        <Fact name={words.site}>
          {site}, {address}
        </Fact>
        {questions.length > 0 && (
          <Fact name={words.selfAssessment}>
            <strong>{sayTotal(report)}</strong>, {words.including(sayAnswered(report))}
          </Fact>
        )}
        <Fact name={words.check}>
          <code>{checksum}</code>
        </Fact>
      </dl>
      <p className="mt-3 font-sans text-base text-muted">{words.ownership}</p>
      {questions.length > 0 && (
        <h2 className="mt-10 font-serif text-2xl font-semibold">{words.quiz}</h2>
      )}
      <ol>
        {questions.map((question) => (
          <QuestionItem key={question.id} question={question} />
        ))}
      </ol>
      {essays.length > 0 && (
        <h2 className="mt-10 font-serif text-2xl font-semibold">{words.essays}</h2>
      )}
      {essays.map(({ id, number, prompt, text, editedAt }) => (
        <section key={id} className="mt-4 border-t border-rule pt-4">
          <h3 className="text-lg leading-snug font-semibold">
            {number}. {prompt}
          </h3>
          <p className="mt-1 font-sans text-sm text-muted">
            {words.editedOn(sayLocalTime(editedAt))}
          </p>
          <div className="mt-3">
            <WrittenText text={text} />
          </div>
        </section>
      ))}
      <p className="mt-10 break-inside-avoid border-t border-rule pt-3 font-sans text-sm text-muted">
        {words.checksum}: <code>{checksum}</code>, {words.sameAsJson} {words.checksumMeans}
      </p>
    </div>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </>
  )
}

function QuestionItem({ question: { number, prompt, answer } }: { question: ReportedQuestion }) {
  return (
    <li className="mt-4 border-t border-rule pt-4">
      <h3 className="text-lg leading-snug font-semibold">
        {number}. {prompt}
      </h3>
      {answer === null ? (
        <p className="mt-1 font-sans text-base text-muted">{words.noAnswer}</p>
      ) : (
        <Answer answer={answer} />
      )}
    </li>
  )
}

function Answer({ answer }: { answer: ReportedAnswer }) {
  const { text, ideas, questionChanged, earlier } = answer
  return (
    <>
      <div className="mt-2">
        {text.trim() === '' ? (
          <p className="text-muted italic">{words.noText}</p>
        ) : (
          <WrittenText text={text} />
        )}
      </div>
      <p className="mt-2 font-sans text-sm text-muted">
        {answerFacts(answer).map((fact, index) => (
          <span key={fact}>
            {index > 0 && ' · '}
            {index === 0 ? capitalize(fact) : fact}
          </span>
        ))}
      </p>
      {questionChanged && <p className="mt-2 font-sans text-sm">{words.questionChanged}</p>}
      {ideas.length > 0 && <IdeaTable ideas={ideas} />}
      {earlier.length > 0 && (
        <>
          <p className="mt-3 font-sans text-sm font-semibold">{words.earlierAttempts}</p>
          <ul className="font-sans text-sm">
            {earlier.map((attempt, index) => (
              <li key={index}>{sayTry(attempt)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function IdeaTable({ ideas }: Pick<ReportedAnswer, 'ideas'>) {
  return (
    <table className="mt-3 w-full border-collapse text-left font-sans text-sm">
      <thead className="border-b border-rule align-bottom">
        <tr>
          <th scope="col" className="py-1 pr-4 font-semibold">
            {words.idea}
          </th>
          <th scope="col" className="w-24 py-1 pr-4 font-semibold">
            {words.ownMark}
          </th>
          <th scope="col" className="w-24 py-1 font-semibold">
            {words.appMark}
          </th>
        </tr>
      </thead>
      <tbody>
        {ideas.map(({ id, text, own, app }) => (
          <tr key={id} className="border-b border-rule align-top">
            <td className="py-1 pr-4">{text}</td>
            <td className="py-1 pr-4">{sayMark(own)}</td>
            <td className="py-1">{sayMark(app)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
