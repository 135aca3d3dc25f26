import { useId, useState } from 'react'
import { useHref } from 'react-router'
import type { StudyRoute } from '#domain/route/study-route.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import * as words from '#words/route-builder.ts'
import { routeAddress } from './route-address.ts'

/** Characters: some mail programs and learning platforms cut what is longer. */
const longestSafe = 2000

/** The link as it stands, how long it is, and the ways to take it along. */
export function RouteLink({ route }: { route: StudyRoute }) {
  const address = routeAddress(route)
  const id = useId()
  const href = useHref(address)
  const [copied, setCopied] = useState<{ url: string; isRefused: boolean } | null>(null)

  if (route.items.length === 0) {
    return <p className="font-sans text-muted">{words.linkComes}</p>
  }
  const url = new URL(href, window.location.origin).href

  async function copy() {
    try {
      await navigator.clipboard.writeText(url)
      setCopied({ url, isRefused: false })
    } catch {
      // Insecure origins and denied permissions both end here, and the way out is the same.
      setCopied({ url, isRefused: true })
    }
  }

  return (
    <div className="max-w-measure font-sans text-base">
      <label htmlFor={`${id}-link`} className="sr-only">
        {words.link}
      </label>
      <textarea
        id={`${id}-link`}
        readOnly
        rows={5}
        value={url}
        onFocus={(event) => event.target.select()}
        spellCheck={false}
        className="block w-full resize-y border-l-2 border-rule py-1 pl-3 font-mono text-sm break-all text-ink"
      />
      <p className="mt-2 text-muted">
        {words.linkLength(url.length, longestSafe)}
        {url.length > longestSafe && ` ${words.linkTooLong}`}
      </p>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <Button variant="primary" onClick={() => void copy()}>
          {words.copyLink}
        </Button>
        <ButtonLink to={address}>{words.seeAsStudent}</ButtonLink>
        <span role="status" className="text-muted">
          {copied?.url === url && (copied.isRefused ? words.copyRefused : words.copied)}
        </span>
      </div>
    </div>
  )
}
