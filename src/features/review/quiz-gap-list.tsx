import type { QuizGaps } from '#domain/review/quiz-gaps.ts'
import * as words from '#words/review.ts'
import { GapEntry } from './gap-entry.tsx'

/** Questions of the quiz whose last answer has gaps, weakest first. */
export function QuizGapList({ gaps }: { gaps: QuizGaps }) {
  if (gaps.again.length === 0) return null
  return (
    <section aria-labelledby="retomar" className="mt-12">
      <h2 id="retomar" className="font-serif text-2xl font-semibold">
        {words.again}
      </h2>
      <p className="mt-2 mb-4 max-w-measure text-muted">{words.againNote}</p>
      <ol className="divide-y divide-rule border-y border-rule">
        {gaps.again.map((item) => (
          <GapEntry key={item.question.id} item={item} />
        ))}
      </ol>
    </section>
  )
}
