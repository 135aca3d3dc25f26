import { EventEmitter, once } from 'node:events'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectNoAxeViolations, expectNoAxeViolationsInThemes } from './support/axe.ts'
import { expect, openHydrated, test, waitForHydration } from './support/test.ts'

const keys = await readKeys()

const answerBox = (page: Page) => page.getByRole('textbox', { name: 'Sua resposta' })
const confidence = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Quão seguro você está?' }).getByRole('radio', { name })
const idea = (page: Page, index: number) =>
  page
    .getByRole('region', { name: 'Ideias-chave' })
    .getByRole('listitem')
    .nth(index)
    .getByRole('group')
const score = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: `Pontuação: ${text}` })

async function giveAnswer(page: Page, text: string) {
  await answerBox(page).fill(text)
  await confidence(page, 'Alta').check()
  await page.getByRole('button', { name: 'Conferir resposta' }).click()
  await expect(page.getByRole('heading', { name: 'Ideias-chave' })).toBeVisible()
}

test('an answer is written, judged, found again after a reload and part of the result', async ({
  page,
}) => {
  await openHydrated(page, '/questionario')
  await page.getByRole('link', { name: 'Começar' }).click()
  await expect(page).toHaveURL('/questionario/lancar-modelo')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expectNoAxeViolations(page)

  await answerBox(page).fill('Porque os dados mudam e o modelo')
  await page.reload()
  await waitForHydration(page)
  await expect(answerBox(page)).toHaveValue('Porque os dados mudam e o modelo')

  await giveAnswer(page, 'Porque os dados mudam e o modelo precisa de manutenção.')
  await expect(page.getByRole('heading', { name: 'Gabarito' })).toBeFocused()
  await idea(page, 0).getByRole('radio', { name: 'Tenho', exact: true }).check()
  await idea(page, 1).getByRole('radio', { name: 'Não tenho' }).check()
  await expect(score(page, '0,5 de 1')).toBeVisible()
  await expectNoAxeViolations(page)

  await page.reload()
  await waitForHydration(page)
  await expect(score(page, '0,5 de 1')).toBeVisible()
  await expect(idea(page, 0).getByRole('radio', { name: 'Tenho', exact: true })).toBeChecked()
  await idea(page, 2).getByRole('radio', { name: 'Parcial' }).check()
  await expect(score(page, '0,75 de 1')).toBeVisible()

  await page.getByRole('button', { name: 'Próxima pergunta' }).click()
  await expect(page).toHaveURL('/questionario/razoes-tecnicas')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByRole('button', { name: 'Não sei' }).click()
  await expect(score(page, '0 de 1')).toBeVisible()

  await openHydrated(page, '/questionario')
  await expect(page.getByRole('link', { name: 'Continuar: pergunta 3' })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'Ver resultado' }).click()
  await expect(page.getByText('0,75 de 10')).toBeVisible()
  await expectNoAxeViolations(page)

  await page.getByRole('button', { name: 'Refazer só as lacunas' }).click()
  await expect(page.getByText('lacuna 1 de 2')).toBeVisible()
  await expect(answerBox(page)).toHaveValue('')
  await giveAnswer(page, 'Os dados mudam; o laptop não é a produção.')
  await page.reload()
  await waitForHydration(page)
  await expect(page.getByText('Os dados mudam; o laptop não é a produção.')).toBeVisible()
  await page.getByRole('button', { name: 'Próxima pergunta' }).click()
  await expect(page.getByText('lacuna 2 de 2')).toBeVisible()
})

test('what is typed before the app is there joins the stored draft', async ({ page }) => {
  await openHydrated(page, '/questionario/feature-store')
  await answerBox(page).fill('Um repositório.')
  await page.reload()
  await waitForHydration(page)

  await typeBeforeScripts(page, '/questionario/feature-store', 'Cedo.')
  await expect(answerBox(page)).toHaveValue('Um repositório.\nCedo.')
  await typeBeforeScripts(page, '/questionario/coleta-de-dados', 'Cedo.')
  await expect(answerBox(page)).toHaveValue('Cedo.')
  await expect(page.getByText('1 palavra ·')).toBeVisible()
})

