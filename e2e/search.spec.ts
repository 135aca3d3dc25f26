import { expectNoAxeViolationsInThemes } from './support/axe.ts'
import { expect, openHydrated, test } from './support/test.ts'

const box = { role: 'searchbox', name: 'Buscar em tudo' } as const

test('a reader finds a stage by keyboard alone and lands on the words', async ({ page }) => {
  await openHydrated(page, '/guia/necessidade')
  await page.keyboard.press('/')
  const field = page.getByRole(box.role, { name: box.name })
  await expect(field).toBeFocused()
  await page.keyboard.type('implantacao')
  await expect(page.getByRole('status').getByText(/^\d+ lugares/)).toBeVisible()
  const options = page.getByRole('option')
  await expect(options.first()).toContainText('Implantação de Modelo')
  await expect(options.first().locator('mark').first()).toHaveText('Implantação')
  await expect(field).toHaveAttribute('aria-activedescendant', await idOf(options.first()))
  await page.keyboard.press('ArrowDown')
  await expect(field).toHaveAttribute('aria-activedescendant', await idOf(options.nth(1)))
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL('/guia/pipeline#implantacao-de-modelo')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.locator('#implantacao-de-modelo')).toBeFocused()
  await expect.poll(() => highlighted(page)).toContain('Implantação')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await highlighted(page)).toEqual([])
})

test('Esc leads back to where one was, Ctrl+K opens from a field', async ({ page }) => {
  await openHydrated(page, '/questionario/feature-store')
  const answer = page.getByRole('textbox', { name: 'Sua resposta' })
  await answer.fill('Guarda features e/ou')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole(box.role, { name: box.name })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(answer).toBeFocused()
  await page.keyboard.type(' dados')
  await expect(answer).toHaveValue('Guarda features e/ou dados')

  const opener = page.getByRole('button', { name: 'Buscar', exact: true })
  await opener.click()
  await expect(page.getByRole(box.role, { name: box.name })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()
})

test('a slip of the finger is read as what was meant, and said', async ({ page }) => {
  await openHydrated(page, '/')
  await page.keyboard.press('/')
  await page.getByRole(box.role, { name: box.name }).fill('fature store')
  await expect(page.getByText('“fature” não aparece: você quis dizer “feature”?')).toBeVisible()
  await expect(page.getByRole('option').first()).toContainText('Feature Store')
  await page.getByRole('link', { name: 'Ver todos os resultados' }).click()
  await expect(page).toHaveURL('/busca?q=fature%20store')
  await expect(page.getByRole(box.role, { name: box.name })).toHaveValue('fature store')
  await expect(page.getByRole('region', { name: 'Termos do glossário' })).toContainText(
    'Feature Store',
  )
})

test('all results survive a reload and the way back', async ({ page }) => {
  await openHydrated(page, '/busca')
  const field = page.getByRole(box.role, { name: box.name })
  await field.fill('repositorio')
  const stages = page.getByRole('region', { name: 'Etapas do pipeline' })
  await expect(stages.locator('mark').first()).toHaveText('Repositório')
  await expect(page).toHaveURL('/busca?q=repositorio')
  await page.reload()
  await expect(field).toHaveValue('repositorio')
  await stages.getByRole('link', { name: 'Repositório de Modelo' }).click()
  await expect(page).toHaveURL('/guia/pipeline#repositorio-de-modelo')
  await page.goBack()
  await expect(field).toHaveValue('repositorio')
  await expect(stages).toBeVisible()
})

test('no query tells an answer, and no key is fetched to search', async ({ page }) => {
  const scripts: string[] = []
  page.on('response', async (response) => {
    if (response.url().endsWith('.js')) scripts.push(await response.text())
  })
  await openHydrated(page, '/busca?q=bancos de dados, APIs e fluxos')
  await expect(page.getByRole('status').getByText(/lugar/)).toBeVisible()
  await expect(page.getByText('APIs e fluxos', { exact: false })).toHaveCount(0)
  expect(scripts.length).toBeGreaterThan(2)
  expect(scripts.filter((script) => script.includes('bancos de dados, APIs e fluxos'))).toEqual([])
})

test('a page carries nothing of the search until it is asked for', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await openHydrated(page, '/guia/pipeline')
  await page.waitForLoadState('networkidle')
  expect(fetched.filter(isOfSearch)).toEqual([])
  await page.keyboard.press('/')
  await page.getByRole(box.role, { name: box.name }).fill('drift')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(fetched.filter(isOfSearch).length).toBeGreaterThan(1)
})

test.describe('without a connection', () => {
  test.use({ expectedComplaints: [/ERR_FAILED|Failed to fetch|Failed to load/] })

  test('the search says that it did not come, and comes when asked again', async ({ page }) => {
    await openHydrated(page, '/guia')
    // The index alone: its file is named after the module and nothing else.
    const index = /\/search-[\w-]{8}\.js$/
    await page.route(index, (route) => route.abort())
    await page.keyboard.press('/')
    const alert = page.getByRole('dialog').getByRole('alert')
    await expect(alert).toContainText('A busca não chegou')
    await page.unroute(index)
    await page.getByRole(box.role, { name: box.name }).fill('drift')
    await alert.getByRole('link', { name: 'Tentar de novo' }).click()
    await expect(page).toHaveURL('/busca?q=drift')
    await expect(page.getByRole('main').getByRole('link', { name: /Drift/ }).first()).toBeVisible()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the link leads to the list of all places', async ({ page }) => {
    await page.goto('/guia')
    await page.getByRole('banner').getByRole('link', { name: 'Buscar' }).click()
    await expect(page).toHaveURL('/busca')
    await expect(page.getByRole('region', { name: 'Etapas do pipeline' })).toContainText(
      'Repositório de Modelo',
    )
  })
})

test('the search has no accessibility fault, open or on its page, whatever it found', async ({
  page,
}) => {
  await openHydrated(page, '/guia/necessidade')
  await page.keyboard.press('Control+k')
  const field = page.getByRole(box.role, { name: box.name })
  for (const query of ['', 'drfit', 'kubernetes', 'modelo']) {
    await field.fill(query)
    if (query !== '') await expect(page.getByRole('status').getByText(/\w/)).toBeVisible()
    await expectNoAxeViolationsInThemes(page)
  }
  for (const query of ['modelo', 'drfit', 'kubernetes']) {
    await openHydrated(page, `/busca?q=${query}`)
    await expect(page.getByText(/\d lugar|Nada com/)).toBeVisible()
    await expectNoAxeViolationsInThemes(page)
  }
})

/** The palette, the engine and the index, by the names of their files. */
function isOfSearch(url: string): boolean {
  return /search-(?:palette|engine|[\w-]{8}\.js)/.test(url)
}

type Locator = ReturnType<Page['locator']>
type Page = Parameters<typeof expectNoAxeViolationsInThemes>[0]

async function idOf(option: Locator): Promise<string> {
  return (await option.getAttribute('id')) ?? ''
}

/** The words that the page sets apart as found. */
async function highlighted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('busca') ?? [])].map((range) =>
      range instanceof Range ? range.toString() : '',
    ),
  )
}
