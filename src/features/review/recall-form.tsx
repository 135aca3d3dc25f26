import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { Button } from '#ui/button.tsx'
import { locale } from '#words/format.ts'
import { dontKnow } from '#words/quiz-terms.ts'
import * as words from '#words/review-session.ts'

export type RecallFormProps = {
  label: string
  hint?: string
  isLong: boolean
  text: string
  onText: (text: string) => void
  onCheck: () => void
  onGiveUp: () => void
}

/** Where something is typed from memory before anything is shown. It takes the focus at once. */
export function RecallForm({
  label,
  hint,
  isLong,
  text,
  onText,
  onCheck,
  onGiveUp,
}: RecallFormProps) {
  const id = useId()
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const [isMissing, setMissing] = useState(false)

  useEffect(() => box.current?.focus(), [])

  function check(event: FormEvent) {
    event.preventDefault()
    if (text.trim() !== '') return onCheck()
    setMissing(true)
    box.current?.focus()
  }

  const Box = isLong ? 'textarea' : 'input'
  return (
    <form onSubmit={check} className="mt-7 max-w-measure font-sans">
      <label htmlFor={`${id}-box`} className="mb-2 block font-semibold">
        {label}
      </label>
      <Box
        ref={box}
        id={`${id}-box`}
        value={text}
        onChange={({ target }: { target: { value: string } }) => {
          onText(target.value)
          setMissing(false)
        }}
        aria-describedby={`${id}-hint ${id}-missing`}
        aria-invalid={isMissing}
        autoComplete="off"
        {...(isLong
          ? { rows: 4, lang: locale, spellCheck: true }
          : { type: 'text', autoCapitalize: 'none', spellCheck: false })}
        className={`block w-full rounded-sm border border-edge bg-raised font-serif text-lg text-ink ${isLong ? 'field-sizing-content min-h-32 resize-y p-4 leading-relaxed' : 'min-h-12 px-4 py-2'}`}
      />
      <p id={`${id}-hint`} className="mt-1.5 text-sm text-muted">
        {hint}
      </p>
      <div id={`${id}-missing`} role="alert">
        {isMissing && (
          <p className="mt-2 border-l-2 border-accent pl-3 text-base">{words.writeFirst}</p>
        )}
      </div>
      <div className="mt-5 flex flex-wrap gap-3">
        <Button type="submit" variant="primary">
          {words.check}
        </Button>
        <Button onClick={onGiveUp}>{dontKnow}</Button>
      </div>
    </form>
  )
}
