import type { SiteAddress } from './dead-links.ts'

/** A path of the site as a link from anywhere: absolute when the site's origin is known. */
export function siteUrl(path: string, { base, origin }: SiteAddress): string {
  const url = base.slice(0, -1) + path
  return origin === undefined ? url : new URL(url, origin).href
}
