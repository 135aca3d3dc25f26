import { groupBy } from './support/group-by.ts'
import { expectArrival, listPlaces } from './support/places.ts'
import { kindsOfAddresses } from './support/screens.ts'
import { buildAndServe, listAddresses, type TestSite } from './support/site.ts'
import { expect, openHydrated, test } from './support/test.ts'

const addresses = await listAddresses()

/** A part of the site shares one browser context, and the workers share the parts. */
const parts = groupBy(addresses, (address) => `/${address.split('/')[1] ?? ''}`)

for (const [part, ofPart] of parts) {
  test.describe(`below ${part}`, () => {
    test('every address comes alive without a complaint, with and without a slash', async ({
      page,
    }) => {
      for (const address of ofPart) {
        await test.step(address, async () => {
          const withSlash = `${address}/`.replace('//', '/')
          await openHydrated(page, address)
          if (kindsOfAddresses.includes(address)) {
            const heading = await page.getByRole('heading', { level: 1 }).innerText()
            await openHydrated(page, withSlash)
            await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
          } else {
            // The same file; what the app makes of its address is the same for all of a kind.
            const [one, other] = [
              await page.request.get(address),
              await page.request.get(withSlash),
            ]
            expect(await other.text()).toBe(await one.text())
          }
        })
      }
    })

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false })

      test('every address shows its heading and its content', async ({ page }) => {
        for (const address of ofPart) {
          await test.step(address, async () => {
            const response = await page.goto(address)
            expect(response?.status()).toBe(200)
            await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
            const text = await page.getByRole('main').innerText()
            expect(text.length, address).toBeGreaterThan(100)
          })
        }
      })
    })
  })
}

test.describe('at another base path', () => {
  const base = '/qualquer/base/'
  let site: TestSite
  test.describe.configure({ mode: 'serial' })
  test.beforeAll(async () => {
    // A whole build of the site.
    test.setTimeout(180_000)
    site = await buildAndServe({ base })
  })
  test.afterAll(() => site.close())

  test('every address comes alive without a complaint', async ({ page }) => {
    test.setTimeout(180_000)
    for (const address of addresses) {
      await openHydrated(page, site.url + address.slice(1))
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }
  })

  test('every place opened cold shows and focuses its target', async ({ page }) => {
    test.setTimeout(180_000)
    for (const place of await listPlaces()) {
      await test.step(place, () => expectArrival(page, site.url + place.slice(1)))
    }
  })

  test('links stay below it', async ({ page }) => {
    await openHydrated(page, site.url)
    await page.getByRole('link', { name: 'Glossário' }).first().click()
    await expect(page).toHaveURL(`${site.url}glossario`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const hrefs = await page
      .locator('a[href^="/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(hrefs.filter((href) => !`${href}/`.startsWith(base))).toEqual([])
  })

  test.describe('without a network', () => {
    test.use({ serviceWorkers: 'allow', expectedComplaints: [/ERR_CONNECTION_REFUSED/] })

    test('it is the same site', async ({ page }) => {
      await openHydrated(page, site.url)
      await page.waitForFunction(async () => {
        await navigator.serviceWorker.ready
        return navigator.serviceWorker.controller?.state === 'activated'
      })
      await site.close()
      await openHydrated(page, `${site.url}guia/pipeline/`)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Pipeline')
      await page.getByRole('link', { name: 'Glossário' }).first().click()
      await expect(page).toHaveURL(`${site.url}glossario`)
      await expect(page.getByRole('heading', { level: 1, name: /Glossário/ })).toBeVisible()
    })
  })
})

test.describe('an unknown address', () => {
  test.use({ expectedComplaints: [/status of 404/] })

  test('says so, with the status that search engines need', async ({ page }) => {
    const response = await page.goto('/guia/pipelime')
    expect(response?.status()).toBe(404)
    await openHydrated(page, '/guia/pipelime')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  })
})