async function typeBeforeScripts(page: Page, address: string, text: string) {
  const gate = new EventEmitter()
  let isOpen = false
  await page.route('**/assets/*.js', async (route) => {
    if (!isOpen) await once(gate, 'open')
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  await answerBox(page).fill(text)
  isOpen = true
  gate.emit('open')
  await waitForHydration(page)
  await page.unroute('**/assets/*.js')
}

test('the whole loop works by keyboard alone, each step announced', async ({ page }) => {
  await openHydrated(page, '/questionario/ajuste-de-modelo')
  await answerBox(page).focus()
  await page.keyboard.type('Quando a verificação de desempenho diz que o modelo não atende.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Conferir resposta' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Gabarito' })).toBeFocused()
  await expect(page.getByText(/Segurança média/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Ideias-chave' })).toBeVisible()
  await expectNoAxeViolations(page)

  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(score(page, '0,5 de 1')).toBeVisible()
  await expect(page.locator('mark')).toHaveCount(0)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(score(page, '1 de 1')).toBeVisible()

  // The reading appears by itself: the first idea is as judged, the second one is not there.
  await expect(page.getByRole('region', { name: 'Ideias-chave' })).toMatchAriaSnapshot(`
    - heading "Ideias-chave" [level=2]
    - list:
      - listitem:
        - group "Quando a verificação diz que não atende":
          - radio "Tenho" [checked]
          - radio "Parcial"
          - radio "Não tenho"
        - paragraph:
          - text: "Leitura do app:"
          - strong: Coberta
        - paragraph:
          - mark: não atende
        - paragraph: Igual à sua marca.
      - listitem:
        - group "Para otimizar e melhorar a performance":
          - radio "Tenho" [checked]
          - radio "Parcial"
          - radio "Não tenho"
        - paragraph:
          - text: "Leitura do app:"
          - strong: Não encontrada
        - paragraph: /não reconheceu palavras/
        - paragraph:
          - strong: Diferente da sua.
          - text: Você marcou Tenho; a leitura daria Não tenho.
        - button /^Manter Tenho/
        - button /^Mudar para Não tenho/
  `)
  await expect(page.getByRole('region', { name: 'Leitura do app' })).toMatchAriaSnapshot(`
    - heading "Leitura do app" [level=2]
    - status:
      - paragraph:
        - text: "Sua avaliação:"
        - strong: 1 de 1
        - text: "· leitura do app:"
        - strong: 0,5 de 1
        - text: ". Uma ideia difere: decida se mantém ou muda."
    - button "Aceitar a leitura do app"
  `)
  await expect(page.locator('mark').first()).toBeVisible()
  await expectNoAxeViolations(page)

  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: /^Manter Tenho/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(score(page, '0,5 de 1')).toBeVisible()
  await expect(page.getByText(/as duas coincidem/)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: /^Rever: / })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByText('Quanto o app acerta em cada pergunta')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: /Ajuste de Modelo \(esta\)/ })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Próxima pergunta' })).toBeFocused()
})

test("the app's reading is accepted with one press, kept apart and found again", async ({
  page,
}) => {
  await openHydrated(page, '/questionario/lancar-modelo')
  await giveAnswer(page, 'Os dados mudam e o modelo precisa ser atualizado. Não sei mais.')
  await page.getByRole('button', { name: 'Aceitar a leitura do app' }).click()
  await expect(score(page, '0,5 de 1')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Leitura do app' })).toBeFocused()
  await idea(page, 1).getByRole('radio', { name: 'Tenho', exact: true }).check()
  await expect(score(page, '1 de 1')).toBeVisible()
  await page.reload()
  await waitForHydration(page)
  await expect(page.getByText('Sua avaliação: 1 de 1 · leitura do app: 0,5 de 1.')).toBeVisible()
  await expect(page.getByText('Você ficou com a sua marca: Tenho.')).toBeVisible()
})

test('an exam keeps every key back, survives reload and back, and is judged at its end', async ({
  page,
}) => {
  const keysAsked: string[] = []
  page.on('request', (request) => {
    if (/\/keys-|app-reading/.test(request.url())) keysAsked.push(request.url())
  })
  await openHydrated(page, '/questionario?modo=simulado&minutos=25')
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Começar o simulado' }).click()
  await expect(page).toHaveURL(/lancar-modelo\?modo=simulado&desde=0&ate=\d+$/)
  await expect(page.getByRole('timer')).toHaveText(/^Restam 2[45] minutos$/)
  await answerBox(page).fill('Os dados mudam e o modelo precisa ser atualizado.')
  await confidence(page, 'Alta').check()
  await page.getByRole('button', { name: 'Guardar resposta' }).click()
  await expect(page).toHaveURL(/razoes-tecnicas\?modo=simulado/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await page.goBack()
  await expect(page.getByText('O gabarito desta pergunta aparece quando')).toBeVisible()
  await page.reload()
  await waitForHydration(page)
  await expect(page.getByText('Os dados mudam e o modelo precisa ser atualizado.')).toBeVisible()
  await expect(page.getByRole('timer')).toHaveText(/^Restam/)
  await page.getByRole('link', { name: 'Próxima pergunta' }).click()
  await page.getByRole('button', { name: 'Não sei' }).click()
  await page.getByRole('link', { name: 'Onde está o simulado' }).click()
  await expect(page.getByText('2 de 10 respondidas.')).toBeVisible()
  await expectNoAxeViolations(page)
  expect(keysAsked).toEqual([])

  await page.getByRole('link', { name: 'Encerrar o simulado' }).click()
  await page.getByRole('link', { name: 'Julgar: pergunta 1' }).click()
  await page.getByRole('button', { name: 'Aceitar a leitura do app' }).click()
  await expect(score(page, '0,5 de 1')).toBeVisible()
  await page.getByRole('link', { name: 'Ver resultado' }).click()
  await expect(page.getByText('0,5 de 10')).toBeVisible()
  await expect(page.getByRole('img')).toHaveCount(0)
  await expect(page.getByRole('table', { name: 'Segurança e acerto em números' })).toBeVisible()
  await expectNoAxeViolations(page)
})

test('the result is printed as a sheet of answers without the interface, on light paper', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openHydrated(page, '/questionario/lancar-modelo')
  await giveAnswer(page, 'Os dados mudam e o modelo precisa ser atualizado.')
  await page.getByRole('button', { name: 'Aceitar a leitura do app' }).click()
  await page.getByRole('button', { name: 'Próxima pergunta' }).click()
  await openHydrated(page, '/questionario/resultado')
  await expect(page.getByRole('columnheader', { name: 'Ideia' })).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('columnheader', { name: 'Ideia' })).toBeVisible()
  await expect(page.getByText('Os dados mudam e o modelo precisa ser atualizado.')).toBeVisible()
  await expect(page.getByText(/^Segurança alta/)).toBeVisible()
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(0)
  await expect(page.getByRole('navigation')).toHaveCount(0)
  const ink = await page
    .getByText('Os dados mudam e o modelo precisa ser atualizado.')
    .evaluate((element) => getComputedStyle(element).color)
  expect(ink).toBe('rgb(34, 29, 23)')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the form says what it needs and what can be read without', async ({ page }) => {
    await page.goto('/questionario/feature-store')
    await expect(
      page.getByText(/Para responder e ver o gabarito, ligue o JavaScript/),
    ).toBeVisible()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 } })

  test('a reading with a wrong claim has no accessibility fault and fits a phone', async ({
    page,
  }) => {
    await openHydrated(page, '/questionario/verificacao-de-desempenho')
    await giveAnswer(page, 'Decide se o modelo atende aos requisitos. Se NÃO, volta para a coleta.')
    await page.getByRole('button', { name: 'Ver a leitura do app' }).click()
    await expect(page.getByText('Uma afirmação para rever')).toBeVisible()
    await page.getByText('Quanto o app acerta em cada pergunta').click()
    await expectNoAxeViolationsInThemes(page)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(360)
  })
})

