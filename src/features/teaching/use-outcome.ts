import { useState } from 'react'
import { copyRefused } from '#words/addresses.ts'

export type Outcome = {
  /** What it came of: the address of a place, or '' for the selection. */
  of: string
  state: 'done' | 'refused' | 'failed'
  /** What was to be copied, if anything. */
  text: string
  /** For the live region. */
  message: string
}

export type CopyRequest = {
  of: string
  text: string
  /** Said when it is copied. */
  message: string
  /** The same as rich text, for editors that take it. */
  html?: string
}

/** What came of the last thing that was done; copying is done here. */
export function useOutcome() {
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  return {
    outcome,
    say: (message: string) => setOutcome({ of: '', state: 'done', text: '', message }),
    fail: (of: string, message: string) => setOutcome({ of, state: 'failed', text: '', message }),
    async copy({ of, text, message, html }: CopyRequest) {
      // Emptied first, so that the same words are said again when the same is copied again.
      setOutcome(null)
      try {
        await writeClipboard(text, html)
        setOutcome({ of, state: 'done', text, message })
      } catch {
        // Insecure origins and denied permissions both end here, and the way out is the same.
        setOutcome({ of, state: 'refused', text, message: copyRefused })
      }
    },
  }
}

/** A plain field receives the text, an editor with a toolbar the links themselves. */
async function writeClipboard(text: string, html: string | undefined): Promise<void> {
  if (html === undefined || typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(text)
    return
  }
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    }),
  ])
}
