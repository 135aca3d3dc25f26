import { useSyncExternalStore } from 'react'

const subscribeToNothing = () => () => {}
const isInBrowser = () => true
const isOnServer = () => false

/** False while prerendering and in the render that must equal it, true from then on. */
export function useHydrated(): boolean {
  return useSyncExternalStore(subscribeToNothing, isInBrowser, isOnServer)
}
