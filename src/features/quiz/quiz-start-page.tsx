import type { Quiz, QuestionStub } from '#domain/course/course.ts'
import type { Progress } from '#domain/progress/progress.ts'
import { draftOf } from '#domain/progress/progress-lookup.ts'
import { questionStatus, quizStanding } from '#domain/quiz/question-status.ts'
import { questionToResume } from '#domain/quiz/quiz-plan.ts'
import { Link } from '#ui/link.tsx'
import { paths } from '#paths.ts'
import { useProgress } from '#state/use-progress.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Prose, RichText } from '#ui/rich-text.tsx'
import { useLateModule } from '#ui/use-late-module.ts'
import { capitalize } from '#words/format.ts'
import { goOn, seeResult } from '#words/quiz.ts'
import * as words from '#words/quiz-start.ts'
import { scoreOf, unanswered } from '#words/quiz-terms.ts'
import { ExamStart, ModeChoice, useQuizMode } from './mode-choice.tsx'
import { isPlain } from './plain-blocks.ts'
import { RedoGapsButton } from './redo-gaps-button.tsx'
import { scoreOfOne } from './wording.ts'

// Only ever seen on paper: the page need not wait for it.
const loadSheet = () => import('./quiz-sheet.tsx')

type Answers = Pick<Progress, 'attempts' | 'drafts'>

/** What the quiz asks, how it works, where the learner stands in it, and where to go on. */
export function QuizStartPage({ quiz }: { quiz: Quiz }) {
  const attempts = useProgress((state) => state.attempts)
  const drafts = useProgress((state) => state.drafts)
  const standing = quizStanding({ attempts }, quiz.questions)
  const [mode, chooseMode] = useQuizMode()
  const sheet = useLateModule(loadSheet)
  return (
    <>
      <div className={sheet === null ? '' : 'print:hidden'}>
        <PageHeader title={quiz.title}>
          <Prose blocks={quiz.instructions.filter(isPlain)} />
        </PageHeader>
        <HowItWorks keyTitle={quiz.keyTitle} />
        {standing.answered > 0 && (
          <p className="mt-10 font-serif text-2xl">
            <span className="font-semibold">{scoreOf(standing.total, standing.max)}</span>{' '}
            <span className="text-lg text-muted">{words.soFar}</span>
          </p>
        )}
        <div className="mt-8">
          <ModeChoice mode={mode} onChoose={chooseMode} />
        </div>
        {mode === 'simulado' ? (
          <ExamStart questions={quiz.questions} />
        ) : (
          <div className="mt-6 flex flex-wrap items-center gap-3">
            <PrimaryStep questions={quiz.questions} attempts={attempts} />
            <RedoGapsButton questions={quiz.questions} />
            {standing.answered > 0 && standing.answered < standing.max && (
              <ButtonLink variant="quiet" to={paths.quizResult}>
                {seeResult}
              </ButtonLink>
            )}
          </div>
        )}
        <QuestionList questions={quiz.questions} answers={{ attempts, drafts }} />
        {sheet && (
          <p className="mt-6">
            <Button onClick={() => window.print()}>{words.printQuestions}</Button>
          </p>
        )}
      </div>
      {sheet && <sheet.QuizSheet quiz={quiz} />}
    </>
  )
}

function HowItWorks({ keyTitle }: { keyTitle: string }) {
  return (
    <>
      <ol className="grid max-w-measure list-decimal gap-2 pl-6 marker:font-sans marker:font-semibold marker:text-accent">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="mt-4 max-w-measure text-muted">{words.whenKey(keyTitle)}</p>
    </>
  )
}

type PrimaryStepProps = { questions: readonly QuestionStub[]; attempts: Progress['attempts'] }

function PrimaryStep({ questions, attempts }: PrimaryStepProps) {
  const toResume = questionToResume(questions, { attempts })
  if (toResume === null) {
    return (
      <ButtonLink variant="primary" to={paths.quizResult}>
        {seeResult}
      </ButtonLink>
    )
  }
  const hasBegun = questions.some(
    (question) => questionStatus({ attempts }, question).kind !== 'unanswered',
  )
  return (
    <ButtonLink variant="primary" to={paths.question(toResume.id)}>
      {hasBegun ? goOn(toResume.number) : words.start}
    </ButtonLink>
  )
}

type QuestionListProps = { questions: readonly QuestionStub[]; answers: Answers }

function QuestionList({ questions, answers }: QuestionListProps) {
  return (
    <section aria-labelledby="perguntas" className="mt-14 max-w-4xl">
      <h2 id="perguntas" className="font-serif text-2xl font-semibold">
        {words.questions(questions.length)}
      </h2>
      <ol className="long-list mt-4 border-b border-rule">
        {questions.map((question) => (
          <li
            key={question.id}
            className="grid grid-cols-[2rem_1fr] items-baseline border-t border-rule py-4 sm:grid-cols-[2.5rem_1fr_14.5rem] sm:gap-x-4"
          >
            <span aria-hidden className="font-sans text-base font-semibold text-accent">
              {question.number}
            </span>
            <Link
              to={paths.question(question.id)}
              className="inline-block py-1.5 text-ink decoration-rule hover:text-accent"
            >
              <RichText nodes={question.prompt} />
            </Link>
            <p className="col-start-2 font-sans text-base text-muted sm:col-start-3 sm:text-right">
              {describeState(question, answers)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function describeState(question: QuestionStub, answers: Answers): string {
  const status = questionStatus(answers, question)
  if (status.kind === 'changed') return words.changed(scoreOfOne(status.score))
  if (draftOf(answers, question).trim() !== '') return words.draft
  if (status.kind === 'unanswered') return capitalize(unanswered)
  if (!status.judged && status.score < 1) return words.answeredUnjudged
  return words.answered(scoreOfOne(status.score))
}
