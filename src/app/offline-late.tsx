/* All of offline use in one file to fetch: it comes after the page, and no page waits for it. */
import { DevicePart } from '#features/offline/device-part.tsx'
import type { OfflineLink } from '#features/offline/offline-link.ts'
import { OfflineNotices } from '#features/offline/offline-notices.tsx'
import { openOffline } from '#features/offline/open-offline.ts'

const parts = { notices: OfflineNotices, device: DevicePart }

let link: OfflineLink | undefined

export function OfflinePart({ part }: { part: keyof typeof parts }) {
  const Part = parts[part]
  if (!isInOwnWindow()) return null
  return <Part link={linkOfPage()} />
}

/** Not in another site's frame, nor in a build that is no app of its own, as one for an LMS. */
function isInOwnWindow(): boolean {
  return window.top === window && document.querySelector('link[rel="manifest"]') !== null
}

/** One link of this page to its worker, for all parts. */
function linkOfPage(): OfflineLink {
  link ??= openOffline(import.meta.env.BASE_URL)
  return link
}
