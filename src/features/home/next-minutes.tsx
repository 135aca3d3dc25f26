import type { ReviewTerm } from '#domain/review/review-item.ts'
import { type NextStep, nextSteps, type TodayCourse } from '#domain/today/next-minutes.ts'
import { useProgress } from '#state/use-progress.ts'
import { Link } from '#ui/link.tsx'
import * as words from '#words/home.ts'
import { paths } from '#paths.ts'
import { useDueCount } from './use-due-count.ts'

export type NextMinutesProps = TodayCourse & {
  loadTerms: () => Promise<readonly ReviewTerm[]>
}

/** What to do now, each with its time; for who has just come it is where the guide begins. */
export function NextMinutes({ chapters, questions, loadTerms }: NextMinutesProps) {
  const progress = useProgress(({ read, lastPlace, attempts, drafts }) => ({
    read,
    lastPlace,
    attempts,
    drafts,
  }))
  const dueCount = useDueCount(questions, loadTerms)
  const steps = nextSteps({ chapters, questions }, progress, dueCount)

  return (
    <section aria-labelledby="proximos-minutos" className="mt-10 max-w-measure">
      <h2 id="proximos-minutos" className="eyebrow mb-2">
        {words.nextMinutes}
      </h2>
      {steps.length === 0 ? (
        <p className="border-t border-rule py-3 text-muted">{words.nothingToDo}</p>
      ) : (
        <ol className="border-t border-rule">
          {steps.map((step) => (
            <li key={addressOf(step)} className="border-b border-rule">
              <Link
                to={addressOf(step)}
                className="group flex min-h-14 items-baseline gap-4 py-3 text-ink no-underline"
              >
                <span className="flex-1">
                  <span className="block leading-snug font-semibold text-accent group-hover:underline">
                    {whatOf(step)}
                  </span>
                  <span className="block font-sans text-base leading-snug text-muted">
                    {whyOf(step)}
                  </span>
                </span>
                <span className="shrink-0 font-sans text-sm text-muted">
                  {words.minutes(step.minutes)}
                </span>
              </Link>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function addressOf(step: NextStep): string {
  if (step.kind === 'read') return paths.chapter(step.chapter.id)
  return step.kind === 'review' ? paths.review : paths.question(step.question.id)
}

function whatOf(step: NextStep): string {
  if (step.kind === 'read') return words.readChapter(step.chapter.numeral)
  if (step.kind === 'answer') return words.answerQuestion(step.question.label)
  return words.reviewItems(step.count)
}

function whyOf(step: NextStep): string {
  if (step.kind === 'review') return words.whyReview
  if (step.kind === 'answer') return words.whyAnswer[step.reason]
  return step.isBegun ? words.whyRead : step.chapter.title
}
