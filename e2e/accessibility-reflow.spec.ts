/*
 * Small windows and large letters: nothing leaves the page, nothing is cut off, and what is pressed
 * is large enough for a finger. 320 pixels are what 400 % zoom leaves of 1280.
 */
import { findOverflow, findSmallTargets } from './support/geometry.ts'
import { kindsOfAddresses, openFresh, states } from './support/screens.ts'
import { expect, openHydrated, test } from './support/test.ts'

test.use({ reducedMotion: 'reduce' })

test.describe('at 320 and 360 pixels', () => {
  for (const address of kindsOfAddresses) {
    test(`${address} fits and can be pressed`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await openHydrated(page, address)
      expect(await findOverflow(page)).toEqual([])
      await page.setViewportSize({ width: 360, height: 780 })
      expect(await findSmallTargets(page)).toEqual([])
    })
  }

  for (const state of states) {
    test(`${state.name} fits and can be pressed`, async ({ page }) => {
      await openFresh(page, state)
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await findOverflow(page)).toEqual([])
      await page.setViewportSize({ width: 360, height: 780 })
      expect(await findSmallTargets(page)).toEqual([])
    })
  }
})
