import { expect, openHydrated, test } from './support/test.ts'

test('a term is found with and without accents, opened, and followed to where it appears', async ({
  page,
}) => {
  await openHydrated(page, '/glossario')
  const field = page.getByRole('searchbox', { name: 'Buscar no glossário' })
  const names = page.getByRole('article').getByRole('link')
  await field.fill('implantação')
  const withAccents = await names.allTextContents()
  expect(withAccents[0]).toBe('Model Deployment')
  await field.fill('IMPLANTACAO')
  await expect(names).toHaveText(withAccents)

  await field.fill('desvio')
  await expect(names).toHaveText(['Concept Drift', 'Data Drift', 'Retraining Decision'])
  await expect(page.locator('mark').first()).toHaveText('Desvio')
  await expect(page.getByText('3 termos', { exact: true })).toBeVisible()
  await expect(field).toBeFocused()
  await expect(page).toHaveURL('/glossario?q=desvio')

  await page.getByRole('link', { name: 'Data Drift' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Data Drift' })).toBeFocused()
  const place = page.getByRole('region', { name: 'Aparece em' }).getByRole('link').first()
  const address = (await place.getAttribute('href')) ?? ''
  await place.click()
  await expect(page).toHaveURL(address)
  await expect(page.locator(`[id="${address.replace(/^.*#/, '')}"]`)).toBeInViewport()

  await page.goBack()
  await page.goBack()
  await expect(field).toHaveValue('desvio')
  await expect(names).toHaveText(['Concept Drift', 'Data Drift', 'Retraining Decision'])
})

test('a search survives a reload and says what to do when it finds nothing', async ({ page }) => {
  await openHydrated(page, '/glossario?q=kubernetes')
  await expect(page.getByText('Nenhum termo tem “kubernetes”')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('searchbox')).toHaveValue('kubernetes')
  await page.getByRole('button', { name: 'Mostrar todos os termos' }).click()
  await expect(page.getByRole('article')).toHaveCount(15)
  await expect(page).toHaveURL('/glossario')
})

test('letters lead to their terms, and terms to their neighbours', async ({ page }) => {
  await openHydrated(page, '/glossario')
  await page.getByRole('navigation', { name: 'Letras' }).getByRole('link', { name: 'R' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'R' })).toBeInViewport()
  await page.getByRole('link', { name: 'ROI' }).click()
  const neighbours = page.getByRole('navigation', { name: 'Termos vizinhos' })
  await neighbours.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'ROI' })).toBeHidden()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the glossary is the full list, each name in its language', async ({ page }) => {
    await page.goto('/glossario')
    await expect(page.getByRole('article')).toHaveCount(15)
    await expect(page.getByRole('link', { name: 'Data Drift' })).toHaveAttribute('lang', 'en')
  })
})
