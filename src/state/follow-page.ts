import type { ProgressStore } from './core-store.ts'
import { storageKey } from './stored-keys.ts'

/**
 * Save when the page may be going, and take in what other tabs write under `key`. Returns the way
 * out.
 */
export function followPage(store: ProgressStore, page: Window, key = storageKey): () => void {
  const { document } = page
  const onVisibility = () => {
    // A hidden tab may never wake again on a phone; a tab that was asleep has missed events.
    if (document.visibilityState === 'hidden') store.flush()
    else store.follow()
  }
  const onStorage = (event: StorageEvent) => {
    // No key: the whole storage was emptied.
    if (event.key === key || event.key === null) store.follow()
  }
  page.addEventListener('pagehide', store.leave)
  page.addEventListener('pageshow', store.follow)
  page.addEventListener('storage', onStorage)
  document.addEventListener('visibilitychange', onVisibility)
  return () => {
    page.removeEventListener('pagehide', store.leave)
    page.removeEventListener('pageshow', store.follow)
    page.removeEventListener('storage', onStorage)
    document.removeEventListener('visibilitychange', onVisibility)
  }
}
