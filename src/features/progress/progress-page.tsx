import { type ReactNode, useState } from 'react'
import { hasProgress } from '#domain/progress/progress-difference.ts'
import { useProgress } from '#state/use-progress.ts'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'
import { useLateModule } from '#ui/use-late-module.ts'
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
      <PageHeader title="Progresso">
        <p>
          O que você já leu, respondeu e escreveu. Fica guardado só neste navegador: para levar a
          outro aparelho, ou por segurança, exporte uma cópia.
        </p>
      </PageHeader>
      {isEmpty ? (
        <EmptyState title="Ainda não há nada guardado neste navegador.">
          <p className="w-full">
            Leia um capítulo e marque-o como lido, responda a uma pergunta ou comece uma redação.
          </p>
          {firstChapter !== undefined && (
            <ButtonLink variant="primary" to={paths.chapter(firstChapter.id)}>
              Começar a ler
            </ButtonLink>
          )}
          {props.questions.length > 0 && (
            <ButtonLink to={paths.quiz}>Ir ao questionário</ButtonLink>
          )}
        </EmptyState>
      ) : (
        <>
          <ProgressOverview {...props} />
          {questions.length + essays.length > 0 && (
            <p className="mt-10 print:hidden">
              <ButtonLink to={paths.report}>Fazer o relatório para entregar</ButtonLink>
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
