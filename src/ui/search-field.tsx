import { useId } from 'react'

export type SearchFieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  /** What was found, said politely to assistive technology whenever it changes. */
  result: string
}

/** A search box that answers while one types; Escape empties it. */
export function SearchField({ label, value, onChange, placeholder, result }: SearchFieldProps) {
  const id = useId()
  return (
    <form
      role="search"
      className="max-w-measure font-sans print:hidden"
      onSubmit={(event) => event.preventDefault()}
    >
      <label htmlFor={id} className="mb-1.5 block text-base font-semibold">
        {label}
      </label>
      <div className="relative">
        <SearchIcon />
        <input
          id={id}
          type="search"
          name="q"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || value === '') return
            event.preventDefault()
            onChange('')
          }}
          autoComplete="off"
          autoCapitalize="none"
          enterKeyHint="search"
          spellCheck={false}
          {...(placeholder !== undefined && { placeholder })}
          className="block min-h-12 w-full rounded-sm border border-edge bg-raised py-2 pr-3 pl-11 text-lg text-ink placeholder:text-muted"
        />
      </div>
      <p role="status" className="mt-2 min-h-6 text-base text-muted">
        {result}
      </p>
    </form>
  )
}

function SearchIcon() {
  return (
    <svg
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      aria-hidden
      className="pointer-events-none absolute inset-y-0 left-3.5 my-auto size-5 text-muted"
    >
      <circle cx="8.5" cy="8.5" r="5.25" strokeWidth="1.5" />
      <path d="m12.5 12.5 4.5 4.5" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  )
}
