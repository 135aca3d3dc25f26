import { useState } from 'react'
import { useHref } from 'react-router'
import { Button } from '#ui/button.tsx'

type Outcome = { kind: 'copied' } | { kind: 'refused'; url: string } | null

/** The whole run as an address: who opens it plays the same run, to the last digit. */
export function CopyRunLink({ to }: { to: string }) {
  const href = useHref(to)
  const [outcome, setOutcome] = useState<Outcome>(null)

  async function copy() {
    const url = new URL(href, window.location.origin).href
    try {
      await navigator.clipboard.writeText(url)
      setOutcome({ kind: 'copied' })
    } catch {
      // Insecure origins and denied permissions: the link is shown, to be copied by hand.
      setOutcome({ kind: 'refused', url })
    }
  }

  return (
    <span className="inline-flex flex-wrap items-center gap-x-3">
      <Button variant="quiet" onClick={() => void copy()}>
        Copiar link desta rodada
      </Button>
      <span role="status" className="text-[0.9375rem] text-muted">
        {outcome?.kind === 'copied' && 'Link copiado'}
        {outcome?.kind === 'refused' && (
          <>
            Copie à mão: <code className="break-all select-all">{outcome.url}</code>
          </>
        )}
      </span>
    </span>
  )
}
