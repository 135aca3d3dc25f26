import { dayFromText, today } from '#domain/review/local-day.ts'
import { type RouteCourse, type RoutePlace, resolveRoute } from '#domain/route/resolve-route.ts'
import type { DecodedRoute } from '#domain/route/route-link.ts'
import { itemCode } from '#domain/route/route-item.ts'
import { routeStanding } from '#domain/route/route-standing.ts'
import type { StudyRoute } from '#domain/route/study-route.ts'
import { useProgress, useProgressActions } from '#state/use-progress.ts'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { useHasPage } from '#ui/site-pages.ts'
import * as pageNames from '#words/page-names.ts'
import * as terms from '#words/route-terms.ts'
import * as words from '#words/route-view.ts'
import { paths } from '#paths.ts'
import { editingAddress } from './route-address.ts'
import { RouteAdvance } from './route-advance.tsx'
import { RouteItemRow } from './route-item-row.tsx'
import { RouteProblems } from './route-problems.tsx'
import { useClock } from './use-clock.ts'
import { dayInWords, daysLeft } from './wording.ts'

export type RouteViewProps = DecodedRoute & { course: RouteCourse }

/** A route as the student follows it: what to do, until when, and how far they are. */
export function RouteView({ route, problems, course }: RouteViewProps) {
  const clock = useClock()
  const hasPage = useHasPage()
  const progress = useProgress((whole) => whole)
  const { markRead, tickRouteItem } = useProgressActions()
  const { places, unknown } = resolveRoute(route.items, course)
  const rows = places.map((place) => ({ place, standing: routeStanding(place, progress, clock) }))

  function tick({ subject, item }: RoutePlace, isDone: boolean) {
    if (subject.kind === 'chapter') markRead(subject.chapter.id, isDone)
    else tickRouteItem(itemCode(item), isDone)
  }

  return (
    <>
      <PageHeader eyebrow={eyebrowOf(route)} title={route.title || pageNames.route}>
        {route.note !== '' && <p className="whitespace-pre-line text-ink">{route.note}</p>}
        {route.mode !== null && <p className="mt-3 text-base">{terms.modeMeanings[route.mode]}</p>}
      </PageHeader>
      <RouteProblems problems={problems} unknown={unknown} />
      {rows.length === 0 ? (
        <EmptyState title={words.nothingToDo}>
          {hasPage(paths.guide) && (
            <ButtonLink variant="primary" to={paths.guide}>
              {words.openGuide}
            </ButtonLink>
          )}
        </EmptyState>
      ) : (
        <>
          <DueLine dueDate={route.dueDate} now={today(clock)} />
          <RouteAdvance rows={rows} />
          <ol aria-label={words.items} className="mt-6 max-w-3xl border-b border-rule">
            {rows.map(({ place, standing }) => (
              <RouteItemRow
                key={place.codes[0]}
                place={place}
                standing={standing}
                onTick={(isDone) => tick(place, isDone)}
              />
            ))}
          </ol>
        </>
      )}
      <footer className="mt-8 max-w-measure font-sans text-base text-muted print:hidden">
        <p>{words.keptHere}</p>
        <ButtonLink variant="quiet" className="mt-1 -ml-2" to={editingAddress(route)}>
          {words.edit}
        </ButtonLink>
      </footer>
    </>
  )
}

function eyebrowOf({ title, mode }: StudyRoute): string | undefined {
  const name = mode === null ? undefined : terms.modeNames[mode]
  if (title === '') return name
  return name === undefined ? pageNames.route : `${pageNames.route} · ${name}`
}

function DueLine({ dueDate, now }: { dueDate: string | null; now: number }) {
  if (dueDate === null) return null
  return (
    <p className="mb-6 font-sans text-lg">
      {words.until(dayInWords(dueDate))} <span aria-hidden>·</span>{' '}
      <strong>{daysLeft(dayFromText(dueDate) - now)}</strong>
    </p>
  )
}
