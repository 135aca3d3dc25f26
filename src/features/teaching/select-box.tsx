import { type ReactNode, useEffect, useRef } from 'react'

export type SelectBoxProps = {
  /** The accessible name, where no words stand beside the box. */
  label?: string
  checked: boolean
  /** Only some of what it stands for is selected. */
  isPartial?: boolean
  onChange: (checked: boolean) => void
  children?: ReactNode
}

/** A checkbox whose whole 44 pixels can be pressed. */
export function SelectBox(props: SelectBoxProps) {
  const { label, checked, isPartial = false, onChange, children } = props
  const box = useRef<HTMLInputElement>(null)

  // No attribute says this: only the element's property does.
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = isPartial
  }, [isPartial])

  return (
    <label className="inline-flex min-h-11 min-w-11 shrink-0 cursor-pointer items-center gap-x-3 font-sans text-base print:hidden noscript:hidden">
      <input
        ref={box}
        type="checkbox"
        aria-label={label}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-5 scroll-mb-44 accent-accent"
      />
      {children}
    </label>
  )
}
