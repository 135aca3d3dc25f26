import type { ReactNode } from 'react'
import type { QuestionName, Questions } from '#lab/protocol.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import type { LabAsk } from '../lab-ask.ts'
import { useAnswer } from '../use-answer.ts'

export type LateAnswerProps<Name extends QuestionName> = {
  ask: LabAsk
  name: Name
  needs: Questions[Name]['needs']
  /** What is being computed, in words. */
  waiting: string
  children: (answer: Questions[Name]['gives']) => ReactNode
}

/** What the laboratory computes for this place alone, when it is there. */
export function LateAnswer<Name extends QuestionName>({
  ask,
  name,
  needs,
  waiting,
  children,
}: LateAnswerProps<Name>) {
  const told = useAnswer(ask, name, needs)
  switch (told.state) {
    case 'waiting':
      return (
        <p role="status" className="font-sans text-base text-muted">
          {waiting}…
        </p>
      )
    case 'failed':
      return (
        <Notice title="Não deu para calcular" role="alert">
          <p className="mb-2">{told.message}</p>
          <Button onClick={told.retry}>Tentar de novo</Button>
        </Notice>
      )
    case 'ready':
      return children(told.answer)
  }
}
