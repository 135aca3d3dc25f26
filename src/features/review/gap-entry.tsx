import type { QuizGap } from '#domain/review/quiz-gaps.ts'
import { Link } from '#ui/link.tsx'
import { RichText } from '#ui/rich-text.tsx'
import { confidencePhrases, scoreOf } from '#words/quiz-terms.ts'
import * as words from '#words/review.ts'
import { paths } from '#paths.ts'

export type GapEntryProps = { item: QuizGap }

/** One question to come back to, and why. */
export function GapEntry({ item: { question, reason, attempt } }: GapEntryProps) {
  return (
    <li className="grid grid-cols-[2.5rem_1fr] py-5 sm:grid-cols-[4rem_1fr] wide:grid-cols-[4rem_minmax(0,42rem)_1fr]">
      <span aria-hidden className="font-serif text-2xl leading-tight text-muted">
        {question.number}
      </span>
      <div className="max-w-measure">
        <h3 className="font-serif text-xl leading-snug font-semibold">
          <Link
            to={paths.question(question.id)}
            className="-my-2 inline-block py-2 no-underline hover:underline"
          >
            {question.label}
          </Link>
        </h3>
        <p className="mt-1 text-pretty">
          <RichText nodes={question.prompt} />
        </p>
      </div>
      {reason !== 'unanswered' && (
        <p className="col-start-2 mt-2 font-sans text-base text-muted wide:col-start-auto wide:mt-0.5 wide:pl-12">
          <span className="font-semibold text-ink">{words.whyAgain[reason]}</span>
          {attempt && reason !== 'unjudged' && <> · {scoreOf(attempt.score, 1)}</>}
          {attempt?.gaveUp && <> · {words.gaveUp}</>}
          {attempt?.confidence && <> · {confidencePhrases[attempt.confidence]}</>}
        </p>
      )}
    </li>
  )
}
