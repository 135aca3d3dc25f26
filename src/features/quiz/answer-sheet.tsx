import { useState } from 'react'
import type { AnswerKey, Question, QuestionStub } from '#domain/course/course.ts'
import type { Attempt, Progress } from '#domain/progress/progress.ts'
import { questionStatus } from '#domain/quiz/question-status.ts'
import { paths } from '#paths.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { RichText } from '#ui/rich-text.tsx'
import { usePrintOnce } from '#ui/use-print-once.ts'
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
        <h2 className="font-serif text-2xl font-semibold">No papel</h2>
        <p className="mt-3 max-w-measure text-muted">
          Uma folha com as perguntas, as suas respostas, a sua avaliação e a leitura do app. O
          gabarito pode ir junto, só o das perguntas que você já respondeu.
        </p>
        <div className="mt-4 flex flex-wrap gap-3">
          <Button onClick={() => print(false)}>Imprimir a folha de respostas</Button>
          <Button onClick={() => print(true)}>Imprimir com o gabarito</Button>
        </div>
        <h2 className="mt-14 font-serif text-2xl font-semibold">Para entregar</h2>
        <p className="mt-3 max-w-measure text-muted">
          Um relatório com o seu nome, se quiser, e um código que diz se o arquivo chegou inteiro.
        </p>
        <ButtonLink className="mt-4" to={paths.report}>
          Fazer o relatório para entregar
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
        <p className="mt-2 text-muted">Sem resposta.</p>
      ) : (
        <>
          <div className="mt-2">
            <OwnAnswer attempt={status.latest} />
          </div>
          <p className="mt-2 font-sans text-sm">
            Sua avaliação: {scoreOfOne(status.latest.score)} · Leitura do app:{' '}
            {status.latest.reading ? scoreOfOne(status.latest.reading.score) : 'não consultada'}
          </p>
          {hasIdeas && <SheetIdeas answerKey={answerKey} attempt={status.latest} />}
          {withKey && (
            <div className="mt-3 border-l-2 border-edge pl-4">
              <p className="font-sans text-sm font-semibold">Gabarito</p>
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
            Ideia
          </th>
          <th scope="col" className="w-28 py-1 pr-4 font-normal">
            Sua avaliação
          </th>
          <th scope="col" className="w-28 py-1 font-normal">
            Leitura do app
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
