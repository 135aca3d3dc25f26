import { useEffect, useId, useRef } from 'react'
import { copyRefused } from '#words/addresses.ts'

/** What the browser refused to copy, already selected. */
export function CopyByHand({ text }: { text: string }) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)

  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  return (
    <div className="mt-2 font-sans">
      <label htmlFor={id} className="block text-sm leading-snug text-muted">
        {copyRefused}
      </label>
      <textarea
        ref={field}
        id={id}
        readOnly
        value={text}
        rows={text.includes('\n') ? 4 : 2}
        spellCheck={false}
        className="mt-1 block w-full resize-y rounded-sm border border-edge bg-raised px-3 py-2 font-mono text-sm break-all text-ink"
      />
    </div>
  )
}
