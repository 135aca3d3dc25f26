/* The browser offers the installation once, soon after loading, and the page may take it up later. */

/** Chromium's own event, which no standard has and TypeScript does not know. */
type InstallOffer = Event & { prompt: () => Promise<{ outcome: 'accepted' | 'dismissed' }> }

let offer: InstallOffer | null = null
const listeners = new Set<() => void>()

export const getInstallOffer = () => offer

/** Keeps the browser's offer instead of letting it cover the page. Returns the way out. */
export function catchInstallOffer(): () => void {
  window.addEventListener('beforeinstallprompt', keep)
  window.addEventListener('appinstalled', drop)
  return () => {
    window.removeEventListener('beforeinstallprompt', keep)
    window.removeEventListener('appinstalled', drop)
    drop()
  }
}

export function subscribeToInstallOffer(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Shows the browser's own question; an offer can be used once. Says whether it was accepted. */
export async function acceptInstallOffer(): Promise<boolean> {
  const current = offer
  setOffer(null)
  return (await current?.prompt())?.outcome === 'accepted'
}

function keep(event: Event): void {
  event.preventDefault()
  setOffer(event as InstallOffer)
}

function drop(): void {
  setOffer(null)
}

function setOffer(next: InstallOffer | null): void {
  offer = next
  for (const listener of listeners) listener()
}
