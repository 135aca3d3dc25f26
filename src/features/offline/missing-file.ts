/** The file name of the script that a page starts the app with; null when it has none. */
export function findEntry(page: Document): string | null {
  const source = page.querySelector('script[type="module"][src]')?.getAttribute('src')
  return source?.split('/').at(-1) ?? null
}

/**
 * Tells when a script of this page could not be fetched because the host has another version by
 * now. When the network is what is missing, the part of the page that asked says so itself.
 */
export function watchMissingFiles(
  home: string,
  ownEntry: string,
  onOutdated: () => void,
): () => void {
  const onMissing = async () => {
    try {
      const response = await fetch(home, { cache: 'no-store' })
      if (response.ok && !(await response.text()).includes(ownEntry)) onOutdated()
    } catch {
      // No network: nothing is known of other versions.
    }
  }
  // Sent by the bundler's loader of scripts.
  const listen = () => void onMissing()
  window.addEventListener('vite:preloadError', listen)
  return () => window.removeEventListener('vite:preloadError', listen)
}
