/*
 * A page translator puts every text into an element of its own, while the app goes on: nothing may
 * fall, whatever is pressed next. The suite's guard fails on any error that React reports.
 */
import type { Page } from '@playwright/test'
import { answer } from './support/screens.ts'
import { expect, openHydrated, test } from './support/test.ts'

/** As the browser's own translator does it: now, and with every text that is added later. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const others = 'font, script, style, textarea, svg'
    const wrap = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Node[] = []
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node)
      for (const text of texts) {
        const parent = text.parentElement
        if (parent === null || parent.closest(others)) continue
        const font = document.createElement('font')
        parent.replaceChild(font, text)
        font.append(text)
      }
    }
    const app = document.querySelector('#app')
    if (app === null) return
    wrap(app)
    new MutationObserver((changes) => {
      for (const change of changes) for (const node of change.addedNodes) wrap(node)
    }).observe(app, { childList: true, subtree: true })
  })
}

test('a translated question is answered, judged and left for the next one', async ({ page }) => {
  await openHydrated(page, '/questionario/lancar-modelo')
  await translate(page)
  await page.getByRole('textbox', { name: 'Sua resposta' }).fill(answer)
  await page.getByRole('radio', { name: 'Alta' }).check()
  await page.getByRole('button', { name: 'Conferir resposta' }).click()
  const ideas = page.getByRole('region', { name: 'Ideias-chave' }).getByRole('listitem')
  await ideas.nth(0).getByRole('radio', { name: 'Tenho', exact: true }).check()
  await page.getByRole('button', { name: 'Ver a leitura do app' }).click()
  await ideas.nth(1).getByRole('radio', { name: 'Não tenho' }).check()
  await page.getByRole('button', { name: 'Aceitar a leitura do app' }).click()
  await expect(page.getByText(/Pontuação: \S+ de 1/)).toBeVisible()
  await page.getByRole('button', { name: 'Próxima pergunta' }).click()
  await expect(page).toHaveURL('/questionario/razoes-tecnicas')
  await page.getByRole('button', { name: 'Não sei' }).click()
  await expect(page.getByRole('heading', { name: 'Gabarito' })).toBeVisible()
})

test('a translated guide is walked, searched and left', async ({ page }) => {
  await openHydrated(page, '/guia/pipeline')
  await translate(page)
  await page.getByRole('main').getByRole('button', { name: 'drift de dados' }).click()
  await expect(page.getByRole('note', { name: 'Definição: Data Drift' })).toBeVisible()
  await page.keyboard.press('Escape')
  const drawing = page.getByRole('group', { name: 'Fluxo do pipeline' })
  await drawing.getByRole('link', { name: /^Etapa 8,/ }).click()
  const panel = page.getByRole('region', { name: 'Verificação de Desempenho' })
  await panel.getByRole('button', { name: /^SIM/ }).click()
  await page.getByRole('button', { name: 'Copiar link para Coleta de Dados' }).click()
  await page.getByRole('checkbox', { name: 'Marcar como lido' }).check()
  await page.keyboard.press('Control+k')
  const field = page.getByRole('searchbox', { name: 'Buscar em tudo' })
  await field.fill('modelo')
  await expect(page.getByRole('option').first()).toBeVisible()
  await field.fill('roi')
  await expect(page.getByRole('option').first()).toContainText('ROI')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/glossario/roi')
})

test('a translated review and a translated essay go on', async ({ page }) => {
  await openHydrated(page, '/revisao')
  await translate(page)
  await page.getByRole('button', { name: /^Começar:/ }).click()
  for (let card = 0; card < 3; card += 1) {
    await page.getByRole('button', { name: 'Não sei' }).click()
    await page.getByRole('button', { name: /^Errei/ }).click()
  }
  await page.getByRole('button', { name: /^Desfazer a última nota/ }).click()
  await page.getByRole('button', { name: 'Parar por aqui' }).click()
  await page.getByRole('banner').getByRole('link', { name: 'Redação' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Estudo de caso' }).click()
  const box = page.getByRole('textbox', { name: 'Seu texto' })
  await box.fill('O desvio de dados.')
  await expect(page.getByText('4 palavras')).toBeVisible()
  await box.fill('O')
  await expect(page.getByText('1 palavra', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Modo foco' }).click()
  await page.keyboard.press('Escape')
  await expect(box).toHaveValue('O')
})
