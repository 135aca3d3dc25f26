import type { Page } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe.ts'
import { expect, openHydrated, test } from './support/test.ts'

/** A sentence of the key of the first question, which stands nowhere else. */
const keySentence = /precisam ser mantidos e atualizados/

/** Every script that the page has fetched, as text. */
function scriptsOf(page: Page): string[] {
  const scripts: string[] = []
  page.on('response', (response) => {
    if (response.url().includes('/assets/') && response.url().endsWith('.js'))
      void response.text().then((text) => scripts.push(text))
  })
  return scripts
}

test.beforeEach(async ({ page }) => {
  // What is printed stays as it was printed, until the test says that it is over.
  await page.addInitScript(() => Object.assign(window, { print: () => undefined }))
})

/** What belongs to the screen alone. */
async function expectNoInterface(page: Page) {
  const parts = page.locator('button, input, select, textarea, summary, nav, footer, body header a')
  await expect(parts.filter({ visible: true })).toHaveCount(0)
}

/** What stands behind a link on paper. */
function printedTarget(page: Page, name: string) {
  return page
    .getByRole('main')
    .getByRole('link', { name })
    .first()
    .evaluate((link) => {
      const root = getComputedStyle(document.documentElement)
      const content = getComputedStyle(link, '::after').content
      return { content, site: root.getPropertyValue('--site') }
    })
}

test('the sheet of questions has lines to write on, and no key', async ({ page }) => {
  const scripts = scriptsOf(page)
  await openHydrated(page, '/questionario')
  await expect(page.getByRole('button', { name: 'Imprimir as perguntas' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expectNoInterface(page)
  const items = page.getByRole('main').getByRole('listitem').filter({ visible: true })
  await expect(items).toHaveCount(10)
  await expect(page.getByText('Nome', { exact: false }).filter({ visible: true })).toHaveCount(1)
  await expect(page.getByRole('main')).not.toContainText(keySentence)
  expect(scripts.length).toBeGreaterThan(3)
  expect(scripts.filter((text) => keySentence.test(text))).toEqual([])
})

test('the instructor’s sheet fetches the key when it is asked for, and not before', async ({
  page,
}) => {
  const scripts = scriptsOf(page)
  await openHydrated(page, '/professores')
  expect(scripts.filter((text) => keySentence.test(text))).toEqual([])
  await page.getByRole('button', { name: 'Imprimir com o gabarito' }).click()
  await page.emulateMedia({ media: 'print' })
  const sheet = page.getByRole('main')
  await expect(sheet.getByText('Gabarito do Questionário')).toBeVisible()
  await expect(
    sheet.getByText('2 de 3 fazem uma resposta completa', { exact: false }).first(),
  ).toBeVisible()
  await expect(sheet).toContainText(keySentence)
  await expectNoInterface(page)
  await expect(page.getByRole('heading', { name: 'Para professores' })).toBeHidden()
  const { content, site } = await printedTarget(page, 'Problemas sem MLOps')
  expect(JSON.parse(site)).toBe(new URL(page.url()).origin)
  expect(content).toContain('/guia/necessidade#problemas-sem-mlops')

  await page.emulateMedia({ media: null })
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(sheet).not.toContainText(keySentence)
})

test('a learner’s sheet has the key of what was answered, and of nothing else', async ({
  page,
}) => {
  await openHydrated(page, '/questionario/lancar-modelo')
  await page.getByRole('button', { name: 'Não sei' }).click()
  await page.goto('/questionario/resultado')
  await page.getByRole('button', { name: 'Imprimir com o gabarito' }).click()
  await page.emulateMedia({ media: 'print' })
  await expectNoInterface(page)
  const sheet = page.getByRole('main')
  await expect(sheet.getByText('Gabarito', { exact: true }).filter({ visible: true })).toHaveCount(
    1,
  )
  await expect(sheet).toContainText(keySentence)
  await expect(sheet.getByText('Sem resposta.').filter({ visible: true })).toHaveCount(9)
})

for (const address of ['/guia/pipeline', '/guia/estudo-de-caso', '/glossario', '/redacao']) {
  test(`${address} is a handout: site, address and day, the text, and nothing of the screen`, async ({
    page,
  }) => {
    await openHydrated(page, address)
    await page.emulateMedia({ media: 'print' })
    await expectNoInterface(page)
    const head = page.getByText(new URL(address, page.url()).href)
    await expect(head).toBeVisible()
    const day = await head.evaluate((element) =>
      getComputedStyle(element.parentElement ?? element, '::after').content.includes('--today')
        ? ''
        : getComputedStyle(document.documentElement).getPropertyValue('--today'),
    )
    expect(day).toMatch(/^"\d{1,2} de \p{L}+ de \d{4}"$/u)
  })
}

test('the printed pipeline fits the page and its links say where they lead', async ({ page }) => {
  await openHydrated(page, '/guia/pipeline')
  await page.emulateMedia({ media: 'print' })
  // A4 without its margins.
  await page.setViewportSize({ width: 658, height: 1000 })
  const figure = page.getByRole('group', { name: 'Fluxo do pipeline' }).filter({ visible: true })
  await expect(figure).toHaveCount(1)
  const box = await figure.boundingBox()
  expect(box?.width).toBeLessThanOrEqual(658)
  expect(box?.height).toBeLessThan(900)
  const { content } = await printedTarget(page, 'Retornar para Ajuste de Modelo')
  expect(content).toContain('/guia/pipeline#ajuste-de-modelo')
})

test('an essay without a draft is a sheet to write on', async ({ page }) => {
  await openHydrated(page, '/redacao/estudo-de-caso')
  await page.emulateMedia({ media: 'print' })
  await expectNoInterface(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('the desk of sheets has no accessibility fault', async ({ page }) => {
  await openHydrated(page, '/questionario')
  await expectNoAxeViolations(page)
})
