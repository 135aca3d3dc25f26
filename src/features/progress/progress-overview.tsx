import type { AnswerKey, EssayStub } from '#domain/course/course.ts'
import { essayOf } from '#domain/progress/progress-lookup.ts'
import { type SummaryCourse, summarizeChapters } from '#domain/progress/progress-summary.ts'
import { questionStatus } from '#domain/quiz/question-status.ts'
import { countWords } from '#domain/text/text-size.ts'
import { useProgress } from '#state/use-progress.ts'
import { useEachLoaded } from '#ui/use-each-loaded.ts'
import { useLateModule } from '#ui/use-late-module.ts'
import * as pageNames from '#words/page-names.ts'
import * as words from '#words/progress.ts'
import { paths } from '#paths.ts'
import { ChaptersOverview } from './chapters-overview.tsx'
import { Part } from './part.tsx'
import { QuizOverview } from './quiz-overview.tsx'
import { RowLink } from './row-link.tsx'
import { useMinute } from './use-minute.ts'

export type ProgressOverviewProps = SummaryCourse & {
  essays: readonly EssayStub[]
  /** Asked only for questions that have been answered. */
  loadKey: (questionId: string) => Promise<AnswerKey>
}

// Drawn in the browser alone and below the rest: the page need not wait for it.
const loadActivity = () => import('./activity-overview.tsx')

export function ProgressOverview({ essays, loadKey, ...course }: ProgressOverviewProps) {
  const now = useMinute()
  const activity = useLateModule(loadActivity)
  const { attempts, read, cards, reviewSettings } = useProgress((progress) => progress)
  const answered = course.questions.filter(
    (question) => questionStatus({ attempts }, question).kind === 'answered',
  )
  const keys = useEachLoaded(
    answered.map(({ id }) => id),
    loadKey,
  )
  const rows = summarizeChapters(
    course,
    { attempts, read, cards, reviewSettings },
    keys,
    now && { now, timeZoneOffset: now.getTimezoneOffset() },
  )
  return (
    <div className="grid max-w-6xl gap-x-16 gap-y-12 wide:grid-cols-2 wide:grid-rows-[auto_auto_1fr]">
      {rows.length > 0 && <ChaptersOverview rows={rows} />}
      {course.questions.length > 0 && (
        <QuizOverview questions={course.questions} attempts={attempts} keys={keys} />
      )}
      {essays.length > 0 && <EssaysOverview essays={essays} />}
      {now && activity && <activity.ActivityOverview now={now} />}
    </div>
  )
}

function EssaysOverview({ essays }: Pick<ProgressOverviewProps, 'essays'>) {
  const drafts = useProgress((progress) => progress.essays)
  const sizes = essays.map((essay) => countWords(essayOf({ essays: drafts }, essay)))
  return (
    <Part
      id="redacao"
      title={pageNames.essays}
      figure={words.outOf(sizes.filter((size) => size > 0).length, essays.length)}
      note={words.essaysNote}
    >
      <ol className="mt-4 border-b border-rule font-sans text-base">
        {essays.map((essay, index) => (
          <li key={essay.id} className="border-t border-rule">
            <RowLink
              to={paths.essay(essay.id)}
              mark={String(essay.number)}
              label={essay.label}
              state={sizes[index] ? words.wordCount(sizes[index]) : words.noDraft}
            />
          </li>
        ))}
      </ol>
    </Part>
  )
}
