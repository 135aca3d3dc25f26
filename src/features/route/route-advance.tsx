import type { RoutePlace } from '#domain/route/resolve-route.ts'
import type { RouteStanding } from '#domain/route/route-standing.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import * as words from '#words/route-view.ts'
import { paths } from '#paths.ts'

export type RouteRow = { place: RoutePlace; standing: RouteStanding }

/** How much of a route is done, and the one thing to do next. */
export function RouteAdvance({ rows }: { rows: readonly RouteRow[] }) {
  const done = rows.filter(({ standing }) => standing.isDone).length
  const next = rows.find(({ standing }) => !standing.isDone)
  return (
    <div className="max-w-3xl">
      <p role="status" className="font-sans text-base text-muted">
        <span className="font-serif text-2xl text-ink tabular-nums">
          {words.position(done, rows.length)}
        </span>{' '}
        {words.itemsDone(rows.length)}
      </p>
      <svg
        viewBox="0 0 100 2"
        preserveAspectRatio="none"
        aria-hidden
        className="mt-2 block h-1.5 w-full print:hidden"
      >
        <rect width="100" height="2" className="fill-rule" />
        <rect width={(100 * done) / rows.length} height="2" className="fill-accent" />
      </svg>
      {next === undefined ? (
        <div className="mt-6 print:hidden">
          <Notice title={words.finished} role="note">
            <p>{words.finishedAdvice}</p>
          </Notice>
          <ButtonLink variant="primary" className="mt-4" to={paths.review}>
            {words.openReview}
          </ButtonLink>
        </div>
      ) : (
        <ButtonLink variant="primary" className="mt-6" to={next.place.address}>
          {rows.some(isBegun) ? words.goOn(next.place.title) : words.start(next.place.title)}
        </ButtonLink>
      )}
    </div>
  )
}

function isBegun({ standing }: RouteRow): boolean {
  if (standing.isDone) return true
  if (standing.kind === 'question')
    return standing.hasDraft || standing.status.kind !== 'unanswered'
  return standing.kind === 'essay' && standing.words > 0
}
