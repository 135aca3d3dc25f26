import type { IdeaStanding } from '#domain/progress/progress-summary.ts'

const colours: Record<IdeaStanding, string> = {
  held: 'text-yes',
  partial: 'text-ink',
  missing: 'text-no',
  unjudged: 'text-muted',
}

/** Full, half or empty, so that it tells without colour; the words beside it say the same. */
export function IdeaMark({ standing }: { standing: IdeaStanding }) {
  return (
    <svg
      viewBox="0 0 14 14"
      aria-hidden
      className={`mt-1 size-3.5 shrink-0 ${colours[standing]}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      <circle cx="7" cy="7" r="5.5" strokeDasharray={standing === 'unjudged' ? '2 2' : undefined} />
      {standing === 'held' && <circle cx="7" cy="7" r="5" fill="currentColor" stroke="none" />}
      {standing === 'partial' && (
        <path d="M7 1.5a5.5 5.5 0 0 0 0 11z" fill="currentColor" stroke="none" />
      )}
    </svg>
  )
}
