import { useState } from 'react'
import type { Essay } from '#domain/course/course.ts'
import { Button } from '#ui/button.tsx'
import { downloadFile } from '#ui/download-file.ts'
import * as words from '#words/essay.ts'
import { essayMarkdown } from './essay-markdown.ts'
import { essayPlainText } from './essay-plain-text.ts'

export type TakeAwayProps = { essay: Essay; text: string }

/** The ways out of the browser for a text. */
export function TakeAway({ essay, text }: TakeAwayProps) {
  const [outcome, setOutcome] = useState('')
  const name = `redacao-${essay.id}`

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome(words.copied)
    } catch {
      // Insecure origins and denied permissions: the download beside it still works.
      setOutcome(words.copyRefused)
    }
  }

  return (
    <div className="mt-5 flex flex-wrap items-center gap-3 font-sans print:hidden">
      <Button onClick={() => void copy()}>{words.copyText}</Button>
      <Button
        onClick={() => downloadFile(`${name}.md`, essayMarkdown(essay, text), 'text/markdown')}
      >
        {words.downloadMarkdown}
      </Button>
      <Button
        onClick={() => downloadFile(`${name}.txt`, essayPlainText(essay, text), 'text/plain')}
      >
        {words.downloadPlainText}
      </Button>
      <Button onClick={() => window.print()}>{words.print}</Button>
      <span role="status" className="text-base text-muted">
        {outcome}
      </span>
    </div>
  )
}
