/*
 * The worker of a site that is built without offline use: it takes the place of the one that an
 * earlier build has left in the learner's browser, removes what that one kept, and goes. Progress
 * is not touched, and no open page is reloaded.
 */
import { cacheNameFor, previousNameFor } from './cache-names.ts'

declare const self: ServiceWorkerGlobalScope

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()))

self.addEventListener('activate', (event) => event.waitUntil(leave()))

async function leave(): Promise<void> {
  const { scope } = self.registration
  await caches.delete(cacheNameFor(scope))
  await caches.delete(previousNameFor(scope))
  await self.registration.unregister()
}
