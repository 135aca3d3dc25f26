import { useId, useState } from 'react'
import { useHref } from 'react-router'
import type { PlaceLink } from '#domain/course/course.ts'
import { paths } from '#paths.ts'
import { Button } from '#ui/button.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'
import * as words from '#words/teaching.ts'

/** Kinds of places that are a page of their own. */
const pageKinds: ReadonlySet<PlaceLink['kind']> = new Set([
  'page',
  'chapter',
  'question',
  'essay',
  'term',
])

/** The HTML by which a page stands in someone else's, to be copied. */
export function EmbedSnippet({ places }: { places: PlaceLink[] }) {
  const id = useId()
  const isHydrated = useHydrated()
  const pages = places.filter(({ kind }) => pageKinds.has(kind))
  const [address, setAddress] = useState<string>(pages[0]?.address ?? paths.home)
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null)
  const title = pages.find((page) => page.address === address)?.title ?? ''
  const href = useHref(address)
  // Only in the browser is it known where the site stands.
  const url = isHydrated ? new URL(href, window.location.origin).href : href
  const html = `<iframe src="${escapeAttribute(url)}?embed=1" title="${escapeAttribute(title)}" width="100%" height="700" loading="lazy" allow="clipboard-write"></iframe>`

  async function copy() {
    try {
      await navigator.clipboard.writeText(html)
      setOutcome('copied')
    } catch {
      // Insecure origins and denied permissions: it stands there to be copied by hand.
      setOutcome('refused')
    }
  }

  return (
    <div className="mt-3 font-sans text-base">
      <label htmlFor={`${id}-page`} className="block font-semibold">
        {words.embeddedPage}
      </label>
      <select
        id={`${id}-page`}
        value={address}
        onChange={({ target }) => {
          setAddress(target.value)
          setOutcome(null)
        }}
        className="mt-1 min-h-11 w-full rounded-sm border border-edge bg-raised px-3"
      >
        {pages.map((page) => (
          <option key={page.address} value={page.address}>
            {page.title}
          </option>
        ))}
      </select>
      <pre
        aria-label={words.embedCode}
        role="region"
        className="mt-3 border border-rule bg-raised px-3 py-2 text-sm wrap-anywhere whitespace-pre-wrap select-all"
      >
        {html}
      </pre>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Button onClick={() => void copy()}>{words.copyCode}</Button>
        <span role="status">
          {outcome === 'copied' && words.codeCopied}
          {outcome === 'refused' && words.codeRefused}
        </span>
      </div>
    </div>
  )
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
