import type { ChangeEvent } from 'react'
import { useRef, useState } from 'react'
import type { Progress } from '#domain/progress/progress.ts'
import type { Parsed } from '#domain/progress/progress-schema.ts'
import { withImported } from '#domain/progress/import-progress.ts'
import { countGains } from '#domain/progress/progress-difference.ts'
import { writeProgressFile } from '#domain/progress/written-file.ts'
import { createDataActions } from '#state/data-actions.ts'
import { useProgress, useProgressStore } from '#state/use-progress.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { downloadFile } from '#ui/download-file.ts'
import { EraseDialog } from './erase-dialog.tsx'
import { describeGains } from './wording.ts'

type Outcome = { title: string; body: string; undo?: () => void }

export type DataControlsProps = {
  /** Nothing else was changed on the page since: what happened here can still be undone. */
  isLastChange: boolean
  onChange: () => void
}

/** Taking a copy away, bringing one in, erasing everything; the last two can be undone. */
export function DataControls({ isLastChange, onChange }: DataControlsProps) {
  const progress = useProgress((whole) => whole)
  const actions = createDataActions(useProgressStore())
  const filePicker = useRef<HTMLInputElement>(null)
  const eraseDialog = useRef<HTMLDialogElement>(null)
  const outcomeRegion = useRef<HTMLDivElement>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  function onExport() {
    const now = new Date().toISOString()
    const name = `guia-mlops-progresso-${now.slice(0, 10)}.json`
    downloadFile(name, writeProgressFile(progress, now), 'application/json')
    setOutcome({
      title: 'Cópia exportada',
      body: `O arquivo ${name} está com os seus downloads. Para trazê-lo de volta, aqui ou em outro aparelho, use “Importar progresso”.`,
    })
  }

  async function onFileChosen({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const file = currentTarget.files?.[0]
    if (file === undefined) return
    const text = await readText(file)
    // Choosing the same file again must count as a change.
    currentTarget.value = ''
    const parsed = await parseFile(text)
    const refuse = (body: string) => setOutcome({ title: `“${file.name}” não foi importado`, body })
    if (!parsed.ok) {
      refuse(`${parsed.reason} Nada mudou aqui. Escolha um arquivo salvo por “Exportar progresso”.`)
      return
    }
    const gains = countGains(progress, withImported(progress, parsed.value))
    if (!actions.importProgress(parsed.value)) {
      refuse(
        'Ele não cabe no espaço que este navegador dá ao guia, e nada do que está aqui sai para lhe dar lugar. Nada mudou aqui. Se há cópias em “Como estava antes”, baixe-as e apague-as, e tente de novo.',
      )
      return
    }
    onChange()
    const came = Object.values(gains).some((count) => count > 0)
    setOutcome({
      title: `“${file.name}” foi importado`,
      body: describeGains(gains),
      ...(came && { undo: () => undoImport(progress) }),
    })
  }

  function undoImport(before: Progress) {
    actions.replace(before)
    settleUndo('O progresso está como estava antes da importação.')
  }

  function onErase() {
    const before = progress
    const isKept = actions.reset()
    onChange()
    setOutcome({
      title: 'Tudo foi apagado deste navegador',
      body: `Leituras, respostas, rascunhos e redações. Até sair desta página você pode desfazer${
        isKept ? '; depois, há uma cópia em “Como estava antes”, até você apagá-la.' : '.'
      }`,
      undo: () => {
        // United, not replaced: what another tab wrote since then stays.
        actions.bringBack(before)
        settleUndo('O progresso voltou como estava.')
      },
    })
  }

  function settleUndo(body: string) {
    setOutcome({ title: 'Desfeito', body })
    // The button that had the focus is gone.
    outcomeRegion.current?.focus()
  }

  return (
    <section aria-labelledby="seus-dados" className="mt-14 max-w-measure print:hidden">
      <h2 id="seus-dados" className="font-serif text-2xl font-semibold">
        Seus dados
      </h2>
      <p className="mt-2">
        A cópia é um arquivo com tudo o que está nesta página. Importar soma o arquivo ao que já
        está aqui e não apaga nada.
      </p>
      <div className="mt-5 flex flex-wrap gap-3">
        <Button onClick={onExport}>Exportar progresso</Button>
        <Button onClick={() => filePicker.current?.click()}>Importar progresso</Button>
        <input
          ref={filePicker}
          type="file"
          accept=".json,application/json"
          aria-label="Arquivo de progresso"
          hidden
          onChange={(event) => void onFileChosen(event)}
        />
        <Button variant="quiet" onClick={() => eraseDialog.current?.showModal()}>
          Apagar tudo
        </Button>
      </div>
      <div ref={outcomeRegion} role="status" tabIndex={-1} className="mt-6">
        {outcome !== null && (
          <Notice role="note" title={outcome.title}>
            <p>{outcome.body}</p>
            {outcome.undo && isLastChange && (
              <Button variant="quiet" onClick={outcome.undo} className="-ml-2">
                Desfazer
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

/** What reads a file is fetched with the first one. */
async function parseFile(text: string | null): Promise<Parsed<Progress>> {
  if (text === null) return { ok: false, reason: 'O navegador não conseguiu ler o arquivo.' }
  try {
    const { parseProgressFile } = await import('#domain/progress/progress-file.ts')
    return parseProgressFile(text)
  } catch {
    return { ok: false, reason: 'A leitura de arquivos não carregou; verifique a conexão.' }
  }
}
