import { useMemo, useRef, useState } from 'react'
import type { AnswerKey, QuestionStub, Term } from '#domain/course/course.ts'
import { type Clock, today } from '#domain/review/local-day.ts'
import { quizGaps } from '#domain/review/quiz-gaps.ts'
import { type ReviewItem, reviewItems } from '#domain/review/review-item.ts'
import { planStudy } from '#domain/review/study-plan.ts'
import { useProgress } from '#state/use-progress.ts'
import { pageHeadingId } from '#ui/page-header.tsx'
import { AnkiExport } from './anki-export.tsx'
import { useClock } from './browser-clock.ts'
import { ForecastChart } from './forecast-chart.tsx'
import { QuizGapList } from './quiz-gap-list.tsx'
import { ReviewSettingsForm } from './review-settings-form.tsx'
import { ReviewToday } from './review-today.tsx'
import { WeakList } from './weak-list.tsx'

export type ReviewDeskProps = {
  siteName: string
  questions: QuestionStub[]
  terms: Term[]
  /** Fetch a key; asked for only after an answer, or for the file that holds the keys. */
  loadKey: (questionId: string) => Promise<AnswerKey>
  readClock: () => Clock
  onSitting: (isSitting: boolean) => void
}

type SessionModule = typeof import('./review-session.tsx')

type Phase =
  | { kind: 'desk' | 'loading' | 'failed' }
  | { kind: 'sitting'; items: readonly ReviewItem[]; Session: SessionModule['ReviewSession'] }

/** The review's first page and, once begun, the sitting in its place. */
export function ReviewDesk({
  siteName,
  questions,
  terms,
  loadKey,
  readClock,
  onSitting,
}: ReviewDeskProps) {
  const [clock, refreshClock] = useClock(readClock)
  const items = useMemo(() => reviewItems(questions, terms), [questions, terms])
  const studied = useProgress(({ cards, reviews, reviewSettings }) => ({
    cards,
    reviews,
    reviewSettings,
  }))
  const answered = useProgress(({ attempts, drafts }) => ({ attempts, drafts }))
  const plan = useMemo(() => planStudy(items, studied, clock), [items, studied, clock])
  const [phase, setPhase] = useState<Phase>({ kind: 'desk' })
  const starting = useRef(false)

  async function start(chosen: readonly ReviewItem[]) {
    if (starting.current) return
    starting.current = true
    setPhase({ kind: 'loading' })
    try {
      // The scheduler's library comes with the first sitting, not with the page.
      const { ReviewSession } = await import('./review-session.tsx')
      setPhase({ kind: 'sitting', items: chosen, Session: ReviewSession })
      onSitting(true)
    } catch {
      setPhase({ kind: 'failed' })
    }
    starting.current = false
  }

  function end() {
    refreshClock()
    setPhase({ kind: 'desk' })
    onSitting(false)
    document.getElementById(pageHeadingId)?.focus()
  }

  if (phase.kind === 'sitting') {
    const { Session } = phase
    return (
      <Session
        items={phase.items}
        terms={terms}
        loadKey={loadKey}
        readClock={readClock}
        onEnd={end}
      />
    )
  }
  const day = today(clock)
  const hasCards = plan.forecast.some((count) => count > 0) || plan.learned > 0
  return (
    <>
      <ReviewToday
        plan={plan}
        today={day}
        isLoading={phase.kind === 'loading'}
        hasFailed={phase.kind === 'failed'}
        onStart={() => void start(plan.session)}
        onMore={() => void start(plan.untouched.slice(0, 5))}
      />
      <WeakList items={plan.weak} />
      {hasCards && <ForecastChart counts={plan.forecast} today={day} />}
      <QuizGapList gaps={quizGaps(questions, answered)} />
      <ReviewSettingsForm today={day} newPerDay={plan.newPerDay} />
      <AnkiExport siteName={siteName} questions={questions} terms={terms} loadKey={loadKey} />
    </>
  )
}
