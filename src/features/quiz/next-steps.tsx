import { useNavigate } from 'react-router'
import type { Question } from '#domain/course/course.ts'
import { labStageOfQuestion } from '#domain/lab/lab-places.ts'
import type { Exam } from '#domain/quiz/exam.ts'
import type { Progress } from '#domain/progress/progress.ts'
import { type GapRound, nextInRound } from '#domain/quiz/quiz-plan.ts'
import { useHasPage } from '#ui/site-pages.ts'
import { paths } from '#paths.ts'
import { useProgress } from '#state/use-progress.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import * as words from '#words/question.ts'
import { seeResult } from '#words/quiz.ts'
import { examResultAddress } from './exam-address.ts'
import { nextExamAddress } from './exam-saved.tsx'
import { gapAddress } from './gap-address.ts'

export type NextStepsProps = {
  question: Question
  round: GapRound | null
  exam: Exam | null
  /** A new answer was begun and set aside. */
  hasDraft: boolean
  onRetry: () => void
}

export function NextSteps({ question, round, exam, hasDraft, onRetry }: NextStepsProps) {
  const attempts = useProgress((state) => state.attempts)
  const navigate = useNavigate()
  const hasPage = useHasPage()
  const labStage = hasPage(paths.lab) ? labStageOfQuestion(question.id) : null
  const next = nextAddress(question, round, exam, attempts)
  const result = exam === null ? paths.quizResult : examResultAddress(exam)
  return (
    <div className="mt-6 flex flex-wrap gap-3 print:hidden">
      <Button variant="primary" onClick={() => void navigate(next ?? result)}>
        {next === null ? seeResult : words.next}
      </Button>
      {exam !== null && next !== null && <ButtonLink to={result}>{seeResult}</ButtonLink>}
      {exam === null && (
        <Button onClick={onRetry}>{hasDraft ? words.goOnAnswering : words.redo}</Button>
      )}
      {exam === null && labStage !== null && (
        <ButtonLink variant="quiet" to={paths.labStage(labStage)}>
          {words.seeLab}
        </ButtonLink>
      )}
    </div>
  )
}

function nextAddress(
  question: Question,
  round: GapRound | null,
  exam: Exam | null,
  attempts: Progress['attempts'],
): string | null {
  if (exam !== null) return question.next === null ? null : nextExamAddress(question, exam)
  if (round === null) return question.next?.address ?? null
  const id = nextInRound(round, { attempts }, question.id)
  return id === null ? null : gapAddress(id, round)
}
