import { useLocation } from 'react-router'
import { carriesRoute, editingParameter } from '#domain/route/route-query.ts'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Notice } from '#ui/notice.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'
import { useHasPage } from '#ui/site-pages.ts'
import * as pageNames from '#words/page-names.ts'
import * as words from '#words/route.ts'
import { paths } from '#paths.ts'
import { type LoadRouteCourse, useRouteDesk } from './use-route-desk.ts'

export type RoutePageProps = { loadCourse: LoadRouteCourse }

/**
 * A study route stands in the query, which only the browser knows: the prerendered page says what
 * a route is, and the browser then shows the one in the link or the place where routes are made.
 */
export function RoutePage({ loadCourse }: RoutePageProps) {
  const { key, search } = useLocation()
  const isHydrated = useHydrated()
  const desk = useRouteDesk(loadCourse)
  const query = new URLSearchParams(isHydrated ? search : '')
  const isFollowing = carriesRoute(query) && query.get(editingParameter) === null
  const isReady = isHydrated && typeof desk === 'object'

  return (
    <>
      {!(isReady && isFollowing) && (
        <PageHeader title={pageNames.route}>
          <p>{words.intro}</p>
        </PageHeader>
      )}
      {desk === 'failed' && <Failure />}
      {isReady ? (
        <desk.RouteDesk course={desk.course} query={query} isFollowing={isFollowing} entry={key} />
      ) : (
        <Meanwhile />
      )}
    </>
  )
}

function Failure() {
  return (
    <div className="mb-8 max-w-measure">
      <Notice title={words.failed} role="alert">
        <p>{words.failedAdvice}</p>
      </Notice>
      <Button className="mt-4" onClick={() => window.location.reload()}>
        {words.reload}
      </Button>
    </div>
  )
}

function Meanwhile() {
  const hasPage = useHasPage()
  return (
    <div className="prose min-h-96">
      <p>{words.whatToDo}</p>
      <noscript>
        <p>{words.needsScript}</p>
      </noscript>
      {hasPage(paths.guide) && hasPage(paths.quiz) && (
        <p>
          {words.withoutRoute} <Link to={paths.guide}>{words.withoutRouteGuide}</Link>{' '}
          {words.withoutRouteRead} <Link to={paths.quiz}>{words.withoutRouteQuiz}</Link>
          {words.withoutRouteAfter}
        </p>
      )}
    </div>
  )
}
