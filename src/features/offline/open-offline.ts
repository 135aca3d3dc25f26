import { browserStore } from '#state/browser-store.ts'
import { trustedScriptUrl } from '#ui/trusted-script-url.ts'
import { catchInstallOffer } from './install-offer.ts'
import { findEntry, watchMissingFiles } from './missing-file.ts'
import { type OfflineLink, openOfflineLink } from './offline-link.ts'
import { whenIdle } from '#ui/when-idle.ts'
import { wouldLose } from './would-lose.ts'

/** Milliseconds: a tab that stays open for days looks for a newer version now and then. */
const lookEvery = 3_600_000

/** `home`: the site's address of its home, with a slash at both ends. Once per page. */
export function openOffline(home: string): OfflineLink {
  const ownEntry = findEntry(document) ?? ''
  const link = openOfflineLink({
    // Browsers have none in some private windows, and on plain http.
    workers: 'serviceWorker' in navigator ? navigator.serviceWorker : null,
    register: async (workers) => {
      await whenIdle()
      const worker = trustedScriptUrl(`${home}sw.js`)
      return workers.register(worker, { scope: home, updateViaCache: 'none' })
    },
    ownEntry,
    flush: saveAll,
    reload: () => window.location.reload(),
  })
  catchInstallOffer()
  watchMissingFiles(home, ownEntry, link.tellOutdated)
  lookOnReturn(link)
  return link
}

/** Whether all that the learner wrote is now where a reload finds it. */
function saveAll(): boolean {
  const store = browserStore()
  store.flush()
  return !wouldLose(store.status.getState())
}

function lookOnReturn(link: OfflineLink): void {
  let lookedAt = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - lookedAt < lookEvery) return
    lookedAt = Date.now()
    link.lookForUpdate()
  })
}
