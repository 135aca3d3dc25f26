/*
 * Where former addresses lead. A place that was renamed or moved keeps its old address for good:
 * the page there is known by its path, a place on it by its anchor.
 */
import type { FormerPlace, Redirect } from './course.ts'

/** What has moved away from a path, the page itself under the anchor ''. */
export function placesMovedFrom(redirects: readonly Redirect[], path: string): FormerPlace[] {
  return redirects.flatMap(({ from, to }) => {
    const { page, anchor } = splitAddress(from)
    return page === path ? [{ id: anchor, to }] : []
  })
}

/**
 * The address that took the place of the one the reader came for, or null when it still holds. The
 * query comes along; so does the anchor, unless it has an address of its own.
 *
 * @example
 * // The page has moved to /guia/b, and nothing more is known of what stood on it.
 * leadOn([{ id: '', to: b }], { search: '?q=1', hash: '#x' }) // '/guia/b?q=1#x'
 */
export function leadOn(
  moved: readonly FormerPlace[],
  { search, hash }: { search: string; hash: string },
): string | null {
  const anchor = decodeAnchor(hash.slice(1))
  const find = (id: string) => moved.find((place) => place.id === id)?.to.address
  const place = anchor === '' ? undefined : find(anchor)
  if (place !== undefined) {
    const now = splitAddress(place)
    return now.page + search + (now.anchor === '' ? '' : `#${now.anchor}`)
  }
  const page = find('')
  return page === undefined ? null : page + search + hash
}

function splitAddress(address: string): { page: string; anchor: string } {
  const [page = '', anchor = ''] = address.split('#', 2)
  return { page, anchor }
}

function decodeAnchor(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A hand-edited anchor with a broken escape names nothing that ever stood here.
    return text
  }
}
