import { useEffect, useId, useRef, useState } from 'react'
import type { Essay } from '#domain/course/course.ts'
import type { Draft } from '#domain/progress/progress.ts'
import { countWords, minutesToRead } from '#domain/text/text-size.ts'
import { useEssayActions } from '#state/essay-actions.ts'
import { useStorageStatus } from '#state/use-progress.ts'
import { Button } from '#ui/button.tsx'
import { useEarlyTyping } from '#ui/use-early-typing.ts'
import { useOnlyVisible } from '#ui/use-only-visible.ts'
import { WrittenText } from '#ui/written-text.tsx'
import * as words from '#words/essay.ts'
import { written } from '#words/essay-terms.ts'
import { dayAndTime } from './day-and-time.ts'

export type EssayEditorProps = { essay: Essay; draft: Draft | undefined }

/** A sheet of paper that keeps what is written on it, alone on the screen if asked. */
export function EssayEditor({ essay, draft }: EssayEditorProps) {
  const { saveEssay } = useEssayActions()
  const [isAlone, setIsAlone] = useState(false)
  const rootRef = useRef<HTMLDivElement>(null)
  const textRef = useRef<HTMLTextAreaElement>(null)
  const switchRef = useRef<HTMLButtonElement>(null)
  const fieldId = useId()
  const stateId = useId()
  const text = draft?.text ?? ''
  const save = (next: string) => saveEssay(essay.id, next)

  useEarlyTyping(textRef, text, save)
  useOnlyVisible(rootRef, isAlone)

  useEffect(() => {
    if (!isAlone) return undefined
    const opener = switchRef.current
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setIsAlone(false)
    }
    textRef.current?.focus()
    document.addEventListener('keydown', leave)
    return () => {
      document.removeEventListener('keydown', leave)
      opener?.focus()
    }
  }, [isAlone])

  return (
    <div
      ref={rootRef}
      {...(isAlone ? { role: 'dialog', 'aria-modal': true, 'aria-label': words.focusMode } : {})}
      className={
        isAlone
          ? 'fixed inset-0 z-40 overflow-y-auto bg-paper px-4 pb-4 sm:px-8 sm:pb-8 print:static'
          : 'max-w-measure min-w-0'
      }
    >
      <div className={isAlone ? 'mx-auto flex min-h-full max-w-measure flex-col' : ''}>
        <div
          className={`mb-2 flex items-center justify-between gap-4 font-sans print:hidden ${
            // Within reach on a phone, which has no Esc key.
            isAlone ? 'sticky top-0 z-10 bg-paper' : ''
          }`}
        >
          <label htmlFor={fieldId} className="text-base font-semibold">
            {words.yourText}
          </label>
          <Button ref={switchRef} variant="quiet" onClick={() => setIsAlone(!isAlone)}>
            {isAlone ? words.leaveFocusMode : words.focusMode}
          </Button>
        </div>
        <textarea
          ref={textRef}
          id={fieldId}
          value={text}
          onChange={(event) => save(event.target.value)}
          aria-describedby={stateId}
          autoCapitalize="sentences"
          spellCheck
          className={`block field-sizing-content w-full resize-y rounded-sm border border-edge bg-raised px-4 py-4 font-serif text-lg leading-[1.75] text-ink sm:px-8 sm:py-6 sm:text-xl sm:leading-[1.75] print:hidden ${
            isAlone
              ? 'min-h-72 grow focus-visible:border-accent focus-visible:outline-0'
              : 'min-h-72 sm:min-h-[30rem]'
          }`}
        />
        {/* A box prints only what it shows of itself; the text prints whole. */}
        <div className="hidden font-serif text-lg leading-[1.75] print:block">
          <WrittenText text={text} />
        </div>
        <div
          id={stateId}
          className="mt-2 flex flex-wrap justify-between gap-x-6 gap-y-1 font-sans text-base text-muted print:hidden"
        >
          <Size text={text} />
          {draft && text !== '' && <SavedState draft={draft} />}
        </div>
        <noscript>
          <p className="mt-2 font-sans text-base">{words.needsScript}</p>
        </noscript>
      </div>
    </div>
  )
}

function Size({ text }: { text: string }) {
  const size = countWords(text)
  return (
    <p>
      <span className={size > 0 ? 'font-semibold text-ink' : ''}>{written(size)}</span>
      {size > 0 && ` · ${words.minutesToRead(minutesToRead(size))}`}
    </p>
  )
}

function SavedState({ draft }: { draft: Draft }) {
  const status = useStorageStatus()
  if (status.kind === 'memory' || status.kind === 'full') {
    return <p className="font-semibold text-ink">{words.draftNotKept}</p>
  }
  return (
    <p>
      {words.draftKept} <time dateTime={draft.at}>{dayAndTime(draft.at)}</time>
    </p>
  )
}
