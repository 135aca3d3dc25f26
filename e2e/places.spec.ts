import { expect, openHydrated, test } from './support/test.ts'

test('the review holds the gaps of the questionnaire', async ({ page }) => {
  await openHydrated(page, '/questionario/lancar-modelo')
  await page.getByRole('button', { name: 'Não sei' }).click()
  await expect(page.getByRole('heading', { name: 'Gabarito' })).toBeVisible()
  await page.getByRole('link', { name: 'Revisão' }).first().click()
  const again = page.getByRole('region', { name: 'Retomar agora' })
  await expect(again.getByRole('listitem')).toHaveCount(1)
  await expect(again).toContainText('você disse “não sei”')
})

test('the laboratory in words leads into the stages of the guide', async ({ page }) => {
  await openHydrated(page, '/laboratorio')
  const stages = page.getByRole('region', { name: 'A rodada guiada, em texto' }).getByRole('link')
  await stages.last().click()
  await expect(page).toHaveURL('/guia/pipeline#decisao-de-retreinamento')
})
