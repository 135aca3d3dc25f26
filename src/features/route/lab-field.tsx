import { useId, useState } from 'react'
import { parseLabLink, type RouteItem } from '#domain/route/route-item.ts'
import { Button } from '#ui/button.tsx'
import * as words from '#words/route-builder.ts'

/** Takes an experiment of the laboratory in by its link: which ones there are is its own affair. */
export function LabField({ onAdd }: { onAdd: (item: RouteItem) => void }) {
  const id = useId()
  const [link, setLink] = useState('')
  const [isRefused, setRefused] = useState(false)

  function add() {
    const item = parseLabLink(link)
    setRefused(item === null)
    if (item === null) return
    onAdd(item)
    setLink('')
  }

  return (
    <form
      className="mt-5 max-w-measure font-sans"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <label htmlFor={id} className="text-base font-semibold">
        {words.experiment}
      </label>
      <div className="mt-1.5 flex flex-wrap gap-2">
        <input
          id={id}
          value={link}
          onChange={(event) => {
            setLink(event.target.value)
            setRefused(false)
          }}
          placeholder="/laboratorio?…"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={isRefused}
          aria-describedby={`${id}-ajuda`}
          className="min-h-11 min-w-0 flex-1 basis-56 rounded-sm border border-edge bg-raised px-3 py-2 text-base text-ink placeholder:text-muted"
        />
        <Button type="submit">{words.addExperiment}</Button>
      </div>
      <p id={`${id}-ajuda`} role="status" className="mt-1.5 text-base text-muted">
        {isRefused ? words.experimentRefused : words.experimentHint}
      </p>
    </form>
  )
}
