import { readDownload, storedOf, visitWith } from './support/faults.ts'
import { expectNoAxeViolationsInThemes } from './support/axe.ts'
import { expect, openHydrated, test } from './support/test.ts'

test('a student makes the report, and an instructor sees whether it arrived whole', async ({
  page,
}) => {
  await openHydrated(page, '/questionario/lancar-modelo')
  await page.getByRole('textbox', { name: 'Sua resposta' }).fill('Os dados mudam com o tempo.')
  await page
    .getByRole('group', { name: 'Quão seguro você está?' })
    .getByRole('radio', { name: 'Alta' })
    .check()
  await page.getByRole('button', { name: 'Conferir resposta' }).click()
  await page.getByRole('radio', { name: 'Tenho', exact: true }).first().check()

  await page.goto('/questionario/resultado')
  await page.getByRole('link', { name: 'Fazer o relatório para entregar' }).click()
  await expect(page).toHaveURL('/progresso/relatorio')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Autoavaliação do estudante')
  await page.getByRole('textbox', { name: 'Seu nome (se quiser)' }).fill('Ana Lima')
  await expect(page.getByRole('main')).toContainText('Os dados mudam com o tempo.')

  const files: { name: string; mimeType: string; buffer: Buffer }[] = []
  for (const name of ['Baixar JSON', 'Baixar Markdown']) {
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    const download = await downloading
    const text = await readDownload(download)
    expect(text).toContain('Autoavaliação do estudante')
    const file = { name: download.suggestedFilename(), mimeType: 'text/plain' }
    files.push({ ...file, buffer: Buffer.from(text) })
  }
  // The name is in the files and nowhere in the browser.
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Ana Lima')

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Baixar JSON' })).toBeHidden()
  await expect(page.getByRole('main')).toContainText('Ana Lima')
  await expect(page.getByText('Não prova quem o escreveu').first()).toBeVisible()
  await page.emulateMedia({ media: null })

  const mangled = files.map(({ name, mimeType, buffer }) => ({
    name: `mudado-${name}`,
    mimeType,
    buffer: Buffer.from(buffer.toString().replace('mudam', 'mudaram')),
  }))
  const foreign = { name: 'lista.json', mimeType: 'application/json', buffer: Buffer.from('[]') }
  await openHydrated(page, '/professores')
  const desk = page.getByRole('region', { name: 'Conferir um relatório' })
  const choosing = page.waitForEvent('filechooser')
  await desk.getByRole('button', { name: 'Escolher arquivos' }).click()
  await (await choosing).setFiles([...files, ...mangled, foreign])
  await expect(desk.getByRole('listitem')).toContainText([
    'Ana Lima',
    'Inteiro.',
    'Mudado ou incompleto.',
    'Mudado ou incompleto.',
    'Não é um relatório.',
  ])
})

test('the progress leads to the report, too', async ({ page }) => {
  await openHydrated(page, '/questionario/lancar-modelo')
  await page.getByRole('button', { name: 'Não sei' }).click()
  await page.goto('/progresso')
  await page.getByRole('link', { name: 'Fazer o relatório para entregar' }).click()
  await expect(page.getByRole('main')).toContainText('respondida com “Não sei”')
})

const origin = `http://localhost:${process.env['E2E_PORT'] ?? '4320'}`
const at = '2026-11-02T12:00:00.000Z'
const essays = { 'estudo-de-caso': { text: 'O problema era a falta de padrão.', at } }

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 720 } })

  test('the report without anything to tell has no accessibility fault', async ({ page }) => {
    await openHydrated(page, '/progresso/relatorio')
    await expect(page.getByText('Ainda não há o que relatar.')).toBeVisible()
    await expectNoAxeViolationsInThemes(page)
  })

  test('the check of reports has no accessibility fault', async ({ page }) => {
    // Few addresses, so that axe has less to read than the whole desk.
    await openHydrated(page, '/professores?filtro=roi')
    const desk = page.getByRole('region', { name: 'Conferir um relatório' })
    await desk
      .getByLabel('Relatórios para conferir')
      .setInputFiles({ name: 'a.json', mimeType: 'text/plain', buffer: Buffer.from('{}') })
    await expect(desk.getByRole('listitem')).toContainText(['Não é um relatório.'])
    await expectNoAxeViolationsInThemes(page)
  })

  test.describe('with an essay', () => {
    test.use({ ...visitWith(origin, storedOf({ essays })), timezoneId: 'America/Sao_Paulo' })

    test('it says when by the clock of the student, and has no fault', async ({ page }) => {
      await openHydrated(page, '/progresso/relatorio')
      await expect(page.getByText('Editada em 2 de novembro de 2026 às 09:00')).toBeVisible()
      await expect(page.getByRole('main')).toContainText('America/Sao Paulo, UTC−03:00')
      await expectNoAxeViolationsInThemes(page)
    })
  })
})
