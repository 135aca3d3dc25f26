import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { AnswerKey } from '#domain/course/course.ts'
import type { ReviewGrade } from '#domain/progress/progress.ts'
import { draftOf } from '#domain/progress/progress-lookup.ts'
import { dueDay, examDay } from '#domain/review/due-day.ts'
import { type Clock, today } from '#domain/review/local-day.ts'
import { cardOf, type ReviewItem, type ReviewTerm } from '#domain/review/review-item.ts'
import { createScheduler } from '#domain/review/scheduler.ts'
import { useReviewActions } from '#state/review-actions.ts'
import { useProgress, useProgressActions } from '#state/use-progress.ts'
import { Button } from '#ui/button.tsx'
import * as words from '#words/review-session.ts'
import { DefinitionCard } from './definition-card.tsx'
import { GradeButtons } from './grade-buttons.tsx'
import { NameCard } from './name-card.tsx'
import { QuestionCard } from './question-card.tsx'
import type { CardProps } from './recalled.ts'
import { afterTurn, beforeLastTurn, startSitting } from './sitting.ts'

export type ReviewSessionProps = {
  items: readonly ReviewItem[]
  terms: readonly ReviewTerm[]
  loadKey: (questionId: string) => Promise<AnswerKey>
  readClock: () => Clock
  onEnd: () => void
}

const scheduler = createScheduler()

/** One sitting: type from memory, see the answer, say how it went, until nothing is left. */
export function ReviewSession({ items, terms, loadKey, readClock, onEnd }: ReviewSessionProps) {
  const [sitting, setSitting] = useState(() => startSitting(items))
  const { recordReview, undoReview } = useReviewActions()
  const progress = useProgress(({ cards, reviewSettings }) => ({ cards, reviewSettings }))
  const [item] = sitting.queue
  const card = item === undefined ? null : cardOf(progress, item)

  // Read when the answer is shown, so that what a button says is what it does.
  const outcomes = useMemo(() => {
    if (item === undefined || sitting.recalled === null) return null
    const clock = readClock()
    const exam = examDay(progress.reviewSettings?.examDate ?? null, clock)
    const outcomeOf = (grade: ReviewGrade) => {
      const after = scheduler.next(card, grade, clock)
      return { after, gap: dueDay(item.id, after, exam, clock) - today(clock) }
    }
    return {
      errei: outcomeOf('errei'),
      dificil: outcomeOf('dificil'),
      bom: outcomeOf('bom'),
      facil: outcomeOf('facil'),
    }
  }, [item, card, sitting.recalled, progress.reviewSettings, readClock])

  function onGrade(grade: ReviewGrade) {
    if (item === undefined || sitting.recalled === null || outcomes === null) return
    const { after } = outcomes[grade]
    const reviewId = recordReview(item, grade, after)
    const turn = { item, recalled: sitting.recalled, grade, reviewId, before: card }
    setSitting(afterTurn(sitting, turn, after))
  }

  function onUndo() {
    if (sitting.last === null) return
    const { item, reviewId, before } = sitting.last.turn
    undoReview(item, reviewId, before)
    setSitting(beforeLastTurn(sitting))
  }

  const undo = sitting.last !== null && (
    <Button variant="quiet" className="-ml-2" onClick={onUndo}>
      {words.undo(words.grades[sitting.last.turn.grade])}
    </Button>
  )

  if (item === undefined) {
    return (
      <SessionEnd graded={sitting.graded} onEnd={onEnd}>
        {undo}
      </SessionEnd>
    )
  }
  return (
    <section aria-label={words.title}>
      <div className="mb-7 flex max-w-measure flex-wrap items-center justify-between gap-x-4 border-b border-rule pb-2 font-sans text-base text-muted">
        <p role="status">{words.left(sitting.queue.length)}</p>
        <Button variant="quiet" onClick={onEnd}>
          {words.stop}
        </Button>
      </div>
      <TurnCard
        // The same item may come again in this sitting, as a new turn.
        key={`${item.id}-${sitting.graded}`}
        item={item}
        terms={terms}
        loadKey={loadKey}
        recalled={sitting.recalled}
        onRecalled={(recalled) => setSitting({ ...sitting, recalled })}
      />
      {sitting.recalled !== null && outcomes !== null && (
        <GradeButtons
          gaps={{
            errei: outcomes.errei.gap,
            dificil: outcomes.dificil.gap,
            bom: outcomes.bom.gap,
            facil: outcomes.facil.gap,
          }}
          gaveUp={sitting.recalled.gaveUp}
          onGrade={onGrade}
        />
      )}
      <div className="mt-8 max-w-measure">{undo}</div>
    </section>
  )
}

type TurnCardProps = Pick<CardProps, 'recalled' | 'onRecalled'> &
  Pick<ReviewSessionProps, 'terms' | 'loadKey'> & { item: ReviewItem }

function TurnCard({ item, terms, loadKey, recalled, onRecalled }: TurnCardProps) {
  const drafts = useProgress((progress) => progress.drafts)
  const reviewDraft = useProgress((progress) => progress.reviewDraft)
  const { saveDraft } = useProgressActions()
  const { saveReviewDraft } = useReviewActions()
  if (item.kind === 'question') {
    return (
      <QuestionCard
        question={item.question}
        loadKey={loadKey}
        text={draftOf({ drafts }, item.question)}
        onText={(text) => saveDraft(item.question.id, text)}
        recalled={recalled}
        onRecalled={onRecalled}
      />
    )
  }
  const common = {
    term: item.term,
    text: reviewDraft?.item === item.id ? reviewDraft.text : '',
    onText: (text: string) => saveReviewDraft(item.id, text),
    recalled,
    onRecalled,
  }
  return item.shows === 'nome' ? (
    <DefinitionCard {...common} />
  ) : (
    <NameCard {...common} terms={terms} />
  )
}

type SessionEndProps = { graded: number; onEnd: () => void; children: ReactNode }

function SessionEnd({ graded, onEnd, children }: SessionEndProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section aria-labelledby="fim-da-sessao" className="max-w-measure border-y border-rule py-8">
      <h2
        id="fim-da-sessao"
        ref={heading}
        tabIndex={-1}
        className="font-serif text-2xl font-semibold"
      >
        {words.over}
      </h2>
      <p className="mt-2">{words.graded(graded)}</p>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <Button variant="primary" onClick={onEnd}>
          {words.seeOutcome}
        </Button>
        {children}
      </div>
    </section>
  )
}
