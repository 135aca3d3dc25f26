import type { Page, Route } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe.ts'
import { expect, openHydrated, test, waitForHydration } from './support/test.ts'

/** The drawing that is shown at this width; the other one is in the page, hidden by the styles. */
const drawing = (page: Page) => page.getByRole('group', { name: 'Fluxo do pipeline' })
const stage = (page: Page, name: RegExp) => drawing(page).getByRole('link', { name })

test('a reader walks the pipeline by keyboard, through SIM and NÃO', async ({ page }) => {
  await openHydrated(page, '/guia/pipeline')
  await stage(page, /^Etapa 1:/).focus()
  for (let step = 0; step < 7; step += 1) await page.keyboard.press('ArrowRight')
  await expect(stage(page, /^Etapa 8, ponto de decisão/)).toBeFocused()

  await page.keyboard.press('n')
  await expect(stage(page, /^Etapa 9:/)).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('s')
  await expect(stage(page, /^Etapa 11:/)).toBeFocused()

  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('region', { name: 'Decisão de Retreinamento' })
  await expect(panel).toBeVisible()
  await expectNoAxeViolations(page)
  await panel.getByRole('button', { name: 'SIM: ir para Coleta de Dados' }).click()
  await expect(page.getByRole('heading', { name: 'Coleta de Dados' }).first()).toBeFocused()
  await expect(stage(page, /^Etapa 1:/)).toHaveAttribute('aria-current', 'step')
})

test('a chapter marked as read stays so, and reading goes on where it stopped', async ({
  page,
}) => {
  await page.goto('/guia/pipeline')
  await page.evaluate(() =>
    document.getElementById('repositorio-de-modelo')?.scrollIntoView({ block: 'start' }),
  )
  await expect(
    page.getByRole('navigation', { name: 'Neste capítulo' }).getByRole('link', {
      name: 'Fluxo do Pipeline',
    }),
  ).toHaveAttribute('aria-current', 'location')

  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('guia-mlops')))
    .toContain('#repositorio-de-modelo')

  await page.getByRole('navigation', { name: 'Principal', exact: true }).getByText('Guia').click()
  await expect(page.getByRole('heading', { level: 1, name: /Guia de Estudo/ })).toBeVisible()
  await page.getByRole('link', { name: 'Continuar de onde parei' }).click()
  await expect(page).toHaveURL(/\/guia\/pipeline\/?#/)
  await expect(page.getByRole('heading', { name: 'Repositório de Modelo' })).toBeInViewport()

  await page.getByRole('checkbox', { name: 'Marcar como lido' }).check()
  await page.reload()
  await expect(page.getByRole('checkbox', { name: 'Marcar como lido' })).toBeChecked()
  await page.goto('/guia')
  await expect(page.getByRole('listitem').filter({ hasText: 'Lido' }).first()).toContainText(
    'Visão Geral do Pipeline de MLOps',
  )
})

for (const [when, address] of [
  ['once the app is there', '/guia/necessidade'],
  ['before the app is there', '/guia/estudo-de-caso'],
] as const) {
  test(`going back finds the place that was scrolled to ${when}`, async ({ page }) => {
    const held: Route[] = []
    let isHolding = when.startsWith('before')
    if (isHolding) {
      await page.route(/\/assets\/.*\.js$/u, async (route) => {
        if (isHolding) held.push(route)
        else await route.continue()
      })
      await page.goto(address, { waitUntil: 'commit' })
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    } else {
      await openHydrated(page, address)
    }
    await page.setViewportSize({ width: 800, height: 500 })
    await page.evaluate(() => window.scrollTo({ top: 400, behavior: 'instant' }))
    isHolding = false
    for (const route of held) await route.continue()
    await waitForHydration(page)
    await page.evaluate(() => document.querySelector<HTMLElement>('a[href$="/glossario"]')?.click())
    await expect(page.getByRole('heading', { level: 1, name: /Glossário/ })).toBeFocused()
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    await page.goBack()
    await expect.poll(() => page.evaluate(() => Math.round(window.scrollY))).toBe(400)
  })
}

test('going back finds the place that was scrolled to just before the link was pressed', async ({
  page,
}) => {
  await openHydrated(page, '/guia/necessidade')
  await page.setViewportSize({ width: 800, height: 500 })
  // At once: the browser tells of the scrolling only with its next frame.
  await page.evaluate(() => {
    window.scrollTo({ top: 400, behavior: 'instant' })
    document.querySelector<HTMLElement>('a[href$="/glossario"]')?.click()
  })
  await expect(page.getByRole('heading', { level: 1, name: /Glossário/ })).toBeFocused()
  await page.goBack()
  await expect.poll(() => page.evaluate(() => Math.round(window.scrollY))).toBe(400)
})

test('on a phone the open stage is not hidden behind its text', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openHydrated(page, '/guia/pipeline')
  await stage(page, /^Etapa 8,/).click()
  const panel = page.getByRole('region', { name: 'Verificação de Desempenho' })
  await panel.getByRole('button', { name: 'SIM: ir para Implantação de Modelo' }).click()
  const below = page.getByRole('region', { name: 'Implantação de Modelo' })
  await expect(below).toBeInViewport()
  await expect(async () => {
    const box = await stage(page, /^Etapa 11:/).boundingBox()
    const text = await below.boundingBox()
    expect(box && text && box.y >= 0 && box.y + box.height <= text.y).toBe(true)
  }).toPass({ timeout: 15_000 })
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(360)
})

test('the figure leads into the list of stages without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/guia/pipeline')
  await stage(page, /^Etapa 4:/).click()
  await expect(page).toHaveURL(/#feature-store$/)
  await expect(page.getByRole('heading', { name: 'Feature Store' })).toBeInViewport()
  await context.close()
})
