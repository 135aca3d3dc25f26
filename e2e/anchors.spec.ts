import { readFile } from 'node:fs/promises'
import { groupBy } from './support/group-by.ts'
import { expect, openHydrated, test } from './support/test.ts'

/** Every place inside a page that the instructors' page hands out as a link. */
const overview = await readFile('dist/professores/index.html', 'utf8')
const places = [
  ...new Set([...overview.matchAll(/href="(\/[^"]*#[^"]+)"/g)].flatMap((m) => m[1] ?? [])),
]

test('the list of places is whole', () => {
  expect(places.length).toBeGreaterThan(25)
  expect(places).toContain('/guia/pipeline#feature-store')
})

for (const [address, ofPage] of groupBy(places, (place) => place.replace(/#.*$/, ''))) {
  test(`the places of ${address} opened cold show and focus their targets`, async ({ page }) => {
    for (const place of ofPage) {
      await test.step(place, async () => {
        // Away first: to a page that is open already, a place is a jump and no arrival.
        await page.goto('about:blank')
        await openHydrated(page, place)
        const target = page.locator(`[id="${place.replace(/^.*#/, '')}"]`)
        await expect(target).toBeFocused()
        await expect(target).toBeInViewport()
        // Below what sticks to the top of the window, and above its middle unless the page ends.
        const { top, distanceToEnd, middle } = await target.evaluate((element) => ({
          top: element.getBoundingClientRect().top,
          distanceToEnd: document.documentElement.scrollHeight - innerHeight - scrollY,
          middle: innerHeight / 2,
        }))
        expect(top, place).toBeGreaterThanOrEqual(0)
        if (distanceToEnd > 1) expect(top, place).toBeLessThan(middle)
      })
    }
  })
}
