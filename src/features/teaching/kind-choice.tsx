import { useState } from 'react'
import type { PlaceKind } from '#domain/course/course.ts'
import * as words from '#words/addresses.ts'

export type KindChoiceProps = {
  /** Every kind that there is, with how many of it the filter finds. */
  kinds: readonly { kind: PlaceKind; label: string; count: number }[]
  /** None is all of them. */
  chosen: ReadonlySet<PlaceKind>
  onChange: (chosen: Set<PlaceKind>) => void
}

/** Which kinds of places to show: folded away, because most often a word in the filter is enough. */
export function KindChoice({ kinds, chosen, onChange }: KindChoiceProps) {
  const [toggled, setToggled] = useState<boolean | null>(null)
  const names = kinds.filter(({ kind }) => chosen.has(kind)).map(({ label }) => label)

  function toggle(kind: PlaceKind) {
    const after = new Set(chosen)
    if (!after.delete(kind)) after.add(kind)
    onChange(after)
  }

  return (
    <details
      open={toggled ?? chosen.size > 0}
      onToggle={(event) => setToggled(event.currentTarget.open)}
      className="font-sans text-base"
    >
      <summary className="min-h-11 cursor-pointer py-2.5 marker:text-accent">
        {words.kinds(names.length === 0 ? words.allKinds : names.join(', '))}
      </summary>
      <fieldset className="min-w-0">
        <legend className="sr-only">{words.onlyTheseKinds}</legend>
        <div className="flex flex-wrap gap-2">
          {kinds.map(({ kind, label, count }) => (
            <label
              key={kind}
              className="flex min-h-11 cursor-pointer items-center gap-2 rounded-sm border border-edge px-2.5 text-base has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent-strong has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
            >
              <input
                type="checkbox"
                checked={chosen.has(kind)}
                onChange={() => toggle(kind)}
                className="size-4 accent-current"
              />
              {label}
              <span className="text-muted">{count}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  )
}
