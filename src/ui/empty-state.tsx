import type { ReactNode } from 'react'

/** Nothing here yet, and what to do next. */
export function EmptyState({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className="max-w-measure border-y border-rule py-8">
      <p className="font-serif text-xl">{title}</p>
      <div className="mt-3 flex flex-wrap items-center gap-3 text-muted">{children}</div>
    </div>
  )
}
