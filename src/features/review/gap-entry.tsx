import { Link } from 'react-router'
import type { Confidence } from '#domain/progress/progress.ts'
import type { GapReason, QuizGap } from '#domain/review/quiz-gaps.ts'
import { formatScore } from '#domain/quiz/scoring.ts'
import { RichText } from '#ui/rich-text.tsx'
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
          <span className="font-semibold text-ink">{reasonWords[reason]}</span>
          {attempt && reason !== 'unjudged' && <> · {formatScore(attempt.score)} de 1</>}
          {attempt?.gaveUp && <> · você disse “não sei”</>}
          {attempt?.confidence && <> · {confidenceWords[attempt.confidence]}</>}
        </p>
      )}
    </li>
  )
}

const reasonWords: Record<Exclude<GapReason, 'unanswered'>, string> = {
  changed: 'A pergunta mudou',
  unjudged: 'Falta julgar as ideias',
  gap: 'Com lacunas',
  draft: 'Rascunho começado',
}

const confidenceWords: Record<Confidence, string> = {
  baixa: 'segurança baixa',
  media: 'segurança média',
  alta: 'segurança alta',
}
