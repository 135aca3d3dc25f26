import { useState } from 'react'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'
import { useHasPage } from '#ui/site-pages.ts'
import { list } from '#words/format.ts'
import * as pageNames from '#words/page-names.ts'
import * as words from '#words/review.ts'
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
      <PageHeader title={pageNames.review}>{!isSitting && <p>{words.intro}</p>}</PageHeader>
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
            {list(
              [
                questions.length > 0 && words.questions(questions.length),
                terms.length > 0 && words.terms(terms.length),
              ].filter((part) => part !== false),
            )}
            . {words.dueDepends}
          </p>
          <noscript>
            <p className="mt-4">
              {words.noScript}
              {hasPage(paths.quiz) && (
                <>
                  {' '}
                  {words.noScriptQuiz} <Link to={paths.quiz}>{words.noScriptQuizLink}</Link>
                </>
              )}
              {hasPage(paths.quiz) && hasPage(paths.glossary) && ` ${words.noScriptAnd}`}
              {hasPage(paths.glossary) && (
                <>
                  {' '}
                  {words.noScriptGlossary}{' '}
                  <Link to={paths.glossary}>{words.noScriptGlossaryLink}</Link>
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
