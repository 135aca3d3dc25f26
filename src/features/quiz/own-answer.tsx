import type { Attempt } from '#domain/progress/progress.ts'
import { noText } from '#words/quiz.ts'
import { describeConfidence, formatMoment } from './wording.ts'

/** What the learner wrote, as it was written. */
export function OwnAnswer({ attempt }: { attempt: Attempt }) {
  return (
    <>
      <AnswerText attempt={attempt} />
      <p className="mt-3 font-sans text-sm text-muted">
        {describeConfidence(attempt)} ·{' '}
        <time dateTime={attempt.at}>{formatMoment(attempt.at)}</time>
      </p>
    </>
  )
}

export function AnswerText({ attempt }: { attempt: Attempt }) {
  if (attempt.text.trim() === '') return <p className="text-muted italic">{noText}</p>
  return <p className="whitespace-pre-line">{attempt.text}</p>
}
