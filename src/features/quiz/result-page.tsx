import type { AnswerKey, Quiz, QuestionStub } from '#domain/course/course.ts'
import { calibrationOf, historyOf } from '#domain/quiz/calibration.ts'
import { attemptsInExam, type Exam, isExamOver } from '#domain/quiz/exam.ts'
import type { Progress } from '#domain/progress/progress.ts'
import { questionStatus, quizStanding } from '#domain/quiz/question-status.ts'
import { gapsToStudy, questionToResume } from '#domain/quiz/quiz-plan.ts'
import { formatScore } from '#domain/quiz/scoring.ts'
import { paths } from '#paths.ts'
import { useProgress } from '#state/use-progress.ts'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { AnswerSheet } from './answer-sheet.tsx'
import { CalibrationChart } from './calibration-chart.tsx'
import { examQuestionAddress } from './exam-address.ts'
import { ExamStanding } from './exam-standing.tsx'
import { HistoryChart } from './history-chart.tsx'
import { RedoGapsButton } from './redo-gaps-button.tsx'
import { ScoreTable } from './score-table.tsx'
import { StudyList } from './study-list.tsx'
import { useEachLoaded } from '#ui/use-each-loaded.ts'
import { goOn } from '#words/quiz.ts'
import * as words from '#words/quiz-result.ts'
import { useExam } from './use-exam.ts'

export type ResultPageProps = {
  quiz: Quiz
  /** Asked only for questions that have been answered. */
  loadKey: (questionId: string) => Promise<AnswerKey>
}

/** The total, its ten parts, and what is worth studying next; of everything, or of one exam. */
export function ResultPage({ quiz, loadKey }: ResultPageProps) {
  const all = useProgress((state) => state.attempts)
  const exam = useExam()
  const { questions } = quiz
  const attempts = exam === null ? all : attemptsInExam(exam, all)

  if (exam !== null && !isExamOver(exam, { attempts: all }, questions.length)) {
    return (
      <>
        <PageHeader eyebrow={quiz.title} title={words.examGoesOn} />
        <ExamStanding exam={exam} questions={questions} attempts={attempts} />
      </>
    )
  }

  const title = exam === null ? words.title : words.examTitle
  if (quizStanding({ attempts }, questions).answered === 0) {
    return (
      <>
        <PageHeader eyebrow={quiz.title} title={title} />
        <EmptyState title={words.nothingYet}>
          <ButtonLink variant="primary" to={paths.quiz}>
            {words.start}
          </ButtonLink>
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <PageHeader eyebrow={quiz.title} title={title} />
      <Result questions={questions} attempts={attempts} exam={exam} loadKey={loadKey} />
    </>
  )
}

type ResultProps = {
  questions: readonly QuestionStub[]
  attempts: Progress['attempts']
  exam: Exam | null
  loadKey: (questionId: string) => Promise<AnswerKey>
}

function Result({ questions, attempts, exam, loadKey }: ResultProps) {
  const { total, max, answered } = quizStanding({ attempts }, questions)
  const attempted = questions.filter(
    (question) => questionStatus({ attempts }, question).kind !== 'unanswered',
  )
  const keys = useEachLoaded(
    attempted.map(({ id }) => id),
    loadKey,
  )
  const history = historyOf({ attempts }, questions)
  const addressOf = (id: string) =>
    exam === null ? paths.question(id) : examQuestionAddress(id, exam)
  return (
    <>
      <p className="font-serif text-6xl leading-none font-semibold tracking-tight sm:text-7xl">
        {formatScore(total)}{' '}
        <span className="text-3xl font-normal tracking-normal text-muted">{words.outOf(max)}</span>
      </p>
      <p className="mt-4 max-w-measure text-muted">{describeCoverage(answered, max, exam)}</p>
      <Steps questions={questions} attempted={attempted} attempts={attempts} exam={exam} />
      <div className="max-w-measure gap-x-16 wide:grid wide:max-w-none wide:grid-cols-[minmax(0,34rem)_minmax(0,1fr)]">
        <StudyList gaps={gapsToStudy(questions, { attempts })} keys={keys} addressOf={addressOf} />
        <ScoreTable questions={questions} attempts={attempts} addressOf={addressOf} />
      </div>
      {history.length > 0 && (
        <section
          aria-label={words.charts}
          className="mt-14 grid gap-x-16 gap-y-12 wide:grid-cols-2 print:hidden"
        >
          <CalibrationChart rows={calibrationOf({ attempts }, questions)} />
          <HistoryChart points={history} max={max} />
        </section>
      )}
      <AnswerSheet questions={questions} attempts={attempts} keys={keys} />
    </>
  )
}

function describeCoverage(answered: number, max: number, exam: Exam | null): string {
  if (answered < max) return words.partSum(answered, max)
  return exam === null ? words.wholeSum(max) : words.examSum(max)
}

type StepsProps = {
  questions: readonly QuestionStub[]
  attempted: readonly QuestionStub[]
  attempts: Progress['attempts']
  exam: Exam | null
}

function Steps({ questions, attempted, attempts, exam }: StepsProps) {
  // After an exam there is nothing more to answer, only to judge.
  const toResume = questionToResume(exam === null ? questions : attempted, { attempts })
  return (
    <div className="mt-6 flex flex-wrap items-center gap-3 print:hidden">
      {toResume !== null && exam === null && (
        <ButtonLink variant="primary" to={paths.question(toResume.id)}>
          {goOn(toResume.number)}
        </ButtonLink>
      )}
      {toResume !== null && exam !== null && (
        <ButtonLink variant="primary" to={examQuestionAddress(toResume.id, exam)}>
          {words.judge(toResume.number)}
        </ButtonLink>
      )}
      {exam === null && (
        <RedoGapsButton
          questions={questions}
          variant={toResume === null ? 'primary' : 'secondary'}
        />
      )}
      {exam !== null && <ButtonLink to={paths.quizResult}>{words.seeAll}</ButtonLink>}
      <ButtonLink variant="quiet" to={paths.quiz}>
        {words.backToQuiz}
      </ButtonLink>
    </div>
  )
}
