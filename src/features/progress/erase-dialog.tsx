import type { RefObject } from 'react'
import { Button } from '#ui/button.tsx'
import * as words from '#words/progress-data.ts'

export type EraseDialogProps = {
  /** The caller opens it, modally. */
  ref: RefObject<HTMLDialogElement | null>
  onErase: () => void
}

/** The browser's own dialog: it holds the focus, closes on Esc and gives the focus back. */
export function EraseDialog({ ref, onErase }: EraseDialogProps) {
  return (
    <dialog
      ref={ref}
      aria-labelledby="apagar-titulo"
      className="m-auto w-[calc(100%-2rem)] max-w-lg border border-edge bg-raised p-6 text-ink backdrop:bg-ink/40 sm:p-8"
    >
      <h2 id="apagar-titulo" className="font-serif text-2xl font-semibold">
        {words.askErase}
      </h2>
      <p className="mt-3">{words.whatErases}</p>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button variant="primary" onClick={() => ref.current?.close()}>
          {words.cancel}
        </Button>
        <Button
          onClick={() => {
            ref.current?.close()
            onErase()
          }}
        >
          {words.yesErase}
        </Button>
      </div>
    </dialog>
  )
}
