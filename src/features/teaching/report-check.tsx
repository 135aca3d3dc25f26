import { type ChangeEvent, useRef, useState } from 'react'
import { checkReport, longestReport, type ReportCheck } from '#domain/report/check-report.ts'
import { reportTitle } from '#domain/report/report.ts'
import { sayAnswered, sayMade, sayTotal } from '#domain/report/report-words.ts'
import { Button } from '#ui/button.tsx'
import * as words from '#words/report-check.ts'

type Checked = { name: string; check: ReportCheck | { kind: 'unreadable' } }

/** Tells of reports that students have sent whether they arrived whole. Nothing is kept of them. */
export function ReportCheckDesk() {
  const [checked, setChecked] = useState<Checked[]>([])
  const filePicker = useRef<HTMLInputElement>(null)

  async function onFilesChosen({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const files = [...(currentTarget.files ?? [])]
    const results = await Promise.all(
      files.map(async (file) => ({ name: file.name, check: await checkFile(file) })),
    )
    // Choosing the same file again must count as a change.
    if (filePicker.current !== null) filePicker.current.value = ''
    setChecked(results)
  }

  return (
    <section aria-labelledby="conferir-um-relatorio" className="mt-14 max-w-measure print:hidden">
      <h2 id="conferir-um-relatorio" tabIndex={-1} className="font-serif text-2xl font-semibold">
        {words.heading}
      </h2>
      <p className="mt-2">{words.intro(reportTitle)}</p>
      <Button className="mt-4" onClick={() => filePicker.current?.click()}>
        {words.chooseFiles}
      </Button>
      <input
        ref={filePicker}
        type="file"
        multiple
        accept=".json,.md,application/json,text/markdown,text/plain"
        aria-label={words.files}
        hidden
        onChange={(event) => void onFilesChosen(event)}
      />
      <div role="status">
        {checked.length > 0 && (
          <ul className="mt-4 border-b border-rule font-sans text-base">
            {checked.map(({ name, check }, index) => (
              <li key={index} className="border-t border-rule py-3">
                <p className="wrap-anywhere">{name}</p>
                <p>
                  <strong>{words.verdicts[check.kind]}</strong>
                  {check.kind !== 'whole' && ` ${words.advice[check.kind]}`}
                </p>
                {check.kind === 'whole' && <Whole check={check} />}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}

function Whole({ check }: { check: Extract<ReportCheck, { kind: 'whole' }> }) {
  const { checksum, report } = check
  return (
    <p className="wrap-anywhere text-muted">
      {report !== null && (
        <>
          {report.student ?? words.noName} · {words.made(sayMade(report))} ·{' '}
          {words.scored(sayTotal(report), sayAnswered(report))} ·{' '}
        </>
      )}
      {words.code} <code>{checksum}</code>
    </p>
  )
}

async function checkFile(file: File): Promise<Checked['check']> {
  // No sign takes more than four bytes: whatever is larger is not even read.
  if (file.size > longestReport * 4) return { kind: 'foreign' }
  try {
    return checkReport(await file.text())
  } catch {
    return { kind: 'unreadable' }
  }
}
