import type { ReactNode } from 'react'
import type { Day } from '#domain/review/local-day.ts'
import { sessionLimit, type StudyPlan } from '#domain/review/study-plan.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Notice } from '#ui/notice.tsx'
import { useHasPage } from '#ui/site-pages.ts'
import { list } from '#words/format.ts'
import * as words from '#words/review.ts'
import { paths } from '#paths.ts'
import { gapInWords } from './wording.ts'

export type ReviewTodayProps = {
  plan: StudyPlan
  today: Day
  isLoading: boolean
  hasFailed: boolean
  onStart: () => void
  /** A few new ones beyond the day's number. */
  onMore: () => void
}

/** What there is to do today, and how far one has come. */
export function ReviewToday({
  plan,
  today,
  isLoading,
  hasFailed,
  onStart,
  onMore,
}: ReviewTodayProps) {
  const hasBegun = plan.learned > 0 || plan.due.length > 0 || plan.nextDay !== null
  return (
    <section aria-labelledby="hoje">
      <h2 id="hoje" className="sr-only">
        {words.todayTitle}
      </h2>
      <Figures plan={plan} />
      <div className="mt-7">
        {plan.session.length > 0 ? (
          <div className="max-w-measure">
            <Button variant="primary" onClick={onStart} aria-disabled={isLoading}>
              {isLoading ? words.loading : startLabel(plan)}
            </Button>
            <p className="mt-3 text-muted">{describeSession(plan, hasBegun)}</p>
          </div>
        ) : (
          <NothingToDo plan={plan} today={today} onMore={onMore} />
        )}
        <div role="alert" className="mt-4">
          {hasFailed && (
            <Notice role="note" title={words.failedTitle}>
              <p>{words.failed}</p>
            </Notice>
          )}
        </div>
      </div>
      {plan.lost > 0 && (
        <p className="mt-4 max-w-measure font-sans text-base text-muted">{words.lost(plan.lost)}</p>
      )}
    </section>
  )
}

function Figures({ plan }: { plan: StudyPlan }) {
  const figures: [string, number, ReactNode][] = [
    [words.due, plan.due.length, words.dueNote],
    [words.fresh, plan.fresh.length, words.freshNote(plan.untouched.length)],
    [words.learned, plan.learned, words.learnedNote],
    [words.mastered, plan.mastered, words.masteredNote],
    [words.weak, plan.weak.length, words.weakNote],
  ]
  return (
    <dl className="grid max-w-4xl grid-cols-2 border-t border-rule font-sans sm:grid-cols-5">
      {figures.map(([name, count, note]) => (
        <div
          key={name}
          className="flex flex-col border-b border-rule py-3 pr-3 last:col-span-2 sm:last:col-span-1"
        >
          <dt className="text-base text-muted">{name}</dt>
          <dd className="font-serif text-3xl leading-tight">{count}</dd>
          <dd className="mt-0.5 text-sm text-muted">{note}</dd>
        </div>
      ))}
    </dl>
  )
}

function startLabel(plan: StudyPlan): string {
  const due = Math.min(plan.due.length, plan.session.length)
  const fresh = plan.session.length - due
  const parts = [due > 0 && words.toReview(due), fresh > 0 && words.newItems(fresh)]
  return words.start(list(parts.filter((part) => part !== false)))
}

function describeSession(plan: StudyPlan, hasBegun: boolean): string {
  const waiting = plan.due.length - sessionLimit
  if (waiting > 0) return words.overfull(plan.due.length, sessionLimit, waiting)
  return hasBegun ? words.nextSession : words.firstSession
}

type NothingToDoProps = { plan: StudyPlan; today: Day; onMore: () => void }

function NothingToDo({ plan, today, onMore }: NothingToDoProps) {
  const hasPage = useHasPage()
  const next = plan.nextDay === null ? '' : ` ${words.nextReview(gapInWords(plan.nextDay - today))}`
  return (
    <EmptyState title={words.doneTitle}>
      <p className="w-full">
        {words.done}
        {next} {plan.untouched.length > 0 && words.goFurther}
      </p>
      {plan.untouched.length > 0 ? (
        <Button onClick={onMore}>{words.seeMore(Math.min(5, plan.untouched.length))}</Button>
      ) : (
        hasPage(paths.essays) && <ButtonLink to={paths.essays}>{words.writeEssay}</ButtonLink>
      )}
      {hasPage(paths.guide) && (
        <ButtonLink variant="quiet" to={paths.guide}>
          {words.rereadGuide}
        </ButtonLink>
      )}
    </EmptyState>
  )
}
