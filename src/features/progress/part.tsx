import type { ReactNode } from 'react'

export type PartProps = {
  id: string
  title: string
  /** The one number that sums the part up, such as "2 de 5". */
  figure?: string
  note: string
  className?: string
  children: ReactNode
}

/** A part of the overview: a title with its figure, a line that explains it, and what is in it. */
export function Part({ id, title, figure, note, className = '', children }: PartProps) {
  return (
    <section aria-labelledby={id} className={`min-w-0 ${className}`}>
      <div className="flex items-baseline justify-between gap-4">
        <h2 id={id} className="font-serif text-2xl font-semibold">
          {title}
        </h2>
        {figure !== undefined && (
          <p className="shrink-0 font-serif text-2xl text-accent tabular-nums">{figure}</p>
        )}
      </div>
      <p className="mt-1 font-sans text-base text-muted">{note}</p>
      {children}
    </section>
  )
}
