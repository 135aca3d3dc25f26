import { useState } from 'react'
import { Link } from 'react-router'
import { PageHeader } from '#ui/page-header.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'
import { useHasPage } from '#ui/site-pages.ts'
import { paths } from '#paths.ts'
import { browserClock } from './browser-clock.ts'
import { ReviewDesk, type ReviewDeskProps } from './review-desk.tsx'

export type ReviewPageProps = Pick<
  ReviewDeskProps,
  'siteName' | 'questions' | 'terms' | 'loadKey'
> &
  Partial<Pick<ReviewDeskProps, 'readClock'>>

/** Spaced review of questions and terms. What is due depends on the browser: all of it comes late. */
export function ReviewPage({
  siteName,
  questions,
  terms,
  loadKey,
  readClock = browserClock,
}: ReviewPageProps) {
  const isHydrated = useHydrated()
  const hasPage = useHasPage()
  const [isSitting, setSitting] = useState(false)
  return (
    <>
      <PageHeader title="Revisão">
        {!isSitting && (
          <p>
            Perguntas e termos, de memória e por escrito, no dia em que estão para ser esquecidos.
            Uns minutos por dia rendem mais que uma noite inteira.
          </p>
        )}
      </PageHeader>
      {isHydrated ? (
        <ReviewDesk
          siteName={siteName}
          questions={questions}
          terms={terms}
          loadKey={loadKey}
          readClock={readClock}
          onSitting={setSitting}
        />
      ) : (
        <div className="min-h-96 max-w-measure">
          <p>
            {[
              questions.length > 0 && `${questions.length} perguntas`,
              terms.length > 0 && `${terms.length} termos nos dois sentidos`,
            ]
              .filter((part) => part !== false)
              .join(' e ')}
            . O que está para hoje depende do que você já fez, guardado só neste navegador.
          </p>
          <noscript>
            <p className="mt-4">
              A revisão precisa de JavaScript. Sem ele, responda de memória
              {hasPage(paths.quiz) && (
                <>
                  {' '}
                  às perguntas do <Link to={paths.quiz}>questionário</Link>
                </>
              )}
              {hasPage(paths.quiz) && hasPage(paths.glossary) && ' e'}
              {hasPage(paths.glossary) && (
                <>
                  {' '}
                  aos termos do <Link to={paths.glossary}>glossário</Link>
                </>
              )}
              .
            </p>
          </noscript>
        </div>
      )}
    </>
  )
}
