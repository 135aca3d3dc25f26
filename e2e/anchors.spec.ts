import { readFile } from 'node:fs/promises'
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

for (const place of places) {
  test(`${place} opened cold shows and focuses its target`, async ({ page }) => {
    await openHydrated(page, place)
    const id = place.replace(/^.*#/, '')
    await expect(page.locator(`[id="${id}"]`)).toBeFocused()
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
    // Below what sticks to the top of the window, and above its middle unless the page ends.
    const { top, distanceToEnd, middle } = await page
      .locator(`[id="${id}"]`)
      .evaluate((target) => ({
        top: target.getBoundingClientRect().top,
        distanceToEnd: document.documentElement.scrollHeight - innerHeight - scrollY,
        middle: innerHeight / 2,
      }))
    expect(top).toBeGreaterThanOrEqual(0)
    if (distanceToEnd > 1) expect(top).toBeLessThan(middle)
  })
}
