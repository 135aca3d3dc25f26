/*
 * The test of this suite: one that also fails when the browser had anything to complain about,
 * because a hydration mismatch, a refused script or a missing file speaks only in the console; and
 * when a page asked another host for anything, because nothing may leave the browser.
 */
import { test as base, expect, type ConsoleMessage, type Page } from '@playwright/test'

export { expect }

type Fixtures = {
  /** Complaints that a test provokes on purpose, such as the 404 of an unknown address. */
  expectedComplaints: RegExp[]
  consoleGuard: undefined
}

export const test = base.extend<Fixtures>({
  expectedComplaints: [[], { option: true }],
  consoleGuard: [
    async ({ context, expectedComplaints }, use) => {
      const complaints: string[] = []
      context.on('console', (message) => {
        if (isComplaint(message)) complaints.push(describe(message))
      })
      context.on('weberror', (error) => complaints.push(String(error.error())))
      context.on('request', (request) => {
        if (isForeign(request.url())) complaints.push(`asked for ${request.url()}`)
      })
      await use(undefined)
      expect(
        complaints.filter((text) => !expectedComplaints.some((pattern) => pattern.test(text))),
        'the browser must have nothing to complain about',
      ).toEqual([])
    },
    { auto: true },
  ],
})

/** The sites of the tests are all on this machine; `data:` and `blob:` ask nobody. */
function isForeign(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol.startsWith('http') && hostname !== 'localhost'
}

function isComplaint(message: ConsoleMessage): boolean {
  // Playwright's own word for `serviceWorkers: 'block'`.
  if (message.text().startsWith('Service Worker registration blocked')) return false
  return ['error', 'warning', 'assert'].includes(message.type())
}

function describe(message: ConsoleMessage): string {
  return `${message.page()?.url() ?? '?'}: ${message.type()}: ${message.text()}`
}

/** Milliseconds for a test that builds a site or opens a page a hundred times, however busy the machine. */
export const longTime = 600_000

/** Opens an address and waits until the app has taken over the prerendered page. */
export async function openHydrated(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await waitForHydration(page)
}

/**
 * The app tells `tema.js` that it has taken over. That React has marked the nodes says less: it does
 * so while it still goes through them, and hears nothing yet.
 */
export async function waitForHydration(page: Page): Promise<void> {
  await page.waitForFunction(() => 'ready' in document.documentElement.dataset)
}
