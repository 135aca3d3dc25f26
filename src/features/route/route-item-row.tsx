import { useHref } from 'react-router'
import type { RoutePlace } from '#domain/route/resolve-route.ts'
import type { RouteStanding } from '#domain/route/route-standing.ts'
import { Link } from '#ui/link.tsx'
import * as words from '#words/route-view.ts'
import { describeStanding, kindOf } from './wording.ts'

export type RouteItemRowProps = {
  place: RoutePlace
  standing: RouteStanding
  onTick: (isDone: boolean) => void
}

/** One thing to do: whether it is done, where it is, and how far the learner is with it. */
export function RouteItemRow({ place, standing, onTick }: RouteItemRowProps) {
  const kind = kindOf(place)
  const href = useHref(place.address)
  return (
    <li className="flex break-inside-avoid items-start gap-x-1 border-t border-rule py-1.5 sm:gap-x-2">
      {standing.isTickable ? (
        <label className="-ml-2.5 flex size-11 shrink-0 cursor-pointer items-center justify-center">
          <input
            type="checkbox"
            checked={standing.isDone}
            onChange={(event) => onTick(event.target.checked)}
            className="size-5 cursor-pointer accent-accent"
          />
          <span className="sr-only">{words.tick(place.title)}</span>
        </label>
      ) : (
        <QuestionMark isDone={standing.isDone} />
      )}
      <div className="min-w-0 flex-1 py-1.5 sm:flex sm:items-baseline sm:gap-x-4">
        <p className="min-w-0 flex-1 leading-snug">
          <Link
            to={place.address}
            className={`-my-2 inline-block py-2 text-lg ${standing.isDone ? 'text-muted' : 'text-ink'} decoration-rule hover:text-accent`}
          >
            {place.title}
          </Link>
          {kind !== null && <span className="block font-sans text-sm text-muted">{kind}</span>}
          <span className="hidden font-sans text-sm wrap-anywhere text-muted print:block">
            {new URL(href, window.location.origin).href}
          </span>
        </p>
        <p className="shrink-0 font-sans text-base text-muted tabular-nums sm:max-w-48 sm:text-right print:hidden">
          {describeStanding(place, standing)}
        </p>
      </div>
    </li>
  )
}

/** A question is ticked by being answered, so there is nothing to press. */
function QuestionMark({ isDone }: { isDone: boolean }) {
  return (
    <span className="-ml-2.5 flex size-11 shrink-0 items-center justify-center">
      <svg viewBox="0 0 20 20" fill="none" aria-hidden className="size-5 text-accent">
        {isDone ? (
          <>
            <circle cx="10" cy="10" r="9.5" className="fill-accent" />
            <path d="m5.5 10.3 3 3 6-6.6" strokeWidth="1.5" className="stroke-on-accent" />
          </>
        ) : (
          <circle cx="10" cy="10" r="9" strokeWidth="1.5" className="stroke-edge" />
        )}
      </svg>
      <span className="sr-only">{isDone ? words.questionDone : words.questionOpen}</span>
    </span>
  )
}
