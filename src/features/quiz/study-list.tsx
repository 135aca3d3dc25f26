import type { AnswerKey, Idea, QuestionStub } from '#domain/course/course.ts'
import type { Attempt } from '#domain/progress/progress.ts'
import { type Gap, isConfidentMiss } from '#domain/quiz/quiz-plan.ts'
import { Link } from '#ui/link.tsx'
import * as words from '#words/quiz-result.ts'
import { describeConfidence, scoreOfOne } from './wording.ts'

export type StudyListProps = {
  /** What pays most first. */
  gaps: readonly Gap<QuestionStub>[]
  keys: ReadonlyMap<string, AnswerKey>
  addressOf: (questionId: string) => string
}

/** What to study next: each gap with the ideas that it misses and the passages that teach them. */
export function StudyList({ gaps, keys, addressOf }: StudyListProps) {
  return (
    <section aria-labelledby="estudar" className="mt-14 min-w-0 print:hidden">
      <h2 id="estudar" className="font-serif text-2xl font-semibold">
        {words.toStudy}
      </h2>
      {gaps.length === 0 ? (
        <p className="mt-3 text-muted">{words.noGaps}</p>
      ) : (
        <>
          <p className="mt-3 text-muted">{words.orderOfStudy}</p>
          <ol className="mt-4 border-b border-rule">
            {gaps.map(({ question, attempt }) => (
              <li key={question.id} className="border-t border-rule py-4">
                <Link
                  to={addressOf(question.id)}
                  className="inline-flex min-h-11 items-center text-lg font-semibold"
                >
                  {question.number}. {question.label}
                </Link>
                <p className="font-sans text-base text-muted">
                  {scoreOfOne(attempt.score)} · {describeConfidence(attempt)}
                </p>
                {isConfidentMiss(attempt) && (
                  <p className="font-sans text-base font-semibold">{words.seemedKnown}</p>
                )}
                <MissingIdeas
                  ideas={missingIdeas(question, attempt, keys.get(question.id))}
                  label={question.label}
                />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

/** Ideas of another revision than the one answered say nothing about the answer. */
function missingIdeas(
  question: QuestionStub,
  attempt: Attempt,
  key: AnswerKey | undefined,
): readonly Idea[] {
  if (key === undefined || attempt.revision !== question.revision) return []
  return key.ideas.filter(({ id }) => (attempt.marks[id] ?? 0) < 1)
}

/** Under each passage once, whatever it teaches: the same link twice in a row helps nobody. */
function MissingIdeas({ ideas, label }: { ideas: readonly Idea[]; label: string }) {
  if (ideas.length === 0) return null
  const addresses = [...new Set(ideas.map(({ source }) => source?.address ?? null))]
  return (
    <ul aria-label={words.missedIn(label)} className="mt-2 font-sans text-base">
      {addresses.map((address) => {
        const taught = ideas.filter(({ source }) => (source?.address ?? null) === address)
        return (
          <li key={address} className="mt-2 border-l border-rule pl-4">
            {taught.map(({ id, text }) => (
              <span key={id} className="block">
                {text}
              </span>
            ))}
            {address !== null && (
              <Link to={address} className="inline-flex min-h-11 items-center">
                {words.reread(taught[0]?.source?.title ?? '')}
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}
