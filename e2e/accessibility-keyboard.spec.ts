/*
 * Whole journeys without a pointer: every step is reached with Tab, and wherever the focus goes it
 * can be seen. The questionnaire, the search, the figure and the making of a route have their own
 * in their suites.
 */
import type { Locator, Page } from '@playwright/test'
import { findHiddenFocus } from './support/geometry.ts'
import { answer, kindsOfAddresses, route } from './support/screens.ts'
import { expect, openHydrated, test } from './support/test.ts'

test.use({ reducedMotion: 'reduce' })

const longest = 150

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < longest; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target, `within ${longest} presses of Tab`).toBeFocused()
}

async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

test('a chapter is found, read, marked and left for the next one', async ({ page }) => {
  await openHydrated(page, '/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Pular para o conteúdo' })).toBeFocused()
  await pressOn(page, page.getByRole('banner').getByRole('link', { name: 'Guia', exact: true }))
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await pressOn(page, page.getByRole('main').getByRole('link', { name: /^Capítulo I:/ }))
  await expect(page).toHaveURL('/guia/necessidade')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await pressOn(page, page.getByRole('checkbox', { name: 'Marcar como lido' }), 'Space')
  await expect(page.getByRole('checkbox', { name: 'Marcar como lido' })).toBeChecked()
  await pressOn(page, page.getByRole('main').getByRole('link', { name: /II\. Visão Geral/ }))
  await expect(page).toHaveURL('/guia/pipeline')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('a card is answered, judged and graded', async ({ page }) => {
  await openHydrated(page, '/revisao')
  await pressOn(page, page.getByRole('button', { name: /^Começar:/ }))
  const box = page.getByRole('textbox', { name: 'Sua resposta' })
  await expect(box).toBeFocused()
  await page.keyboard.type(answer)
  await pressOn(page, page.getByRole('button', { name: 'Conferir' }))
  await expect(page.getByRole('heading', { name: 'Gabarito' })).toBeFocused()
  const held = page.getByRole('radio', { name: 'Tenho', exact: true }).first()
  await pressOn(page, held, 'Space')
  await expect(page.getByText('Pontuação: 0,5 de 1')).toBeVisible()
  await pressOn(page, page.getByRole('button', { name: /^Bom/ }))
  const name = page.getByRole('textbox', { name: 'Nome do termo' })
  await expect(name).toBeFocused()
  await page.keyboard.type('mlops')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Certo.')).toBeVisible()
  await pressOn(page, page.getByRole('button', { name: /^Fácil/ }))
  await pressOn(page, page.getByRole('button', { name: 'Parar por aqui' }))
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('an essay is planned, written and held against its criteria', async ({ page }) => {
  await openHydrated(page, '/redacao')
  await pressOn(page, page.getByRole('main').getByRole('link', { name: 'Estudo de caso' }))
  await expect(page).toHaveURL('/redacao/estudo-de-caso')
  await pressOn(page, page.locator('summary').filter({ hasText: 'Roteiro' }))
  await tabTo(page, page.getByRole('textbox', { name: 'Notas de Introdução' }))
  await page.keyboard.type('Começar pelos números.')
  await tabTo(page, page.getByRole('textbox', { name: 'Seu texto' }))
  await page.keyboard.type('O desvio de dados pede retreinamento.')
  const criterion = page.getByRole('checkbox').first()
  await pressOn(page, criterion, 'Space')
  await expect(criterion).toBeChecked()
  await pressOn(page, page.getByRole('main').getByRole('link', { name: /Tema 4/ }))
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('a route is followed to its end', async ({ page }) => {
  await openHydrated(page, route)
  // The route comes after its page.
  await expect(page.getByRole('checkbox').first()).toBeVisible()
  for (const box of await page.getByRole('checkbox').all()) {
    await pressOn(page, box, 'Space')
    await expect(box).toBeChecked()
  }
  await expect(page.getByText('Roteiro concluído')).toBeVisible()
})

for (const { width, height } of [
  { width: 360, height: 640 },
  { width: 1280, height: 720 },
]) {
  test(`at ${width} pixels the focus can be seen wherever it goes`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height })
    for (const address of kindsOfAddresses) {
      await openHydrated(page, address)
      const hidden: string[] = []
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press('Tab')
        const found = await findHiddenFocus(page)
        if (found !== null) hidden.push(found)
      }
      expect(hidden, address).toEqual([])
    }
  })
}
