import { useHref } from 'react-router'
import type { SiteRoot } from '#domain/links/link-list.ts'
import { useHydrated } from '#ui/use-hydrated.ts'

/** Where this site is published; the origin is '' in prerendered HTML, which any host may serve. */
export function useSiteRoot(): SiteRoot {
  const base = useHref('/')
  const isHydrated = useHydrated()
  return { origin: isHydrated ? window.location.origin : '', base }
}
