/* A site that goes off and on again at one address, and a look at what its worker keeps. */
import { expect, type Page } from '@playwright/test'
import { serveSite, type SiteServer } from '../../src/commands/site-server.ts'
import { openHydrated } from './test.ts'

let server: SiteServer | undefined
/** Zero asks for any port; from then on it is the same one. */
let lastPort = 0

/** Serves a built site, always at the same address: it is one origin with one storage. */
export async function goOnline(dir: string): Promise<string> {
  await server?.close()
  server = await serveSite({ dir, base: '/', port: lastPort })
  lastPort = Number(new URL(server.url).port)
  return server.url
}

export async function goOffline() {
  await server?.close()
  server = undefined
}

/** Opens an address and waits until the worker has everything that it keeps. */
export async function openReady(page: Page, address: string): Promise<void> {
  await openHydrated(page, address)
  await page.waitForFunction(async () => {
    const { active, installing, waiting } = await navigator.serviceWorker.ready
    return active?.state === 'activated' && installing === null && waiting === null
  })
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true)
}

/** What the browser does by itself on every navigation; resolves when the update is in or lost. */
export async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => undefined)
    const worker = registration.installing
    if (worker === null) return
    await new Promise<void>((resolve) => {
      worker.addEventListener('statechange', () => {
        if (worker.state === 'installed' || worker.state === 'redundant') resolve()
      })
    })
  })
}

/** As a browser does that is short of room: the worker itself stays. */
export function emptyCaches(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
}

/** The browser keeps hashed files by itself, too, which no one can count on. */
export async function emptyHttpCache(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.clearBrowserCache')
  await session.detach()
}

/** Which version a page is, and which one its worker keeps. */
export function pageEntry(page: Page): Promise<string | undefined> {
  return page.evaluate(() =>
    document.querySelector('script[type="module"]')?.getAttribute('src')?.split('/').at(-1),
  )
}

export function workerEntry(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', ({ data }) => resolve(String(data.entry)))
        port1.start()
        navigator.serviceWorker.controller?.postMessage({ kind: 'who' }, [port2])
      }),
  )
}

export function headingOf(html: string): string {
  const [, heading = ''] = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html) ?? []
  const text = heading.replace(/<[^>]*>/g, '')
  return text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
}
