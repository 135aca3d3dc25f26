import type { Page } from '@playwright/test'
import { expect, test, waitForHydration } from './support/test.ts'

const scripts = /\/assets\/app-[^/]*\.js$/

/** What is asked for meanwhile waits until the route is taken back. */
async function holdApp(page: Page) {
  await page.route(scripts, () => {})
}

test('a page asks for nothing of the app before it stands, and then has all of it at once', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/guia/necessidade', { waitUntil: 'domcontentloaded' })
  await waitForHydration(page)
  const timing = await page.evaluate(() => {
    const [visit] = performance.getEntriesByType('navigation')
    const loaded = visit instanceof PerformanceNavigationTiming ? visit.loadEventStart : 0
    return performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\.(?:js|css)$/.test(name))
      .map(({ name, startTime }) => ({ name, isEarly: startTime < loaded }))
  })
  const early = timing.filter(({ isEarly }) => isEarly).map(({ name }) => name)
  expect(early).toEqual([expect.stringContaining('/assets/boot-')])
  expect(asked.some((path) => path.startsWith('/assets/framework-'))).toBe(true)
})

test('where there is something to write in, the app comes with the page', async ({ page }) => {
  const asked = page.waitForRequest(/\/assets\/framework-/)
  await page.route(/\.woff2$/, async (route) => {
    // The page has not loaded for as long as its font is on the way.
    await asked
    await route.continue()
  })
  await page.goto('/questionario/feature-store')
  await waitForHydration(page)
})

test('what is pressed too early is done as soon as the app is there', async ({ page }) => {
  await holdApp(page)
  await page.goto('/guia/necessidade')
  const read = page.getByRole('checkbox', { name: 'Marcar como lido' })
  await read.click()
  await expect(read).not.toBeChecked()
  await page.unroute(scripts)
  await expect(read).toBeChecked()
  await page.reload()
  await expect(read).toBeChecked()
})

test('the key of the search opens it as soon as the app is there', async ({ page }) => {
  await holdApp(page)
  await page.goto('/guia/necessidade')
  await page.keyboard.press('/')
  await page.unroute(scripts)
  await expect(page.getByRole('searchbox', { name: 'Buscar em tudo' })).toBeFocused()
})

test('menu, theme and links answer without the app', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await holdApp(page)
  await page.goto('/guia/necessidade')
  await page.getByRole('button', { name: 'Tema escuro' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'escuro')
  await page.getByRole('button', { name: 'Mais' }).click()
  await page.getByRole('link', { name: 'Redação' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Redação' })).toBeVisible()
})
