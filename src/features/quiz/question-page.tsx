import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Question } from '#domain/course/course.ts'
import { answerInExam, type Exam, isExamOver } from '#domain/quiz/exam.ts'
import type { Attempt, Confidence } from '#domain/progress/progress.ts'
import { attemptsOf, draftOf, hasOtherTexts } from '#domain/progress/progress-lookup.ts'
import { attemptInRound, type GapRound } from '#domain/quiz/quiz-plan.ts'
import { useAnswerActions } from '#state/answer-actions.ts'
import { useProgress, useProgressActions } from '#state/use-progress.ts'
import { PageHeader } from '#ui/page-header.tsx'
import { RichText } from '#ui/rich-text.tsx'
import { useLateModule } from '#ui/use-late-module.ts'
import * as words from '#words/question.ts'
import { AnswerForm } from './answer-form.tsx'
import { AttemptReview } from './attempt-review.tsx'
import { ChangedQuestion } from './changed-question.tsx'
import { examResultAddress } from './exam-address.ts'
import { ExamSaved, nextExamAddress } from './exam-saved.tsx'
import { ExamTimer } from './exam-timer.tsx'
import { NextSteps } from './next-steps.tsx'
import type { OtherAnswersProps } from './other-answers.tsx'
import { PreviousAttempts } from './previous-attempts.tsx'
import { QuestionNav } from './question-nav.tsx'
import { type QuestionWish, questionPhase } from './question-phase.ts'
import type { FeedbackLoaders } from './use-answer-key.ts'
import { useExam } from './use-exam.ts'
import { useGapRound } from './use-gap-round.ts'

export type QuestionPageProps = {
  question: Question
  /** Fetch what must not be in the page before an attempt. */
  loaders: FeedbackLoaders
}

/** One question: write, say how sure, check, judge. Another question or round starts afresh. */
export function QuestionPage(props: QuestionPageProps) {
  const { search } = useLocation()
  return <QuestionView key={`${props.question.id}${search}`} {...props} />
}

function QuestionView({ question, loaders }: QuestionPageProps) {
  const allAttempts = useProgress((state) => state.attempts)
  const attempts = attemptsOf({ attempts: allAttempts }, question)
  const draft = draftOf({ drafts: useProgress((state) => state.drafts) }, question)
  const hasOther = useProgress((state) => hasOtherTexts(state.otherAnswers, question))
  const { saveDraft } = useProgressActions()
  const { recordAttempt } = useAnswerActions()
  const [wish, setWish] = useState<QuestionWish>(null)
  // Focus follows the learner's own steps only: a reload leaves it where the browser put it.
  const [hasActed, setActed] = useState(false)
  const navigate = useNavigate()
  const round = useGapRound(question.id, attempts)
  const exam = useExam()
  const isOngoing = exam !== null && !isExamOver(exam, { attempts: allAttempts }, question.total)

  const attempt = attemptThatCounts(attempts, round, exam)
  const phase = questionPhase({
    attempt,
    draft,
    wish,
    revision: question.revision,
    isFeedbackHeld: isOngoing,
  })

  function enter(wish: QuestionWish) {
    setWish(wish)
    setActed(true)
  }

  function onText(text: string) {
    // Emptying the box is still writing; only a step of the learner's own leaves it.
    setWish('write')
    saveDraft(question.id, text)
  }

  function record(gaveUp: boolean, confidence: Confidence | null) {
    recordAttempt(question.id, { revision: question.revision, text: draft, gaveUp, confidence })
    if (exam === null || !isOngoing) return enter('review')
    // What is answered after the time is up is the last answer.
    const isLate = exam.until !== null && Date.now() > exam.until
    void navigate(
      isLate ? examResultAddress({ ...exam, ended: true }) : nextExamAddress(question, exam),
    )
  }

  const otherAnswers = hasOther && <OtherAnswers question={question} onText={onText} />

  return (
    <article>
      <PageHeader
        eyebrow={describePlace(question, round, exam)}
        title={<RichText nodes={question.prompt} />}
        size="prompt"
      />
      {exam !== null && isOngoing && <ExamTimer exam={exam} />}
      {phase.kind === 'held' && exam !== null && (
        <ExamSaved question={question} exam={exam} attempt={phase.attempt} />
      )}
      {phase.kind === 'writing' && (
        <div className="gap-x-16 wide:flex">
          <AnswerForm
            text={draft}
            takesFocus={hasActed}
            checkLabel={isOngoing ? words.keep : words.check}
            onText={onText}
            onCheck={(confidence) => record(false, confidence)}
            onGiveUp={() => record(true, null)}
            onCancel={attempt === null ? undefined : () => enter('review')}
          >
            {otherAnswers}
          </AnswerForm>
          <WhyFromMemory isExam={isOngoing} />
        </div>
      )}
      {phase.kind === 'changed' && (
        <ChangedQuestion attempt={phase.attempt} onAnswerAgain={() => enter('write')} />
      )}
      {phase.kind === 'judging' && (
        <AttemptReview
          question={question}
          attempt={phase.attempt}
          loaders={loaders}
          takesFocus={hasActed}
        >
          <NextSteps
            question={question}
            round={round}
            exam={exam}
            hasDraft={draft !== ''}
            onRetry={() => enter('write')}
          />
        </AttemptReview>
      )}
      {phase.kind !== 'writing' && otherAnswers}
      {(phase.kind === 'judging' || phase.kind === 'changed') && (
        <PreviousAttempts attempts={attempts.slice(0, -1)} />
      )}
      <QuestionNav question={question} exam={exam} />
    </article>
  )
}

const loadOtherAnswers = () => import('./other-answers.tsx')

/** Few questions ever have one: only those fetch it. */
function OtherAnswers(props: OtherAnswersProps) {
  const late = useLateModule(loadOtherAnswers)
  return late && <late.OtherAnswers {...props} />
}

/** Rounds and exams hide what was answered before them. */
function attemptThatCounts(
  attempts: readonly Attempt[],
  round: GapRound | null,
  exam: Exam | null,
): Attempt | null {
  if (exam !== null) return answerInExam(exam, attempts)
  return round === null ? (attempts.at(-1) ?? null) : attemptInRound(round, attempts)
}

/** A note in the margin where there is one, else below the form. */
function WhyFromMemory({ isExam }: { isExam: boolean }) {
  return (
    <aside
      aria-label={words.whyBefore}
      className="mt-10 max-w-measure border-t border-rule pt-4 font-sans text-base text-muted wide:mt-9 wide:max-w-80 wide:self-start wide:border-t-0 wide:border-l wide:pt-0 wide:pl-6"
    >
      <p>{words.fromMemory(isExam)}</p>
    </aside>
  )
}

function describePlace(question: Question, round: GapRound | null, exam: Exam | null): string {
  const place = words.place(question.number, question.total)
  if (exam !== null) return words.placeInExam(place)
  if (round === null) return place
  const step = round.questions.indexOf(question.id) + 1
  return words.placeInRound(place, step, round.questions.length)
}
