/*
 * The files of this worker's version. Workbox knows how to keep them (keys by revision, integrity,
 * redirects); when they are fetched, kept longer and fetched anew is decided here:
 * - several at a time, because Workbox's own installation fetches one after the other;
 * - what an interrupted installation has brought stays for the next attempt;
 * - the scripts of the version before stay for pages that are still open.
 */
import { PrecacheController } from 'workbox-precaching'
import { list } from 'virtual:precache-list'
import { cacheNameFor, previousNameFor } from './cache-names.ts'

declare const self: ServiceWorkerGlobalScope

const cacheName = cacheNameFor(self.registration.scope)
const previousName = previousNameFor(self.registration.scope)
const requestsAtOnce = 6

const controller = new PrecacheController({ cacheName })
controller.addToCacheList(list.entries)

/** Fetches what is not here yet and says how many files could not be had. */
export async function fillCache(event: ExtendableEvent): Promise<number> {
  const held = await listHeld()
  const missing = [...controller.getURLsToCacheKeys()].filter(([, key]) => !held.has(key))
  let failures = 0
  const takeTurns = async () => {
    for (let next = missing.shift(); next !== undefined; next = missing.shift()) {
      if (!(await fetchInto(event, ...next))) failures += 1
    }
  }
  await Promise.all(Array.from({ length: requestsAtOnce }, takeTurns))
  return failures
}

async function fetchInto(event: ExtendableEvent, url: string, key: string): Promise<boolean> {
  const isHashed = key === url
  try {
    // The page has just fetched most of the hashed files, so the browser has them at hand.
    await take(event, url, key, isHashed ? 'default' : 'reload')
    return true
  } catch {
    // What the browser has at hand may be what is wrong; if not, the caller counts the failure.
  }
  return take(event, url, key, 'reload').then(
    () => true,
    () => false,
  )
}

async function take(event: ExtendableEvent, url: string, cacheKey: string, cache: RequestCache) {
  const integrity = controller.getIntegrityForCacheKey(cacheKey) ?? ''
  const request = new Request(url, { integrity, cache, credentials: 'same-origin' })
  const params = { cacheKey, integrity }
  await Promise.all(controller.strategy.handleAll({ event, request, params }))
}

/**
 * Puts aside what only the version before needs, in place of what the one before that needed: a
 * page that is still open may ask for a script that it has not loaded yet.
 */
export async function keepPrevious(): Promise<void> {
  await caches.delete(previousName)
  const [cache, previous] = await Promise.all([caches.open(cacheName), caches.open(previousName)])
  const needed = new Set(controller.getURLsToCacheKeys().values())
  const outdated = (await cache.keys()).filter(({ url }) => !needed.has(url))
  for (const request of outdated) {
    const response = await cache.match(request)
    if (response !== undefined) await previous.put(request, response)
    await cache.delete(request)
  }
}

/** A file of this version, from the cache or, should it be missing there, from the network. */
export function answerFile(event: FetchEvent): Promise<Response> | null {
  const { request } = event
  const cacheKey = controller.getCacheKeyForURL(request.url)
  if (cacheKey === undefined) return null
  const integrity = controller.getIntegrityForCacheKey(cacheKey) ?? ''
  return controller.strategy.handle({ event, request, params: { cacheKey, integrity } })
}

/** A file of another version: of the one before, or of a newer one whose page has just come. */
export async function answerOtherVersion(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request)
}

/** The page for every address; `null` when it, or the script that fills it, is not here. */
export async function openShell(): Promise<Response | null> {
  const script = await controller.matchPrecache(`assets/${list.entry}`)
  if (script === undefined) return null
  return (await controller.matchPrecache(list.shell)) ?? null
}

async function listHeld(): Promise<Set<string>> {
  const cache = await caches.open(cacheName)
  return new Set((await cache.keys()).map(({ url }) => url))
}
