import { essayDraftOf, attemptsOf } from '#domain/progress/progress-lookup.ts'
import { reportTitle } from '#domain/report/report.ts'
import { paths } from '#paths.ts'
import { useProgress } from '#state/use-progress.ts'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'
import * as words from '#words/report-page.ts'
import { ReportDesk } from './report-desk.tsx'
import type { ReportCourseProps } from './use-report.ts'

/** The student's own report: made here, from what this browser keeps, and sent to nobody. */
export function ReportPage(course: ReportCourseProps) {
  const { questions, essays } = course
  const attempts = useProgress((progress) => progress.attempts)
  const drafts = useProgress((progress) => progress.essays)
  // What the report is made from is known only in the browser.
  const isHydrated = useHydrated()
  const hasAnswers = questions.some((question) => attemptsOf({ attempts }, question).length > 0)
  const hasEssays = essays.some(
    (essay) => (essayDraftOf({ essays: drafts }, essay)?.text ?? '').trim() !== '',
  )
  return (
    <>
      <PageHeader title={reportTitle}>
        <p className="print:hidden">{words.lead}</p>
      </PageHeader>
      {isHydrated && (hasAnswers || hasEssays) && (
        <ReportDesk course={course} hasEssays={hasEssays} />
      )}
      {isHydrated && !hasAnswers && !hasEssays && (
        <EmptyState title={words.nothingYet}>
          <p className="w-full">{words.whatItTells}</p>
          {questions.length > 0 && (
            <ButtonLink variant="primary" to={paths.quiz}>
              {words.toQuiz}
            </ButtonLink>
          )}
          {essays.length > 0 && <ButtonLink to={paths.essays}>{words.toEssays}</ButtonLink>}
        </EmptyState>
      )}
    </>
  )
}
