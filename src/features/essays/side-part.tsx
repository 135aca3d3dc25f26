import { type ReactNode, useId } from 'react'

export type SidePartProps = { title: string; children: ReactNode }

/** One of the helps beside the text. */
export function SidePart({ title, children }: SidePartProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="font-sans text-base">
      <h2 id={id} className="font-semibold">
        {title}
      </h2>
      {children}
    </section>
  )
}
