import { type ReactNode, useEffect, useRef } from 'react'
import type { Question } from '#domain/course/course.ts'
import { plainText } from '#domain/course/plain-text.ts'
import type { Attempt } from '#domain/progress/progress.ts'
import { countSentences } from '#domain/text/text-size.ts'
import { Notice } from '#ui/notice.tsx'
import { RetryLink } from '#ui/retry-link.tsx'
import { RichText } from '#ui/rich-text.tsx'
import * as keyWords from '#words/answer-key.ts'
import * as words from '#words/question.ts'
import { Judgement } from './judgement.tsx'
import { OwnAnswer } from './own-answer.tsx'
import { type FeedbackLoaders, useAnswerKey } from './use-answer-key.ts'

export type AttemptReviewProps = {
  question: Question
  attempt: Attempt
  loaders: FeedbackLoaders
  /** Whether the learner has just checked the answer, so that focus goes to the key. */
  takesFocus: boolean
  /** What to do after judging. */
  children: ReactNode
}

/** The answer given, the key beside it, and the learner's judgement idea by idea. */
export function AttemptReview({
  question,
  attempt,
  loaders,
  takesFocus,
  children,
}: AttemptReviewProps) {
  const loaded = useAnswerKey(loaders, plainText(question.prompt))
  const keyHeading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    if (takesFocus) keyHeading.current?.focus()
  }, [takesFocus])

  return (
    <div className="max-w-measure wide:grid wide:max-w-none wide:grid-cols-[32rem_minmax(0,38rem)] wide:justify-between">
      {/* On wide screens answer and key stay in sight while the ideas scroll by. */}
      <div className="wide:sticky wide:top-8 wide:self-start">
        <section aria-labelledby="sua-resposta">
          <h2 id="sua-resposta" className="mb-2 font-sans text-base font-semibold text-muted">
            {keyWords.yourAnswer}
          </h2>
          <OwnAnswer attempt={attempt} />
          {!attempt.gaveUp && <LengthNudge text={attempt.text} />}
        </section>

        <section aria-labelledby="gabarito" className="mt-10">
          <h2
            id="gabarito"
            ref={keyHeading}
            tabIndex={-1}
            className="scroll-my-24 font-serif text-2xl font-semibold"
          >
            {keyWords.modelAnswer}
          </h2>
          {loaded.kind === 'loading' && <p className="mt-3 text-muted">{keyWords.loading}</p>}
          {loaded.kind === 'failed' && <KeyFailure />}
          {loaded.kind === 'ready' && (
            <p className="mt-3 border-l-2 border-accent pl-5">
              <RichText nodes={loaded.feedback.key.answer} />
            </p>
          )}
        </section>
      </div>

      <div>
        <Judgement
          question={question}
          attempt={attempt}
          feedback={loaded.kind === 'ready' ? loaded.feedback : null}
        />
        {children}
      </div>
    </div>
  )
}

/** A word on the length, which changes no score. */
function LengthNudge({ text }: { text: string }) {
  const sentences = countSentences(text)
  if (sentences === 0 || (sentences >= 2 && sentences <= 3)) return null
  return (
    <p className="mt-1 font-sans text-sm text-muted">
      {sentences === 1 ? words.oneSentence : words.manySentences(sentences)}
    </p>
  )
}

function KeyFailure() {
  return (
    <div className="mt-4">
      <Notice role="alert" title={keyWords.failed}>
        <p>{keyWords.answerIsKept}</p>
        <RetryLink className="mt-3" />
      </Notice>
    </div>
  )
}
