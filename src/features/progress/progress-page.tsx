import { type ReactNode, useState } from 'react'
import { hasProgress } from '#domain/progress/reset-progress.ts'
import { useProgress } from '#state/use-progress.ts'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'
import { useLateModule } from '#ui/use-late-module.ts'
import * as pageNames from '#words/page-names.ts'
import * as words from '#words/progress.ts'
import { paths } from '#paths.ts'
import { DataControls } from './data-controls.tsx'
import { ProgressOverview, type ProgressOverviewProps } from './progress-overview.tsx'

const dataChange = 'dados'
const copyChange = 'copia'

// There is nothing to erase before the learner's progress is here: the page need not wait for it.
const loadResetting = () => import('./reset-controls.tsx')
const loadCopies = () => import('./copy-list.tsx')
const loadKeptAside = () => import('./kept-aside-list.tsx')

export type ProgressPageProps = ProgressOverviewProps & {
  /** What this device keeps, and how safely. */
  device?: ReactNode
}

export function ProgressPage({ device, ...props }: ProgressPageProps) {
  const { chapters, questions, essays, terms } = props
  // A learner who comes back must not be told first that there is nothing.
  const hydrated = useHydrated()
  const isEmpty = useProgress((progress) => !hasProgress(progress)) && hydrated
  const resetting = useLateModule(loadResetting)
  const copies = useLateModule(loadCopies)
  const keptAside = useLateModule(loadKeptAside)
  // One undo at a time: the next change takes the place of the one before.
  const [lastChange, setLastChange] = useState<string | null>(null)
  const firstChapter = chapters[0]
  return (
    <>
      <PageHeader title={pageNames.progress}>
        <p>{words.intro}</p>
      </PageHeader>
      {isEmpty ? (
        <EmptyState title={words.emptyTitle}>
          <p className="w-full">{words.empty}</p>
          {firstChapter !== undefined && (
            <ButtonLink variant="primary" to={paths.chapter(firstChapter.id)}>
              {words.startReading}
            </ButtonLink>
          )}
          {props.questions.length > 0 && <ButtonLink to={paths.quiz}>{words.goToQuiz}</ButtonLink>}
        </EmptyState>
      ) : (
        <>
          <ProgressOverview {...props} />
          {questions.length + essays.length > 0 && (
            <p className="mt-10 print:hidden">
              <ButtonLink to={paths.report}>{words.makeReport}</ButtonLink>
            </p>
          )}
        </>
      )}
      {resetting && (
        <resetting.ResetControls
          chapters={chapters}
          questions={questions}
          essays={essays}
          terms={terms}
          undoable={lastChange}
          onChange={setLastChange}
        />
      )}
      <DataControls
        isLastChange={lastChange === dataChange}
        onChange={() => setLastChange(dataChange)}
      />
      {copies && <copies.CopyList onChange={() => setLastChange(copyChange)} />}
      {device}
      {keptAside && <keptAside.KeptAsideList />}
    </>
  )
}
