/*
 * Letters of 200 %, as the browser's own setting for their size makes them: nothing leaves the
 * window, nothing is cut off.
 */
import { findOverflow } from './support/geometry.ts'
import { kindsOfAddresses, openFresh, states } from './support/screens.ts'
import { expect, openHydrated, test } from './support/test.ts'

test.use({
  reducedMotion: 'reduce',
  // With the settings of the suite, which say how a browser is started on this machine.
  launchOptions: [
    async ({ launchOptions }, provide) => {
      const { args = [] } = launchOptions
      await provide({ ...launchOptions, args: [...args, '--blink-settings=defaultFontSize=32'] })
    },
    { scope: 'worker' },
  ],
})

test('no page leaves the window or cuts anything off', async ({ page }) => {
  test.slow()
  for (const address of kindsOfAddresses) {
    await page.setViewportSize({ width: 1280, height: 800 })
    await openHydrated(page, address)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
      '32px',
    )
    for (const width of [1280, 768, 640]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await findOverflow(page), `${address}, ${width} px`).toEqual([])
    }
  }
})

test('no state leaves the window or cuts anything off', async ({ page }) => {
  test.slow()
  for (const state of states) {
    await page.setViewportSize({ width: 1280, height: 800 })
    await openFresh(page, state)
    for (const width of [1280, 768, 640]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await findOverflow(page), `${state.name}, ${width} px`).toEqual([])
    }
  }
})
