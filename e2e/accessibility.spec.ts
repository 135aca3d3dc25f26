/*
 * Every address, and the states that matter, in both themes and at three widths: axe finds no fault,
 * nothing leaves a small window or is cut off in it, and what is pressed is large enough for a
 * finger. A page is opened once for all of it, so the whole takes little longer than opening it.
 */
import type { Page } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe.ts'
import { findOverflow, findSmallTargets } from './support/geometry.ts'
import { kindsOfAddresses, openFresh, states } from './support/screens.ts'
import { listAddresses } from './support/site.ts'
import { expect, openHydrated, test } from './support/test.ts'

type Look = { width: number; colorScheme: 'light' | 'dark' }

/** A theme changes colours alone, which no width does: not every pair has to be looked at. */
const looks: Look[] = [
  { width: 1280, colorScheme: 'light' },
  { width: 768, colorScheme: 'dark' },
  { width: 360, colorScheme: 'light' },
]
const stateLooks: Look[] = [
  { width: 1280, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
]
/** For a page that differs from another one by its words alone. */
const oneLook: Look[] = [{ width: 360, colorScheme: 'dark' }]

test.use({ reducedMotion: 'reduce' })

async function expectOpenToAll(page: Page, name: string, ways: readonly Look[]): Promise<void> {
  for (const { width, colorScheme } of ways) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await expectNoAxeViolations(page, `${name}, ${width} px, ${colorScheme}`)
  }
}

/** For a window that the last look has left 360 pixels wide. */
async function expectRoomForFingers(page: Page, name: string): Promise<void> {
  expect(await findSmallTargets(page), name).toEqual([])
  // What 400 % zoom leaves of 1280.
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await findOverflow(page), name).toEqual([])
}

/** Few tests with many pages each: a browser context costs more than a page. */
const perTest = 5
const addresses = await listAddresses()
for (let first = 0; first < addresses.length; first += perTest) {
  const some = addresses.slice(first, first + perTest)
  test(`no fault: ${some.join(' ')}`, async ({ page }) => {
    test.slow()
    for (const address of some) {
      await openHydrated(page, address)
      const isOfKind = kindsOfAddresses.includes(address)
      await expectOpenToAll(page, address, isOfKind ? looks : oneLook)
      if (isOfKind) await expectRoomForFingers(page, address)
    }
  })
}

for (let first = 0; first < states.length; first += perTest) {
  const some = states.slice(first, first + perTest)
  test(`no fault: ${some.map(({ name }) => name).join(', ')}`, async ({ page }) => {
    test.slow()
    for (const state of some) {
      await openFresh(page, state)
      await expectOpenToAll(page, state.name, stateLooks)
      await expectRoomForFingers(page, state.name)
    }
  })
}
