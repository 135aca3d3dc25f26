import type { ChangeEvent } from 'react'
import { useRef, useState } from 'react'
import type { Progress } from '#domain/progress/progress.ts'
import { writeProgressFile } from '#domain/progress/written-file.ts'
import type { ProgressStore } from '#state/core-store.ts'
import { createDataActions, type DataActions } from '#state/data-actions.ts'
import { useProgress, useProgressStore } from '#state/use-progress.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { downloadFile } from '#ui/download-file.ts'
import * as words from '#words/progress-data.ts'
import { EraseDialog } from './erase-dialog.tsx'
import type { TakenIn } from './take-file-in.ts'

type Outcome = { title: string; body: string; undo?: () => void }

export type DataControlsProps = {
  /** Nothing else was changed on the page since: what happened here can still be undone. */
  isLastChange: boolean
  onChange: () => void
}

/** Taking a copy away, bringing one in, erasing everything; the last two can be undone. */
export function DataControls({ isLastChange, onChange }: DataControlsProps) {
  const progress = useProgress((whole) => whole)
  const store = useProgressStore()
  const actions = createDataActions(store)
  const filePicker = useRef<HTMLInputElement>(null)
  const eraseDialog = useRef<HTMLDialogElement>(null)
  const outcomeRegion = useRef<HTMLDivElement>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  function onExport() {
    const now = new Date().toISOString()
    const name = `guia-mlops-progresso-${now.slice(0, 10)}.json`
    downloadFile(name, writeProgressFile(progress, now), 'application/json')
    setOutcome({
      title: words.exported,
      body: words.whereExported(name),
    })
  }

  async function onFileChosen({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const file = currentTarget.files?.[0]
    if (file === undefined) return
    const text = await readText(file)
    // Choosing the same file again must count as a change.
    currentTarget.value = ''
    const taken = await takeIn(text, store, actions)
    if (!taken.ok) {
      setOutcome({ title: words.refused(file.name), body: taken.why })
      return
    }
    onChange()
    setOutcome({
      title: words.imported(file.name),
      body: taken.what,
      ...(taken.hasGains && { undo: () => undoImport(progress) }),
    })
  }

  function undoImport(before: Progress) {
    actions.replace(before)
    settleUndo(words.importUndone)
  }

  function onErase() {
    const before = progress
    const isKept = actions.reset()
    onChange()
    setOutcome({
      title: words.erased,
      body: words.whatErased(isKept),
      undo: () => {
        // United, not replaced: what another tab wrote since then stays.
        actions.bringBack(before)
        settleUndo(words.eraseUndone)
      },
    })
  }

  function settleUndo(body: string) {
    setOutcome({ title: words.undone, body })
    // The button that had the focus is gone.
    outcomeRegion.current?.focus()
  }

  return (
    <section aria-labelledby="seus-dados" className="mt-14 max-w-measure print:hidden">
      <h2 id="seus-dados" className="font-serif text-2xl font-semibold">
        {words.title}
      </h2>
      <p className="mt-2">{words.intro}</p>
      <div className="mt-5 flex flex-wrap gap-3">
        <Button onClick={onExport}>{words.exportAll}</Button>
        <Button onClick={() => filePicker.current?.click()}>{words.importAll}</Button>
        <input
          ref={filePicker}
          type="file"
          accept=".json,application/json"
          aria-label={words.file}
          hidden
          onChange={(event) => void onFileChosen(event)}
        />
        <Button variant="quiet" onClick={() => eraseDialog.current?.showModal()}>
          {words.eraseAll}
        </Button>
      </div>
      <div ref={outcomeRegion} role="status" tabIndex={-1} className="mt-6">
        {outcome !== null && (
          <Notice role="note" title={outcome.title}>
            <p>{outcome.body}</p>
            {outcome.undo && isLastChange && (
              <Button variant="quiet" onClick={outcome.undo} className="-ml-2">
                {words.undo}
              </Button>
            )}
          </Notice>
        )}
      </div>
      <EraseDialog ref={eraseDialog} onErase={onErase} />
    </section>
  )
}

async function readText(file: File): Promise<string | null> {
  try {
    return await file.text()
  } catch {
    return null
  }
}

async function takeIn(
  text: string | null,
  store: ProgressStore,
  actions: DataActions,
): Promise<TakenIn> {
  if (text === null) return { ok: false, why: words.whyRefused(words.unreadable) }
  const late = await import('./take-file-in.ts').catch(() => null)
  if (late === null) return { ok: false, why: words.whyRefused(words.readerFailed) }
  return late.takeFileIn(text, store, actions)
}
