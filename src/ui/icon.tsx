export type IconProps = {
  /** Lines on a field of 20 by 20. */
  path: string
  className?: string
}

/** One family: lines of one weight, in the colour of the words beside them. */
export function Icon({ path, className = 'size-5' }: IconProps) {
  return (
    <svg viewBox="0 0 20 20" className={className} fill="none" stroke="currentColor" aria-hidden>
      <path d={path} strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}

/** A place's own address. */
export const linkIcon =
  'M8.5 11.5a3.2 3.2 0 0 0 4.6 0l2.7-2.8a3.2 3.2 0 0 0-4.5-4.5l-1 1M11.5 8.5a3.2 3.2 0 0 0-4.6 0L4.2 11.3a3.2 3.2 0 0 0 4.5 4.5l1-1'
