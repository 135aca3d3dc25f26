import type { AnswerKey, QuestionStub } from '#domain/course/course.ts'
import type { Progress } from '#domain/progress/progress.ts'
import { isWeak, type JudgedIdea, judgedIdeas } from '#domain/progress/progress-summary.ts'
import { questionStatus, quizStanding } from '#domain/quiz/question-status.ts'
import { Link } from '#ui/link.tsx'
import * as pageNames from '#words/page-names.ts'
import * as words from '#words/progress.ts'
import { scoreOf } from '#words/quiz-terms.ts'
import { paths } from '#paths.ts'
import { IdeaMark } from './idea-mark.tsx'
import { Part } from './part.tsx'
import { RowLink } from './row-link.tsx'
import { describeStatus } from './wording.ts'

export type QuizOverviewProps = {
  questions: readonly QuestionStub[]
  attempts: Progress['attempts']
  keys: ReadonlyMap<string, AnswerKey>
}

/** Question by question and, of those answered, idea by idea. */
export function QuizOverview({ questions, attempts, keys }: QuizOverviewProps) {
  const standing = quizStanding({ attempts }, questions)
  return (
    <Part
      id="questionario"
      title={pageNames.quiz}
      figure={scoreOf(standing.total, standing.max)}
      note={`${words.quizNote(standing.answered)}${changedNote(standing.changed)}`}
      className="wide:row-span-3"
    >
      <ol className="mt-4 border-b border-rule font-sans text-base">
        {questions.map((question) => {
          const status = questionStatus({ attempts }, question)
          return (
            <li key={question.id} className="border-t border-rule">
              <RowLink
                to={paths.question(question.id)}
                mark={String(question.number)}
                label={question.label}
                state={describeStatus(status)}
              />
              <Ideas label={question.label} ideas={judgedIdeas(status, keys.get(question.id))} />
            </li>
          )
        })}
      </ol>
    </Part>
  )
}

function changedNote(changed: number): string {
  return changed === 0 ? '' : ` ${words.questionsChanged(changed)}`
}

function Ideas({ label, ideas }: { label: string; ideas: readonly JudgedIdea[] }) {
  if (ideas.length === 0) return null
  return (
    <ul aria-label={words.ideasOf(label)} className="pb-3 pl-10">
      {ideas.map(({ idea, standing }) => (
        <li key={idea.id} className="flex gap-2.5 py-1 leading-snug">
          <IdeaMark standing={standing} />
          <div className="min-w-0 flex-1">
            <span className={isWeak(standing) ? '' : 'text-muted'}>{idea.text}</span>{' '}
            <span className="text-sm whitespace-nowrap text-muted">
              ({words.standings[standing]})
            </span>
            {isWeak(standing) && idea.source && (
              <Link to={idea.source.address} className="flex min-h-11 items-center sm:w-fit">
                {words.reread(idea.source.title)}
              </Link>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
