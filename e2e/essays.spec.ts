import { EventEmitter, once } from 'node:events'
import { expectNoAxeViolations } from './support/axe.ts'
import { expect, openHydrated, test, waitForHydration } from './support/test.ts'

const text = 'O MLOps é o controle de qualidade da IA: nada vai ao ar sem ser medido.'

test('an essay is written, found again after a reload, and its sections are a click away', async ({
  page,
}) => {
  await openHydrated(page, '/redacao')
  await page.getByRole('main').getByRole('link', { name: 'Controle de qualidade' }).click()
  await expect(page).toHaveURL('/redacao/controle-de-qualidade')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('controle de qualidade')
  await page.getByRole('textbox', { name: 'Seu texto' }).fill(text)
  await expect(page.getByText('16 palavras')).toBeVisible()
  await expect(page.getByText(/Rascunho guardado neste navegador/)).toBeVisible()

  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Seu texto' })).toHaveValue(text)

  await page.getByRole('link', { name: 'Ver todos os temas' }).click()
  const entry = page.getByRole('listitem').filter({ hasText: 'Controle de qualidade' })
  await expect(entry).toContainText('16 palavras')
  await entry.getByRole('link').click()

  const sources = page.getByRole('complementary', { name: 'Apoie-se em' })
  await sources.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/guia\/.+#.+/)
  await page.goBack()
  await expect(page.getByRole('textbox', { name: 'Seu texto' })).toHaveValue(text)
})

test('an essay is taken away as a file that says what it answers', async ({ page }) => {
  await openHydrated(page, '/redacao/estudo-de-caso')
  await page.getByRole('textbox', { name: 'Seu texto' }).fill('Meu texto.')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Baixar em Markdown' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('redacao-estudo-de-caso.md')
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  const file = Buffer.concat(chunks).toString('utf8')
  expect(file).toMatch(/^# Redação 3: /)
  expect(file).toContain('> O estudo de caso da Thomson Reuters Labs')
  expect(file.endsWith('\n\nMeu texto.\n')).toBe(true)
})

test('a text is planned, held against its criteria and hinted at its terms, and all of it is kept', async ({
  page,
}) => {
  await openHydrated(page, '/redacao/ciclo-de-vida-do-pipeline')
  await page.getByText('Roteiro', { exact: true }).click()
  await page
    .getByRole('textbox', { name: 'Notas de Introdução' })
    .fill('Começar pelo monitoramento')
  await page.getByRole('button', { name: 'Subir Conclusão' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Subir Conclusão' })).toBeFocused()
  await page
    .getByRole('textbox', { name: 'Seu texto' })
    .fill('O retreinamento responde ao desvio de dados.')
  const terms = page.getByRole('list', { name: 'Termos no texto' })
  await expect(terms.getByRole('link')).toHaveText(['Data Drift'])
  await page.getByRole('checkbox', { name: /Nomeia os gatilhos/ }).check()
  await expect(page.getByText(/1 de 5\. Ninguém dá nota/)).toBeVisible()

  await page.reload()
  await expect(page.getByRole('checkbox', { name: /Nomeia os gatilhos/ })).toBeChecked()
  await page.getByText('Roteiro', { exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Nome da parte 2' })).toHaveValue('Conclusão')
  await expect(page.getByRole('textbox', { name: 'Notas de Introdução' })).toHaveValue(
    'Começar pelo monitoramento',
  )
})

test('the focus mode leaves only the editor, by keyboard in and by Esc out', async ({ page }) => {
  await openHydrated(page, '/redacao/estudo-de-caso')
  const mode = page.getByRole('button', { name: 'Modo foco' })
  await mode.focus()
  await page.keyboard.press('Enter')
  const box = page.getByRole('textbox', { name: 'Seu texto' })
  await expect(box).toBeFocused()
  await page.keyboard.type('Só o texto.')
  await expect(page.getByRole('banner')).toHaveAttribute('inert')
  await expectNoAxeViolations(page)
  // Nothing else can be reached: Tab goes from the editor to its own button and back.
  for (let presses = 0; presses < 6; presses++) {
    await page.keyboard.press('Tab')
    const isInside = await page.evaluate(() => {
      const focused = document.activeElement
      return focused === document.body || focused?.closest('[role="dialog"]') !== null
    })
    expect(isInside).toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect(mode).toBeFocused()
  await expect(page.getByRole('banner')).not.toHaveAttribute('inert')
  await expect(box).toHaveValue('Só o texto.')
})

test('a text that was thrown away comes back from its versions', async ({ page }) => {
  const long = 'O MLOps mantém o modelo em produção. '.repeat(8).trim()
  await openHydrated(page, '/redacao/estudo-de-caso')
  const box = page.getByRole('textbox', { name: 'Seu texto' })
  await box.fill(long)
  await box.fill('Nada.')
  const versions = page.getByRole('region', { name: 'Versões' })
  await versions.locator('summary').click()
  await expectNoAxeViolations(page)
  await versions.getByRole('button', { name: 'Restaurar esta versão' }).click()
  await expect(box).toHaveValue(long)
  await versions.getByRole('button', { name: 'Desfazer' }).click()
  await expect(box).toHaveValue('Nada.')
  await page.reload()
  await expect(versions.locator('summary')).toHaveCount(2)
})

test('what is typed before the app has taken over is kept', async ({ page }) => {
  const gate = new EventEmitter()
  let isOpen = false
  await page.route('**/assets/*.js', async (route) => {
    if (!isOpen) await once(gate, 'open')
    await route.continue()
  })
  await page.goto('/redacao/estudo-de-caso', { waitUntil: 'commit' })
  const box = page.getByRole('textbox', { name: 'Seu texto' })
  await box.fill('Cedo demais.')
  isOpen = true
  gate.emit('open')
  await waitForHydration(page)
  await page.unroute('**/assets/*.js')
  await expect(page.getByText('2 palavras')).toBeVisible()
  await expect(box).toHaveValue('Cedo demais.')
})

test('a full storage is said, and the text can still be taken away', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('cheio', 'QuotaExceededError')
    }
  })
  await openHydrated(page, '/redacao/estudo-de-caso')
  await page.getByRole('textbox', { name: 'Seu texto' }).fill('Sem espaço.')
  await expect(page.getByText(/o texto está só nesta página/)).toBeVisible()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Baixar em texto simples' }).click()
  expect((await downloading).suggestedFilename()).toBe('redacao-estudo-de-caso.txt')
})

test('on paper there is the prompt and the whole text, and nothing of the interface', async ({
  page,
}) => {
  const long = Array.from({ length: 80 }, (_, line) => `Linha ${line + 1}.`).join('\n')
  await openHydrated(page, '/redacao/estudo-de-caso')
  await page.getByRole('textbox', { name: 'Seu texto' }).fill(long)
  await page.emulateMedia({ media: 'print' })
  const paper = await page.locator('main').innerText()
  // Above the prompt the head of every sheet: the site and the address.
  expect(paper.trim()).toMatch(
    /^Guia MLOps · \S+\/redacao\/estudo-de-caso\s+O estudo de caso da Thomson Reuters Labs/,
  )
  expect(paper.trim().endsWith('Linha 80.')).toBe(true)
  for (const word of ['Critérios', 'Roteiro', 'Imprimir', 'Modo foco', 'Redação 3']) {
    expect(paper).not.toContain(word)
  }
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
})
