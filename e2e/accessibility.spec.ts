/*
 * axe on every address and in the states that matter, in both themes and at three widths. A page is
 * opened once and then shown in all of them, so the whole takes little longer than opening it.
 */
import type { Page } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe.ts'
import { kindsOfAddresses, openFresh, states } from './support/screens.ts'
import { listAddresses } from './support/site.ts'
import { openHydrated, test } from './support/test.ts'

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
    }
  })
}

for (const state of states) {
  test(`no fault: ${state.name}`, async ({ page }) => {
    await openFresh(page, state)
    await expectOpenToAll(page, state.name, stateLooks)
  })
}
