import { Link } from '#ui/link.tsx'

export type RowLinkProps = { to: string; mark: string; label: string; state: string }

/** One line of a list: its number, its name and how it stands; all of it leads there. */
export function RowLink({ to, mark, label, state }: RowLinkProps) {
  return (
    <Link
      to={to}
      className="flex min-h-11 items-baseline gap-3 py-2.5 leading-snug text-ink no-underline hover:text-accent"
    >
      <span className="w-7 shrink-0 text-muted tabular-nums">{mark}</span>{' '}
      <span className="flex-1">{label}</span>{' '}
      <span className="max-w-36 text-right text-balance text-muted sm:max-w-none">{state}</span>
    </Link>
  )
}
