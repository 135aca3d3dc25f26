/*
 * Lets every address open without a network. Pages come from the network first, so that an author's
 * edit shows at once; without it, an empty page and the app's own files show the same address.
 */
import { list } from 'virtual:precache-list'
import { firstAnswer } from './first-answer.ts'
import { isPageAddress } from './page-address.ts'
import { answerFile, answerOtherVersion, fillCache, keepPrevious, openShell } from './precache.ts'
import type { Healing, Introduction } from './protocol.ts'
import { readMessage } from './read-message.ts'

declare const self: ServiceWorkerGlobalScope

/** Milliseconds after which a weak network counts as none: all that a page needs is here. */
const patience = 3000

const assetsFolder = new URL('assets/', self.location.href).href

self.addEventListener('install', (event) => event.waitUntil(install(event)))

/** A version that is not whole never becomes one: the one before stays in charge. */
async function install(event: ExtendableEvent): Promise<void> {
  const missing = await fillCache(event)
  if (missing > 0) throw new Error(`${missing} files could not be fetched`)
}

self.addEventListener('activate', (event) => event.waitUntil(activate()))

async function activate(): Promise<void> {
  // A page need not wait for this worker to start before it is asked for.
  await self.registration.navigationPreload?.enable()
  await keepPrevious()
  // The page of the first visit, too, finds its other files here from now on.
  await self.clients.claim()
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate') {
    if (isPageAddress(url.pathname)) event.respondWith(answerPage(event))
    return
  }
  const answer = answerFile(event)
  if (answer !== null) event.respondWith(answer)
  else if (url.href.startsWith(assetsFolder)) event.respondWith(answerOtherVersion(request))
})

function answerPage(event: FetchEvent): Promise<Response> {
  const network = fetchPage(event)
  // A request that loses against the shell is still let run to its end.
  event.waitUntil(network.then(nothing, nothing))
  return firstAnswer({ network, fallback: openShell, patience })
}

async function fetchPage(event: FetchEvent): Promise<Response> {
  const preloaded: unknown = await event.preloadResponse
  return preloaded instanceof Response ? preloaded : fetch(event.request)
}

function nothing() {}

self.addEventListener('message', (event) => {
  const [port] = event.ports
  switch (readMessage(event.data)?.kind) {
    case 'who':
      port?.postMessage({ entry: list.entry } satisfies Introduction)
      break
    case 'heal':
      event.waitUntil(
        fillCache(event).then((missing) => port?.postMessage({ missing } satisfies Healing)),
      )
      break
    case 'take-over':
      event.waitUntil(self.skipWaiting())
      break
  }
})
