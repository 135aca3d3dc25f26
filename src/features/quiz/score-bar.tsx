/** How much of a question is held, as a length. The number always stands beside it. */
export function ScoreBar({ score, className = '' }: { score: number; className?: string }) {
  return (
    <svg
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden
      className={`block h-2 w-full ${className}`}
    >
      <rect width="100" height="8" className="fill-rule" />
      <rect width={score * 100} height="8" className="fill-accent" />
    </svg>
  )
}
