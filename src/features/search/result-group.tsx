import type { ReactNode } from 'react'

export type ResultGroupProps = {
  id: string
  label: string
  children: ReactNode
  /** What stands below the list. */
  more?: ReactNode
}

/** The places of one kind, the kind's name beside them where there is room. */
export function ResultGroup({ id, label, children, more }: ResultGroupProps) {
  const headingId = `tipo-${id}`
  return (
    <section
      aria-labelledby={headingId}
      className="mb-8 border-t border-rule pt-4 wide:mb-0 wide:grid wide:grid-cols-[14rem_minmax(0,1fr)] wide:gap-x-10 wide:py-6"
    >
      <h2 id={headingId} className="font-sans text-base font-semibold text-muted wide:pt-2.5">
        {label}
      </h2>
      <div>
        <ul className="mt-1 max-w-measure font-sans wide:mt-0">{children}</ul>
        {more}
      </div>
    </section>
  )
}
