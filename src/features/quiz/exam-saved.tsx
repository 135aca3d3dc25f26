import type { Question } from '#domain/course/course.ts'
import type { Exam } from '#domain/quiz/exam.ts'
import type { Attempt } from '#domain/progress/progress.ts'
import { ButtonLink } from '#ui/button.tsx'
import * as words from '#words/exam.ts'
import { next } from '#words/question.ts'
import { examQuestionAddress, examResultAddress } from './exam-address.ts'
import { OwnAnswer } from './own-answer.tsx'

export type ExamSavedProps = { question: Question; exam: Exam; attempt: Attempt }

/** An answer given in an exam that still goes on: kept, and without a word on whether it is right. */
export function ExamSaved({ question, exam, attempt }: ExamSavedProps) {
  return (
    <div className="max-w-measure">
      <section aria-labelledby="sua-resposta">
        <h2 id="sua-resposta" className="mb-2 font-sans text-base font-semibold text-muted">
          {words.answerKept}
        </h2>
        <OwnAnswer attempt={attempt} />
      </section>
      <p className="mt-6 font-sans text-base text-muted">{words.keyComes}</p>
      <div className="mt-6 flex flex-wrap gap-3">
        <ButtonLink variant="primary" to={nextExamAddress(question, exam)}>
          {question.next === null ? words.see : next}
        </ButtonLink>
      </div>
    </div>
  )
}

/** Where an exam goes on after a question; after the last one, to its overview. */
export function nextExamAddress(question: Question, exam: Exam): string {
  return question.next === null
    ? examResultAddress(exam)
    : examQuestionAddress(idOf(question.next.address), exam)
}

function idOf(address: string): string {
  return address.replace(/^.*\//, '')
}
