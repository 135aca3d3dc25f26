/* The places inside pages, and what it means to arrive at one. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, openHydrated } from './test.ts'

/** Every place inside a page that the instructors' page hands out as a link. */
export async function listPlaces(): Promise<string[]> {
  const overview = await readFile('dist/professores/index.html', 'utf8')
  return [...new Set([...overview.matchAll(/href="(\/[^"]*#[^"]+)"/g)].flatMap((m) => m[1] ?? []))]
}

/** Opens an address cold, and sees its place in the window and in focus. */
export async function expectArrival(page: Page, url: string): Promise<void> {
  // Away first: to a page that is open already, a place is a jump and no arrival.
  await page.goto('about:blank')
  await openHydrated(page, url)
  const target = page.locator(`[id="${url.replace(/^.*#/, '')}"]`)
  await expect(target).toBeFocused()
  await expect(target).toBeInViewport()
  // Below what sticks to the top of the window, and above its middle unless the page ends.
  const { top, distanceToEnd, middle } = await target.evaluate((element) => ({
    top: element.getBoundingClientRect().top,
    distanceToEnd: document.documentElement.scrollHeight - innerHeight - scrollY,
    middle: innerHeight / 2,
  }))
  expect(top, url).toBeGreaterThanOrEqual(0)
  if (distanceToEnd > 1) expect(top, url).toBeLessThan(middle)
}
