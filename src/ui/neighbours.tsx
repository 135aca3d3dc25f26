import { Link } from './link.tsx'

type Neighbour = { address: string; title: string }

export type NeighboursProps = {
  /** The accessible name of this navigation. */
  label: string
  previous: Neighbour | null
  next: Neighbour | null
  previousLabel: string
  nextLabel: string
}

/** The way on and the way back, at the end of a page. */
export function Neighbours({ label, previous, next, previousLabel, nextLabel }: NeighboursProps) {
  if (!previous && !next) return null
  return (
    <nav
      aria-label={label}
      className="mt-14 grid max-w-measure gap-x-8 border-t border-rule font-sans sm:grid-cols-2 print:hidden"
    >
      {previous && (
        <Link to={previous.address} rel="prev" className={card}>
          <span className="text-sm text-muted">
            <span aria-hidden>← </span>
            {previousLabel}
          </span>
          <span className="text-balance underline decoration-rule underline-offset-4 group-hover:decoration-current">
            {previous.title}
          </span>
        </Link>
      )}
      {next && (
        <Link
          to={next.address}
          rel="next"
          className={`${card} sm:col-start-2 sm:items-end sm:text-right ${previous ? 'border-t border-rule sm:border-t-0' : ''}`}
        >
          <span className="text-sm text-muted">
            {nextLabel}
            <span aria-hidden> →</span>
          </span>
          <span className="text-balance underline decoration-rule underline-offset-4 group-hover:decoration-current">
            {next.title}
          </span>
        </Link>
      )}
    </nav>
  )
}

const card = 'group flex min-h-11 flex-col gap-1 py-4 no-underline'
