import type { AnswerKey, Question, QuestionStub } from '#domain/course/course.ts'
import type { Attempt, Progress } from '#domain/progress/progress.ts'
import { questionStatus } from '#domain/quiz/question-status.ts'
import { paths } from '#paths.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { RichText } from '#ui/rich-text.tsx'
import { markLabel } from './marks.ts'
import { OwnAnswer } from './own-answer.tsx'
import { scoreOfOne } from './wording.ts'

export type AnswerSheetProps = {
  questions: readonly QuestionStub[]
  attempts: Progress['attempts']
  keys: ReadonlyMap<Question['id'], AnswerKey>
}

/** The answers on paper: nothing of the screen but a button that prints them. */
export function AnswerSheet({ questions, attempts, keys }: AnswerSheetProps) {
  return (
    <>
      <div className="mt-14 print:hidden">
        <h2 className="font-serif text-2xl font-semibold">No papel</h2>
        <p className="mt-3 max-w-measure text-muted">
          Uma folha com as perguntas, as suas respostas, a sua avaliação e a leitura do app.
        </p>
        <Button className="mt-4" onClick={() => window.print()}>
          Imprimir a folha de respostas
        </Button>
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
          />
        ))}
      </ol>
    </>
  )
}

type SheetItemProps = {
  question: QuestionStub
  status: ReturnType<typeof questionStatus>
  answerKey: AnswerKey | undefined
}

function SheetItem({ question, status, answerKey }: SheetItemProps) {
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
          {status.kind === 'answered' && answerKey && !status.latest.gaveUp && (
            <SheetIdeas answerKey={answerKey} attempt={status.latest} />
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
