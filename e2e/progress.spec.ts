import type { Page } from '@playwright/test'
import { expectNoAxeViolationsInThemes } from './support/axe.ts'
import { expect, openHydrated, test, waitForHydration } from './support/test.ts'

const part = (page: Page, name: string) => page.getByRole('region', { name })
const ideas = (page: Page) =>
  part(page, 'Questionário').getByRole('list', { name: 'Ideias de Lançar modelo' })

/** Answers the first question: one idea held, one missed, one not judged. */
async function answerFirst(page: Page) {
  await openHydrated(page, '/questionario/lancar-modelo')
  await page
    .getByRole('textbox', { name: 'Sua resposta' })
    .fill('Porque os dados mudam e o modelo precisa de manutenção.')
  await page.getByRole('radio', { name: 'Alta' }).check()
  await page.getByRole('button', { name: 'Conferir resposta' }).click()
  const judged = part(page, 'Ideias-chave').getByRole('listitem')
  await judged.nth(0).getByRole('radio', { name: 'Tenho', exact: true }).check()
  await judged.nth(1).getByRole('radio', { name: 'Não tenho' }).check()
  await expect(page.getByRole('status').filter({ hasText: 'Pontuação: 0,5 de 1' })).toBeVisible()
}

test('a gap leads to its question and on to its passage', async ({ page }) => {
  await answerFirst(page)
  await openHydrated(page, '/progresso')
  const gap = ideas(page).getByRole('listitem').nth(1)
  await expect(ideas(page).getByRole('listitem').nth(0)).toContainText('(tenho)')
  await expect(gap).toContainText('(não tenho)')
  await expect(ideas(page).getByRole('listitem').nth(2)).toContainText('(por julgar)')
  await expect(part(page, 'Leitura').getByText('1 ideia por firmar')).toBeVisible()

  const passage = await gap.getByRole('link', { name: /^Rever:/ }).getAttribute('href')
  await part(page, 'Questionário')
    .getByRole('link', { name: '1 Lançar modelo 0,5 de 1 · falta avaliar' })
    .click()
  await expect(page).toHaveURL('/questionario/lancar-modelo')
  await part(page, 'Ideias-chave')
    .getByRole('listitem')
    .nth(1)
    .getByRole('link', { name: /^Rever:/ })
    .click()
  await expect(page).toHaveURL(passage ?? 'a gap has a passage')
})

test('one question is erased, brought back, and erased for good by a reload', async ({ page }) => {
  await answerFirst(page)
  await openHydrated(page, '/progresso')
  await page.getByText('Só uma pergunta').click()
  const erase = page.getByRole('button', { name: 'Apagar: as respostas da pergunta 1' })
  const undo = page.getByRole('button', { name: 'Desfazer: as respostas da pergunta 1' })
  await erase.click()
  await expect(undo).toBeFocused()
  await expect(ideas(page)).toBeHidden()
  await expect(part(page, 'Questionário')).toBeHidden()
  await expect(page.getByText('Ainda não há nada guardado neste navegador.')).toBeVisible()

  await undo.click()
  await expect(erase).toBeFocused()
  await expect(ideas(page)).toContainText('(tenho)')
  await page.reload()
  await waitForHydration(page)
  await expect(part(page, 'Questionário').getByText('0,5 de 10')).toBeVisible()

  await page.getByText('Só uma pergunta').click()
  await erase.click()
  await expect(undo).toBeVisible()
  await page.reload()
  await waitForHydration(page)
  await expect(page.getByText('Ainda não há nada guardado neste navegador.')).toBeVisible()
  await expect(undo).toBeHidden()
})

test('what was erased in one tab does not come back from another', async ({ page, context }) => {
  await answerFirst(page)
  const other = await context.newPage()
  await openHydrated(other, '/guia/pipeline')
  await openHydrated(page, '/progresso')
  await page.getByRole('button', { name: 'Apagar respostas' }).click()
  await expect(page.getByText('Ainda não há nada guardado neste navegador.')).toBeVisible()

  await other.getByRole('checkbox', { name: 'Marcar como lido' }).check()
  await expect(part(page, 'Leitura').getByText('1 de 5')).toBeVisible()
  await expect(part(page, 'Questionário').getByText('0 de 10')).toBeVisible()
  await page.reload()
  await waitForHydration(page)
  await expect(part(page, 'Leitura').getByText('1 de 5')).toBeVisible()
  await expect(part(page, 'Questionário').getByText('0 de 10')).toBeVisible()
})

test('no key is loaded for a question that was not answered', async ({ page }) => {
  await answerFirst(page)
  const loaded: Promise<string>[] = []
  page.on('response', (response) => {
    if (/\.(?:js|html)$|\/$|progresso$/.test(new URL(response.url()).pathname)) {
      loaded.push(response.text().catch(() => ''))
    }
  })
  await openHydrated(page, '/progresso')
  await expect(ideas(page)).toContainText('laptop')
  await page.waitForLoadState('networkidle')
  const all = (await Promise.all(loaded)).join('\n')
  expect(all).toContain('Modelos precisam ser mantidos')
  expect(all).not.toContain('Repositório central que armazena')
  expect(all).not.toContain('Reunir dados brutos')
})

test('progress has no accessibility fault, empty and filled', async ({ page }) => {
  await openHydrated(page, '/progresso')
  await expectNoAxeViolationsInThemes(page)
  await answerFirst(page)
  await openHydrated(page, '/progresso')
  await expect(ideas(page)).toBeVisible()
  await page.getByText('Só uma pergunta').click()
  await page.getByText('Ver dia por dia').click()
  await expectNoAxeViolationsInThemes(page)
  await page.getByRole('button', { name: 'Apagar: as respostas da pergunta 1' }).click()
  await expectNoAxeViolationsInThemes(page)
})
