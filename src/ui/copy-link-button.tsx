import { useState } from 'react'
import { useHref } from 'react-router'
import * as words from '#words/copy-link.ts'
import { Icon, linkIcon } from './icon.tsx'

export type CopyLinkButtonProps = {
  /** An address of this site, anchor included. */
  to: string
  /** What the link leads to, for the button's name. */
  title: string
}

type Outcome = { kind: 'waiting' } | { kind: 'copied' } | { kind: 'refused'; url: string }

/** Copies the full address of a place; where the browser refuses, shows it to be copied by hand. */
export function CopyLinkButton({ to, title }: CopyLinkButtonProps) {
  const href = useHref(to)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  async function copy() {
    const url = new URL(href, window.location.origin).href
    // A page may hold dozens of these: the place for the outcome comes with the first press, empty,
    // so that what is then written into it is read out.
    setOutcome({ kind: 'waiting' })
    try {
      await navigator.clipboard.writeText(url)
      setOutcome({ kind: 'copied' })
    } catch {
      // Insecure origins and denied permissions both end here, and the way out is the same.
      setOutcome({ kind: 'refused', url })
    }
  }

  return (
    <span className="inline-flex flex-wrap items-center font-sans text-sm font-normal print:hidden">
      <button
        type="button"
        aria-label={words.copyLinkTo(title)}
        title={words.copyLink}
        onClick={() => void copy()}
        className="inline-flex size-11 cursor-pointer items-center justify-center text-muted hover:text-accent"
      >
        <Icon path={linkIcon} className="size-4.5" />
      </button>
      {outcome !== null && (
        <span role="status" className="text-muted">
          {outcome.kind === 'copied' && words.copied}
          {outcome.kind === 'refused' && (
            <>
              {words.copyByHand} <code className="break-all select-all">{outcome.url}</code>
            </>
          )}
        </span>
      )}
    </span>
  )
}
