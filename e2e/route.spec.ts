import type { Page } from '@playwright/test'
import { expectNoAxeViolationsInThemes } from './support/axe.ts'
import { expect, openHydrated, test } from './support/test.ts'

const chosen = (page: Page) => page.getByRole('list', { name: 'Lugares escolhidos' })
const items = (page: Page) => page.getByRole('list', { name: 'Itens do roteiro' })
const row = (page: Page, title: string) =>
  items(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: title, exact: true }) })

/** Finds a place by the filter and takes it, all by keyboard. */
async function pick(page: Page, query: string, title: string) {
  await page.getByRole('searchbox', { name: 'Filtrar lugares' }).focus()
  await page.keyboard.press('Escape')
  await page.keyboard.type(query)
  const box = page.getByRole('checkbox', { name: title, exact: true })
  await expect(box).toBeVisible()
  while (!(await box.evaluate((node) => node === document.activeElement))) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Space')
  await expect(box).toBeChecked()
}

test('an instructor makes a route by keyboard, and a student follows its link', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openHydrated(page, '/professores')
  await page.getByRole('link', { name: 'Montar um roteiro de estudo' }).press('Enter')
  await pick(page, 'etapa feature', 'Feature Store')
  await pick(page, 'pergunta lançar', 'Pergunta 1: Lançar modelo')
  await pick(page, 'drift dados', 'Data Drift (Desvio de Dados)')
  await pick(page, 'simulado 30', 'Simulado de 30 minutos')
  await page.getByRole('button', { name: 'Subir Pergunta 1: Lançar modelo' }).press('Enter')
  await page.getByRole('button', { name: 'Remover Simulado de 30 minutos' }).press('Enter')
  await expect(page.getByRole('button', { name: /^Remover Data Drift/ })).toBeFocused()
  await page.getByRole('button', { name: /^Desfazer/ }).press('Enter')
  await expect(chosen(page).getByRole('listitem')).toContainText([
    'Pergunta 1',
    'Feature Store',
    'Data Drift',
    'Simulado',
  ])
  await page.getByRole('textbox', { name: 'Título' }).fill('Semana 2: <b>pipeline</b> (com calma)')
  await page.getByLabel('Prazo').fill('2099-12-01')
  await page.getByRole('radio', { name: 'Prática' }).check()

  // A reload, a look at what students see, and back: nothing is lost.
  await page.reload()
  await expect(chosen(page).getByRole('listitem')).toHaveCount(4)
  await page.getByRole('link', { name: 'Ver como o estudante vê' }).press('Enter')
  await expect(items(page)).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('textbox', { name: 'Título' })).toHaveValue(/<b>pipeline/)
  await page.getByRole('button', { name: 'Copiar link' }).press('Enter')
  await expect(page.getByText('Link copiado')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())

  const student = await (await browser.newContext()).newPage()
  await student.goto(link)
  await expect(
    student.getByRole('heading', { level: 1, name: 'Semana 2: <b>pipeline</b> (com calma)' }),
  ).toBeVisible()
  await expect(student.getByText('terça-feira, 1 de dezembro de 2099')).toBeVisible()
  await expect(student.getByText('0 de 4')).toBeVisible()
  await student.getByRole('link', { name: 'Começar: Pergunta 1: Lançar modelo' }).click()
  await student.getByRole('button', { name: 'Não sei' }).click()
  await expect(student.getByRole('heading', { name: 'Gabarito' })).toBeVisible()
  await student.goBack()
  await expect(row(student, 'Pergunta 1: Lançar modelo')).toContainText('0 de 1')
  await expect(student.getByText('1 de 4')).toBeVisible()
  await row(student, 'Feature Store').getByRole('checkbox').check()
  await student.reload()
  await expect(student.getByText('2 de 4')).toBeVisible()
  await student.getByRole('link', { name: /^Continuar: Data Drift/ }).click()
  await expect(student).toHaveURL('/glossario/data-drift')
  await student.context().close()
})

const link =
  '/roteiro?v=1&t=Semana+2&m=prova&i=guia.pipeline.feature-store_glossario.roi_simulado.30&c=1i445a3'

test('a cut, changed or newer link says so and shows what it can', async ({ page }) => {
  await openHydrated(page, link)
  await expect(items(page).getByRole('listitem')).toHaveCount(3)
  await expect(page.getByText('Nem tudo neste link pôde ser lido')).toBeHidden()

  await openHydrated(page, link.slice(0, -14))
  await expect(page.getByText(/O fim do link falta/)).toBeVisible()
  await expect(page.getByText(/cita 1 lugar que não existe .* “simulad/)).toBeVisible()
  await expect(items(page).getByRole('listitem')).toHaveCount(2)

  await openHydrated(page, link.replace('roi', 'mlops'))
  await expect(page.getByText(/algo mudou no caminho/)).toBeVisible()
  await expect(items(page).getByRole('listitem')).toHaveCount(3)

  await openHydrated(page, link.replace('v=1', 'v=2').replace('i=', 'i=video.aula_'))
  await expect(page.getByText(/versão mais nova do site \(formato 2\)/)).toBeVisible()
  await expect(page.getByText(/“video\.aula”/)).toBeVisible()
  await expect(items(page).getByRole('listitem')).toHaveCount(3)
})

test('routes have no accessibility fault, made, followed and broken', async ({ page }) => {
  await openHydrated(page, link.replace('?', '?editar=1&'))
  await expect(chosen(page)).toBeVisible()
  await page.getByText('Simulado e laboratório').click()
  await page.getByRole('checkbox', { name: 'Laboratório' }).check()
  await expect(page.getByRole('button', { name: /^Desfazer/ })).toBeVisible()
  await expectNoAxeViolationsInThemes(page)
  await openHydrated(page, `${link.slice(0, -3)}&d=2026-02-30`)
  await expect(page.getByText(/não existe no calendário/)).toBeVisible()
  await page.getByRole('checkbox', { name: /ROI/ }).check()
  await expectNoAxeViolationsInThemes(page)
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await expect(page.getByText('Roteiro concluído')).toBeVisible()
  await expectNoAxeViolationsInThemes(page)
})
