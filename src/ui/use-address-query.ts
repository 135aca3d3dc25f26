import { useState } from 'react'
import { useLocation } from 'react-router'
import { useHydrated } from './use-hydrated.ts'

/**
 * A text that lives in the address, a search as `?q=`, so that reload, back and a sent link find it
 * again. Prerendered HTML has no query: the first render answers '' and the next one the truth.
 */
export function useAddressQuery(name = 'q'): [string, (query: string) => void] {
  const { key, search } = useLocation()
  const isHydrated = useHydrated()
  const [typed, setTyped] = useState<{ key: string; query: string } | null>(null)

  // What was typed belongs to one history entry: arriving at another one, its address counts.
  const asked = isHydrated ? (new URLSearchParams(search).get(name) ?? '') : ''
  const query = typed?.key === key ? typed.query : asked

  function setQuery(next: string) {
    setTyped({ key, query: next })
    writeToAddress(name, next)
  }
  return [query, setQuery]
}

// Past the router on purpose: to it, each letter would be an arrival that moves focus and scroll.
function writeToAddress(name: string, query: string) {
  const url = new URL(window.location.href)
  if (query.trim() === '') url.searchParams.delete(name)
  else url.searchParams.set(name, query)
  try {
    window.history.replaceState(window.history.state, '', url)
  } catch {
    // Safari refuses more than a hundred changes in half a minute; the next letter tries again.
  }
}
