import type { Attempt } from '#domain/progress/progress.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import * as words from '#words/question.ts'
import { OwnAnswer } from './own-answer.tsx'
import { scoreOfOne } from './wording.ts'

/** An answer to a former version: it can be read and still counts, but not be judged any more. */
export function ChangedQuestion({
  attempt,
  onAnswerAgain,
}: {
  attempt: Attempt
  onAnswerAgain: () => void
}) {
  return (
    <div className="max-w-measure">
      <Notice role="note" title={words.changed}>
        <p>{words.formerScore(scoreOfOne(attempt.score))}</p>
      </Notice>
      <section aria-labelledby="sua-resposta" className="mt-8">
        <h2 id="sua-resposta" className="mb-2 font-sans text-base font-semibold text-muted">
          {words.formerAnswer}
        </h2>
        <OwnAnswer attempt={attempt} />
      </section>
      <Button variant="primary" className="mt-8" onClick={onAnswerAgain}>
        {words.answerAgain}
      </Button>
    </div>
  )
}
