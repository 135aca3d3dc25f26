import type { PlaceLink, Question } from '#domain/course/course.ts'
import type { Exam } from '#domain/quiz/exam.ts'
import { CopyLinkButton } from '#ui/copy-link-button.tsx'
import { Link } from '#ui/link.tsx'
import * as words from '#words/question.ts'
import { paths } from '#paths.ts'
import { examQuery, examResultAddress } from './exam-address.ts'

/** The neighbours and the way back, for those who want another order. */
export function QuestionNav({ question, exam }: { question: Question; exam: Exam | null }) {
  const { previous, next } = question
  const query = exam === null || !Number.isFinite(exam.since) ? '' : examQuery(exam)
  return (
    <nav
      aria-label={words.otherQuestions}
      className="mt-16 grid max-w-measure gap-x-6 border-t border-rule pt-4 font-sans text-base sm:grid-cols-2 print:hidden"
    >
      {previous && <Neighbour label={words.before} place={previous} query={query} />}
      {next && (
        <Neighbour
          label={words.after}
          place={next}
          query={query}
          className="sm:col-start-2 sm:text-right"
        />
      )}
      <p className="flex flex-wrap items-center justify-between sm:col-span-2">
        <Link
          to={exam === null ? paths.quiz : examResultAddress(exam)}
          className="inline-flex min-h-11 items-center"
        >
          {exam === null ? words.allQuestions : words.whereExamStands}
        </Link>
        <CopyLinkButton
          to={paths.question(question.id)}
          title={words.titled(question.number, question.label)}
        />
      </p>
    </nav>
  )
}

type NeighbourProps = { label: string; place: PlaceLink; query: string; className?: string }

function Neighbour({ label, place, query, className = '' }: NeighbourProps) {
  return (
    <Link to={place.address + query} className={`py-2 no-underline ${className}`}>
      <span className="block text-sm text-muted">{label}</span>
      <span className="underline decoration-rule underline-offset-4">{place.title}</span>
    </Link>
  )
}
