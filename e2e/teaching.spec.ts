import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readQrPath } from '../tests/support/read-qr.ts'
import { expectNoAxeViolationsInThemes } from './support/axe.ts'
import { expect, openHydrated, test } from './support/test.ts'

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const bar = (page: Page) => page.getByRole('region', { name: 'Links selecionados' })

test('an instructor finds places and takes them along in every form', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openHydrated(page, '/professores?filtro=verificacao')
  const field = page.getByRole('searchbox', { name: 'Filtrar endereços' })
  await expect(field).toHaveValue('verificacao')
  await page.getByRole('button', { name: 'Copiar link para Verificação de Desempenho' }).click()
  await expect(page.getByRole('status').getByText('Link copiado')).toBeAttached()
  expect(await clipboard(page)).toBe(`${baseURL ?? ''}/guia/pipeline#verificacao-de-desempenho`)

  await field.fill('repositorio')
  await page.getByText('Tipos: todos').click()
  await page.getByRole('checkbox', { name: /^Etapas do pipeline/ }).check()
  await expect(page).toHaveURL('/professores?filtro=repositorio&tipo=etapa')
  await page.getByRole('checkbox', { name: 'Selecionar o endereço do filtro' }).check()
  await page.getByRole('checkbox', { name: /^Etapas do pipeline/ }).uncheck()
  await field.fill('roi')
  await page.getByRole('checkbox', { name: /^Selecionar ROI/ }).check()
  await expect(bar(page)).toContainText('2 links (1 fora do filtro)')

  await page.getByRole('button', { name: 'Copiar como Markdown' }).click()
  await expect(bar(page)).toContainText('Copiado: 2 links em Markdown')
  expect(await clipboard(page)).toBe(
    `### Etapas do pipeline\n\n- [Repositório de Modelo](${baseURL ?? ''}/guia/pipeline#repositorio-de-modelo)\n\n### Termos do glossário\n\n- [ROI (Return on Investment - Retorno sobre o Investimento)](${baseURL ?? ''}/glossario/roi)`,
  )
  await page.getByRole('button', { name: 'Copiar como HTML' }).click()
  await expect(bar(page)).toContainText('Copiado: 2 links em HTML')
  const rich = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item?.getType('text/html'))?.text()
  })
  expect(rich).toContain(`<a href="${baseURL ?? ''}/glossario/roi">ROI (Return on Investment`)

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Baixar CSV' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('enderecos-guia-mlops.csv')
  expect(await readFile(await download.path(), 'utf8')).toBe(
    `\uFEFFtipo,título,endereço\r\nEtapa do pipeline,Repositório de Modelo,${baseURL ?? ''}/guia/pipeline#repositorio-de-modelo\r\nTermo do glossário,ROI (Return on Investment - Retorno sobre o Investimento),${baseURL ?? ''}/glossario/roi\r\n`,
  )
})

test('a QR code leads to its place, on the screen, in its file and on paper', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => Object.assign(window, { print: () => undefined }))
  await openHydrated(page, '/professores')
  const opener = page.getByRole('button', { name: 'QR code de Data Drift (Desvio de Dados)' })
  await opener.click()
  const dialog = page.getByRole('dialog', { name: 'Data Drift (Desvio de Dados)' })
  const image = await dialog.getByRole('img').evaluate((svg) => svg.outerHTML)
  expect(readDrawing(image)).toBe(`${baseURL ?? ''}/glossario/data-drift`)

  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Baixar SVG' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('qr-glossario-data-drift.svg')
  expect(readDrawing(await readFile(await download.path(), 'utf8'))).toBe(
    `${baseURL ?? ''}/glossario/data-drift`,
  )
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()

  await page.getByRole('checkbox', { name: 'Selecionar tudo em Capítulos' }).check()
  await page.getByRole('button', { name: 'Folha de QR' }).click()
  await page.emulateMedia({ media: 'print' })
  const codes = page.getByRole('main').getByRole('img', { name: /^QR code de/ })
  await expect(codes).toHaveCount(5)
  await expect(codes.last()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Para professores' })).toBeHidden()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the addresses are a list of links and nothing that would not answer', async ({ page }) => {
    await page.goto('/professores')
    const terms = page.getByRole('region', { name: 'Termos do glossário' })
    await expect(terms.getByRole('link')).toHaveCount(15)
    await expect(terms).toContainText('/glossario/data-drift')
    const desk = page.getByRole('region', { name: 'Endereços' })
    await expect(desk.getByRole('button')).toHaveCount(0)
    await expect(desk.getByRole('checkbox')).toHaveCount(0)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 720 } })

  test('the desk has no accessibility fault at any point', async ({ page }) => {
    await openHydrated(page, '/professores?filtro=feature')
    await expectNoAxeViolationsInThemes(page)
    await page.getByRole('checkbox', { name: /^Selecionar os/ }).check()
    await page.evaluate(() =>
      Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('no')) }),
    )
    await page.getByRole('button', { name: 'Copiar como texto' }).click()
    await expect(bar(page).getByRole('textbox')).toBeFocused()
    // To axe, a row that has scrolled halfway under the bar would be too small to be pressed.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    await expectNoAxeViolationsInThemes(page)
    await page.getByRole('button', { name: /^QR code de Pergunta 5/ }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNoAxeViolationsInThemes(page)
  })
})

/** What a camera would read in the markup of a code. */
function readDrawing(svg: string): string {
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1])
  return readQrPath(/fill="#000" d="([^"]+)"/.exec(svg)?.[1] ?? '', size)
}
