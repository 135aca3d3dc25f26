import { useEffect, useMemo, useRef } from 'react'
import type { Question } from '#domain/course/course.ts'
import type { Attempt, Mark } from '#domain/progress/progress.ts'
import type { NewReading } from '#domain/progress/attempt-changes.ts'
import { canRead } from '#domain/reading/can-read.ts'
import { useAnswerActions } from '#state/answer-actions.ts'
import { Button } from '#ui/button.tsx'
import * as keyWords from '#words/answer-key.ts'
import * as readingWords from '#words/app-reading.ts'
import * as words from '#words/question.ts'
import { IdeaList } from './idea-list.tsx'
import { ReadingSummary } from './reading-summary.tsx'
import type { Feedback } from './use-answer-key.ts'
import { scoreOfOne } from './wording.ts'

export type JudgementProps = {
  question: Question
  attempt: Attempt
  /** Null while it is on its way: the score stands there already, so that it is announced. */
  feedback: Feedback | null
}

/** The learner's judgement idea by idea, the score it makes, and then the app's second opinion. */
export function Judgement({ question, attempt, feedback }: JudgementProps) {
  const { judge, recordReading, acceptReading } = useAnswerActions()
  const ideasHeading = useRef<HTMLHeadingElement>(null)
  const summaryHeading = useRef<HTMLHeadingElement>(null)
  const found = useMemo(() => feedback?.read(attempt.text) ?? null, [feedback, attempt.text])
  const isRead = attempt.reading !== undefined

  // A later version of the app may read otherwise what it has read before.
  const outdatedBy =
    attempt.reading && found && !isSame(attempt.reading, found.proposal) ? found.proposal : null
  useEffect(() => {
    if (outdatedBy !== null) recordReading(question.id, attempt.id, outdatedBy)
  }, [outdatedBy, recordReading, question.id, attempt.id])

  if (feedback === null || found === null) return <Score attempt={attempt} />

  const { reading, proposal } = found
  const { ideas, required } = feedback.key
  const isReadable = canRead(feedback.key)
  const ideaIds = ideas.map(({ id }) => id)
  const unjudged = ideaIds.filter((id) => attempt.marks[id] === undefined)
  const differs = ideaIds.some((id) => attempt.marks[id] !== proposal.marks[id])

  function onJudge(ideaId: string, mark: Mark) {
    judge(question.id, attempt.id, ideaId, mark, { ideas: ideaIds, required })
    const isLast = unjudged.every((id) => id === ideaId)
    if (isLast && !isRead && isReadable) recordReading(question.id, attempt.id, proposal)
  }

  function showReading() {
    recordReading(question.id, attempt.id, proposal)
    // The button goes away; the readings now stand below this heading.
    ideasHeading.current?.focus()
  }

  function accept() {
    acceptReading(question.id, attempt.id, proposal)
    summaryHeading.current?.focus()
  }

  return (
    <>
      <section aria-labelledby="ideias-chave" className="mt-10 wide:mt-0">
        <h2
          id="ideias-chave"
          ref={ideasHeading}
          tabIndex={-1}
          className="scroll-my-24 font-serif text-2xl font-semibold"
        >
          {keyWords.keyIdeas}
        </h2>
        <p className="mt-3 font-sans text-base text-muted">
          {attempt.gaveUp ? words.ideasMissed : words.findIdeas}{' '}
          {describeRequired(required, ideas.length)}
        </p>
        {feedback.key.isDraft && (
          <p className="mt-2 font-sans text-base text-muted">
            <strong>{words.draftIdeas}</strong> {words.draftIdeasMean}
          </p>
        )}
        <IdeaList answerKey={feedback.key} attempt={attempt} reading={reading} onJudge={onJudge} />
        {!attempt.gaveUp && unjudged.length > 0 && (
          <p className="mt-4 font-sans text-base text-muted">
            {words.unjudgedIdeas(unjudged.length)}
          </p>
        )}
      </section>
      <Score attempt={attempt} />
      {!isReadable && <NoReading />}
      {isReadable && !attempt.gaveUp && (
        <ReadingSummary
          attempt={attempt}
          quality={feedback.quality}
          reading={reading}
          questionId={question.id}
          headingRef={summaryHeading}
        >
          {!isRead && <Button onClick={showReading}>{readingWords.show}</Button>}
          {(!isRead || differs) && <Button onClick={accept}>{readingWords.accept}</Button>}
        </ReadingSummary>
      )}
    </>
  )
}

function NoReading() {
  return (
    <p className="mt-8 border-t border-rule pt-5 font-sans text-base text-muted">
      {readingWords.none}
    </p>
  )
}

function describeRequired(required: number, count: number): string {
  return required >= count ? keyWords.completeWithAll(count) : keyWords.complete(required, count)
}

function isSame(one: NewReading, other: NewReading): boolean {
  const ids = new Set([...Object.keys(one.marks), ...Object.keys(other.marks)])
  return one.score === other.score && [...ids].every((id) => one.marks[id] === other.marks[id])
}

/** A live region: it stands empty until there is a score, so that the score is announced. */
function Score({ attempt }: { attempt: Attempt }) {
  const hasScore = attempt.gaveUp || Object.keys(attempt.marks).length > 0
  return (
    <p role="status" className="mt-6 font-serif text-3xl font-semibold">
      {hasScore && keyWords.scored(scoreOfOne(attempt.score))}
    </p>
  )
}
