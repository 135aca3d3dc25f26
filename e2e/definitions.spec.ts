import type { Page } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe.ts'
import { expect, openHydrated, test } from './support/test.ts'

const chapter = '/guia/pipeline'

const words = (page: Page, name = 'drift de dados') =>
  page.getByRole('main').getByRole('button', { name, exact: true })

const definition = (page: Page) => page.getByRole('note', { name: 'Definição: Data Drift' })

test('a definition opens under the pointer, stays while it is read, and goes when it leaves', async ({
  page,
}) => {
  await openHydrated(page, chapter)
  await words(page).hover()
  await expect(definition(page)).toBeVisible()
  await expect(definition(page)).toContainText('Uma mudança nas características dos dados')
  await definition(page).getByText('Uma mudança nas características').hover()
  await expect(definition(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(definition(page)).toBeHidden()

  await page.mouse.move(2, 2)
  await words(page).hover()
  await expect(definition(page)).toBeVisible()
  await page.mouse.move(2, 2)
  await expect(definition(page)).toBeHidden()
})

test('a press keeps a definition open until another press, and one makes room for another', async ({
  page,
}) => {
  await openHydrated(page, chapter)
  await words(page).click()
  await page.mouse.move(2, 2)
  await expect(definition(page)).toBeVisible()
  await expect(words(page)).toHaveAttribute('aria-expanded', 'true')
  await words(page, 'drift de conceito').click()
  await expect(definition(page)).toBeHidden()
  const other = page.getByRole('note', { name: 'Definição: Concept Drift' })
  await expect(other).toBeVisible()
  await words(page, 'drift de conceito').click()
  await expect(other).toBeHidden()
  await expect(page).toHaveURL(chapter)
})

test('by keyboard alone a definition opens, leads to the glossary, and Esc gives focus back', async ({
  page,
}) => {
  await openHydrated(page, `${chapter}#decisao-de-retreinamento`)
  const trigger = words(page)
  for (let presses = 0; presses < 10; presses++) {
    await page.keyboard.press('Tab')
    if (await trigger.evaluate((element) => element === document.activeElement)) break
  }
  await expect(trigger).toBeFocused()
  await expect(definition(page)).toBeVisible()
  await expect(trigger).toHaveAccessibleDescription(/Uma mudança nas características/)

  const link = page.getByRole('link', { name: 'Ver no glossário: Data Drift' })
  await page.keyboard.press('Tab')
  await expect(definition(page).getByRole('link')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(definition(page)).toBeHidden()
  await expect(trigger).toBeFocused()

  await page.keyboard.press('Space')
  await expect(definition(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(definition(page)).toBeHidden()

  await page.keyboard.press('Shift+Tab')
  await expect(definition(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/glossario/data-drift')
  await expect(link).toBeHidden()
})

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })

  test('a tap opens a definition inside the window and a tap elsewhere closes it', async ({
    page,
  }) => {
    await openHydrated(page, chapter)
    await words(page).tap()
    await expect(definition(page)).toBeVisible()
    const box = await definition(page).boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360)
    await expectNoAxeViolations(page)
    await page.touchscreen.tap(20, 20)
    await expect(definition(page)).toBeHidden()
    await words(page).tap()
    await definition(page).getByRole('link').tap()
    await expect(page).toHaveURL('/glossario/data-drift')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the words are a link to the term', async ({ page }) => {
    await page.goto(chapter)
    await page.getByRole('main').getByRole('link', { name: 'drift de dados', exact: true }).click()
    await expect(page).toHaveURL(/\/glossario\/data-drift/)
  })
})

test('no question, essay or term page marks its own words', async ({ page }) => {
  for (const address of [
    '/questionario/feature-store',
    '/redacao/consideracoes-transversais',
    '/glossario/retraining-decision',
  ]) {
    await openHydrated(page, address)
    await expect(page.locator('main [aria-expanded][href^="/glossario/"]')).toHaveCount(0)
  }
})
