import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe.ts'
import { expect, openHydrated, test, waitForHydration } from './support/test.ts'

const begin = (page: Page) => page.getByRole('button', { name: /^Começar:/ })
const check = (page: Page) => page.getByRole('button', { name: 'Conferir' })
const figure = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Hoje' }).locator('dl > div').filter({ hasText: name })

test('three cards, one grade taken back, and all of it there after a reload', async ({ page }) => {
  await openHydrated(page, '/revisao')
  await expect(begin(page)).toHaveText('Começar: 10 novos')
  await expectNoAxeViolations(page)
  await begin(page).click()

  // A question, with its key.
  const answer = page.getByRole('textbox', { name: 'Sua resposta' })
  await expect(answer).toBeFocused()
  await expectNoAxeViolations(page)
  await answer.fill('Porque os dados mudam e o modelo precisa de manutenção.')
  await check(page).click()
  await expect(page.getByRole('heading', { name: 'Gabarito' })).toBeFocused()
  await page.getByRole('radio', { name: 'Tenho', exact: true }).first().check()
  await expect(page.getByText('Pontuação: 0,5 de 1')).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Bom — volta em 2 dias' }).click()

  // A term by its definition.
  const name = page.getByRole('textbox', { name: 'Nome do termo' })
  await expect(name).toBeFocused()
  await name.fill('mlops')
  await name.press('Enter')
  await expect(page.getByText('Certo.')).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: /^Fácil/ }).click()
  await page.getByRole('button', { name: 'Desfazer a última nota (Fácil)' }).click()
  await expect(page.getByText('Certo.')).toBeVisible()
  await page.getByRole('button', { name: /^Bom/ }).click()

  await page.getByRole('button', { name: 'Não sei' }).click()
  await page.getByRole('button', { name: 'Errei — volta hoje' }).click()
  await answer.fill('Só o começo')
  await page.getByRole('button', { name: 'Parar por aqui' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await page.reload()
  await waitForHydration(page)
  await expect(figure(page, 'Aprendidos')).toContainText('2')
  await expect(figure(page, 'Para hoje')).toContainText('1')
  await expect(begin(page)).toHaveText('Começar: 1 para rever e 7 novos')
  await expect(page.getByRole('region', { name: 'Ainda fracos' }).getByRole('link')).toHaveCount(1)
  await expectNoAxeViolations(page)

  await openHydrated(page, '/questionario/lancar-modelo')
  await expect(page.getByText('Porque os dados mudam e o modelo precisa')).toBeVisible()
})

test('after months away a definition is asked, compared and judged, in the dark theme', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.addInitScript(
    (stored) => {
      if (localStorage.getItem('guia-mlops') === null) localStorage.setItem('guia-mlops', stored)
    },
    storedCards(['termo:roi:nome', 'termo:data-drift:nome', 'termo:sumiu:nome']),
  )
  await openHydrated(page, '/revisao')
  await expect(figure(page, 'Para hoje')).toContainText('2')
  await expect(page.getByText(/1 item que você revisava saiu do guia/)).toBeVisible()
  await expectNoAxeViolations(page)
  await begin(page).click()
  const definition = page.getByRole('textbox', { name: 'Defina com as suas palavras' })
  await definition.fill('É quando os dados de entrada mudam e o modelo degrada.')
  await expectNoAxeViolations(page)
  await check(page).click()
  await expect(page.getByRole('heading', { name: 'A definição do guia' })).toBeFocused()
  await expect(page.locator('mark').first()).toBeVisible()
  await expectNoAxeViolations(page)
})

/** Storage as the app writes it, with cards last seen long ago. */
function storedCards(items: string[]): string {
  const lastReview = '2020-01-01T12:00:00.000Z'
  const card = {
    state: 'revisando',
    due: '2020-01-05T12:00:00.000Z',
    lastReview,
    interval: 4,
    stability: 4,
    difficulty: 5,
    step: 0,
    reps: 2,
    lapses: 0,
  }
  const cards = Object.fromEntries(items.map((item) => [item, { card, at: lastReview }]))
  const state = {
    drafts: {},
    attempts: {},
    essays: {},
    read: {},
    lastPlace: null,
    cards,
    theme: 'sistema',
    themeAt: null,
    resetAt: null,
  }
  return JSON.stringify({ state, version: 1 })
}

test('an exam date bounds the gaps until it is taken away', async ({ page }) => {
  await openHydrated(page, '/revisao')
  // The days are those of the browser's own calendar.
  const inDays = (days: number) =>
    page.evaluate((ahead) => {
      const day = new Date(Date.now() + ahead * 86_400_000)
      return new Date(day.getTime() - day.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
    }, days)
  const exam = page.getByLabel('Dia da prova (opcional)')
  await exam.fill(await inDays(2))
  await expect(page.getByText('A prova é em 2 dias')).toBeVisible()
  await begin(page).click()
  await page.getByRole('textbox', { name: 'Sua resposta' }).fill('Uma tentativa.')
  await check(page).click()
  await expect(page.getByRole('button', { name: 'Fácil — volta amanhã' })).toBeVisible()
  await page.getByRole('button', { name: 'Parar por aqui' }).click()
  await exam.fill(await inDays(-3))
  await expect(page.getByText(/já passou: os intervalos seguem sem data/)).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Tirar a data da prova' }).click()
  await expect(exam).toHaveValue('')
})

test('the Anki file is downloaded twice and is the same', async ({ page }) => {
  await openHydrated(page, '/revisao')
  const files: string[] = []
  for (let time = 0; time < 2; time++) {
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Exportar para o Anki' }).click()
    const download = await coming
    expect(download.suggestedFilename()).toBe('guia-mlops-anki.txt')
    files.push(await readFile(await download.path(), 'utf8'))
  }
  expect(files[1]).toBe(files[0])
  expect(files[0]?.startsWith('#separator:Tab\n#html:true\n')).toBe(true)
  expect(
    files[0]
      ?.trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('#')),
  ).toHaveLength(40)
  await expect(page.getByText(/guia-mlops-anki\.txt, com 40 notas/)).toBeVisible()
})

test('no key and no scheduler is loaded before they are needed', async ({ page }) => {
  const scripts: string[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) void response.text().then((text) => scripts.push(text))
  })
  await openHydrated(page, '/revisao')
  await page.waitForLoadState('networkidle')
  const loaded = (mark: string) => scripts.some((script) => script.includes(mark))
  expect(loaded('request_retention')).toBe(false)
  await begin(page).click()
  await page.getByRole('textbox', { name: 'Sua resposta' }).fill('Os dados mudam.')
  await page.waitForLoadState('networkidle')
  await expect.poll(() => loaded('request_retention')).toBe(true)
  expect(loaded('falsehoods')).toBe(false)
  await check(page).click()
  await expect(page.getByRole('heading', { name: 'Ideias-chave' })).toBeVisible()
  // A script's text arrives a moment after the script itself.
  await expect.poll(() => loaded('falsehoods')).toBe(true)
})
