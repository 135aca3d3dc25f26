import type { Attempt } from '#domain/progress/progress.ts'
import * as words from '#words/question.ts'
import { AnswerText } from './own-answer.tsx'
import { describeConfidence, formatMoment, scoreOfOne } from './wording.ts'

/** Everything answered before, newest first, each folded away. */
export function PreviousAttempts({ attempts }: { attempts: readonly Attempt[] }) {
  if (attempts.length === 0) return null
  return (
    <section className="mt-14 max-w-measure" aria-labelledby="tentativas-anteriores">
      <h2 id="tentativas-anteriores" className="font-serif text-xl font-semibold">
        {words.earlierAttempts}
      </h2>
      <ul className="mt-3 border-b border-rule">
        {attempts.toReversed().map((attempt) => (
          <li key={attempt.id} className="border-t border-rule">
            <details>
              <summary className="cursor-pointer py-3 font-sans text-base marker:text-accent">
                <time dateTime={attempt.at}>{formatMoment(attempt.at)}</time> ·{' '}
                {describeConfidence(attempt)} ·{' '}
                <strong className="whitespace-nowrap">{scoreOfOne(attempt.score)}</strong>
              </summary>
              <div className="pb-5 pl-5">
                <AnswerText attempt={attempt} />
                {attempt.reading && (
                  <p className="mt-2 font-sans text-sm text-muted">
                    {words.appReading(scoreOfOne(attempt.reading.score))}
                  </p>
                )}
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
