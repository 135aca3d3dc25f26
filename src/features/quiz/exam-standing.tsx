import type { QuestionStub } from '#domain/course/course.ts'
import type { Exam } from '#domain/quiz/exam.ts'
import type { Progress } from '#domain/progress/progress.ts'
import { questionStatus } from '#domain/quiz/question-status.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import * as words from '#words/exam.ts'
import { goOn } from '#words/quiz.ts'
import { examQuestionAddress, examResultAddress } from './exam-address.ts'
import { ExamTimer } from './exam-timer.tsx'

export type ExamStandingProps = {
  exam: Exam
  questions: readonly QuestionStub[]
  /** Those of this exam only. */
  attempts: Progress['attempts']
}

/** An exam that still goes on: what is answered and what is not, and nothing of what is right. */
export function ExamStanding({ exam, questions, attempts }: ExamStandingProps) {
  const isOpen = (question: QuestionStub) =>
    questionStatus({ attempts }, question).kind === 'unanswered'
  const open = questions.filter(isOpen)
  const next = open[0]
  return (
    <>
      <ExamTimer exam={exam} />
      <p className="max-w-measure">
        {words.answered(questions.length - open.length, questions.length)}
      </p>
      <div className="mt-6 flex flex-wrap items-center gap-3">
        {next && (
          <ButtonLink variant="primary" to={examQuestionAddress(next.id, exam)}>
            {goOn(next.number)}
          </ButtonLink>
        )}
        <ButtonLink to={examResultAddress({ ...exam, ended: true })}>{words.end}</ButtonLink>
      </div>
      <ol className="mt-10 max-w-measure border-b border-rule font-sans text-base">
        {questions.map((question) => (
          <li
            key={question.id}
            className="flex flex-wrap items-center justify-between gap-x-4 border-t border-rule py-1"
          >
            <Link
              to={examQuestionAddress(question.id, exam)}
              className="inline-flex min-h-11 items-center"
            >
              {question.number}. {question.label}
            </Link>
            <span className="text-muted">{isOpen(question) ? words.open : words.kept}</span>
          </li>
        ))}
      </ol>
    </>
  )
}
