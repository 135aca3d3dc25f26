import { useId, type ReactNode } from 'react'

/** A part of what came out, under its own heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="mt-10 first:mt-0">
      <h3 id={id} className="mb-3 font-serif text-xl font-semibold">
        {title}
      </h3>
      {children}
    </section>
  )
}

export function Text({ children }: { children: ReactNode }) {
  return <p className="mb-4 max-w-measure">{children}</p>
}

export type Fact = { label: string; value: string; note?: string }

/** Figures to look at first: large, named, and in reading order. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="lab-facts">
      {facts.map(({ label, value, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <span className="lab-figure">{value}</span>
            {note !== undefined && <span className="lab-note">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
