import { useNavigate } from 'react-router'
import type { QuestionStub } from '#domain/course/course.ts'
import { startGapRound } from '#domain/quiz/quiz-plan.ts'
import { useProgress } from '#state/use-progress.ts'
import { Button, type ButtonVariant } from '#ui/button.tsx'
import { redoGaps } from '#words/quiz.ts'
import { gapAddress } from './gap-address.ts'

export type RedoGapsButtonProps = { questions: readonly QuestionStub[]; variant?: ButtonVariant }

/** Starts a round over the questions that are not complete yet; nothing when there are none. */
export function RedoGapsButton({ questions, variant = 'secondary' }: RedoGapsButtonProps) {
  const attempts = useProgress((state) => state.attempts)
  const navigate = useNavigate()
  const round = startGapRound(questions, { attempts })
  const first = round?.questions[0]
  if (round === null || first === undefined) return null
  return (
    <Button variant={variant} onClick={() => void navigate(gapAddress(first, round))}>
      {redoGaps}
    </Button>
  )
}
