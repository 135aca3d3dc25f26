import { useHref } from 'react-router'
import { useHydrated } from './use-hydrated.ts'

/** Where this site is published; the origin is '' in prerendered HTML, which any host may serve. */
export function useSiteRoot(): { origin: string; base: string } {
  const base = useHref('/')
  const isHydrated = useHydrated()
  return { origin: isHydrated ? window.location.origin : '', base }
}