test.describe('the key', () => {
  for (const { id, secrets } of keys) {
    test(`of ${id} is nowhere in the page or its scripts before an attempt`, async ({ page }) => {
      const loaded: Promise<string>[] = []
      page.on('response', (response) => {
        if (/html|javascript|json/.test(response.headers()['content-type'] ?? '')) {
          loaded.push(response.text().catch(() => ''))
        }
      })
      const seen = async () => [await page.content(), ...(await Promise.all(loaded))].map(wordsOf)
      const leaks = async () => {
        const texts = await seen()
        return secrets.filter((secret) => texts.some((text) => text.includes(secret)))
      }

      await openHydrated(page, `/questionario/${id}`)
      await answerBox(page).fill('Uma tentativa.')
      await confidence(page, 'Baixa').check()
      await page.waitForLoadState('networkidle')
      expect(await leaks()).toEqual([])

      // The same search finds all of it afterwards, so it was not blind before.
      await page.getByRole('button', { name: 'Conferir resposta' }).click()
      await expect(page.getByRole('heading', { name: 'Ideias-chave' })).toBeVisible()
      expect(await leaks()).toEqual(secrets)
    })
  }
})

/** Only words, so that quotes, emphasis and escapes do not hide one text from another. */
function wordsOf(text: string): string {
  return text
    .replace(/<[^>]*>|\\./g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
}

/**
 * Each question with the pieces of its model answer and the texts of its ideas, without those that
 * only take up the prompt's own words.
 */
async function readKeys(): Promise<{ id: string; secrets: string[] }[]> {
  const source = await readFile('content/questionario.md', 'utf8')
  return source
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const id = /\{#([a-z0-9-]+)\}/.exec(part)?.[1] ?? ''
      const answer = /^### Gabarito\s+(.+)$/m.exec(part)?.[1] ?? ''
      const ideas = [...part.matchAll(/^- (.+) \{#[a-z0-9-]+\}$/gm)].map((match) => match[1] ?? '')
      const pieces = answer.split(/\*\*|"|\. /).filter((piece) => piece.split(' ').length >= 5)
      const prompt = wordsOf(part.split('\n')[0] ?? '')
      const secrets = [...pieces, ...ideas].map((text) => wordsOf(text).trim())
      return { id, secrets: secrets.filter((secret) => !prompt.includes(secret)) }
    })
}
