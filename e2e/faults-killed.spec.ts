/* The browser, or a tab of it, is killed by its process id: what was typed a second ago survives. */
import type { Page } from '@playwright/test'
import {
  answerBox,
  essay,
  essayBox,
  expectDraft,
  type KillableBrowser,
  makeProfile,
  openKillable,
  question,
  storedProgress,
} from './support/faults.ts'
import { expect, openHydrated, test, waitForHydration } from './support/test.ts'

/** Milliseconds: what may pass between the last keystroke and the end. */
const second = 1000

const answer = 'Guarda as features num lugar só, para todos os projetos.'
const sent = 'Porque os dados mudam e o modelo precisa de manutenção.'
const text = 'O pipeline começa na coleta e não termina na implantação.'

test.describe('after the browser was killed one second after the last keystroke', () => {
  // One life and one death for all of them, which only read.
  test.describe.configure({ mode: 'default' })
  let profile: Awaited<ReturnType<typeof makeProfile>>
  let browser: KillableBrowser
  let page: Page

  test.beforeAll(async ({ launchOptions, baseURL }) => {
    profile = await makeProfile()
    const open = () => openKillable(profile.dir, { ...launchOptions, baseURL: baseURL ?? '' })
    browser = await open()
    page = await browser.context.newPage()
    await openHydrated(page, question('lancar-modelo'))
    await answerBox(page).fill(sent)
    await page.getByRole('radio', { name: 'Alta' }).check()
    await page.getByRole('button', { name: 'Conferir resposta' }).click()
    await page.getByRole('radio', { name: 'Tenho', exact: true }).first().check()
    await openHydrated(page, question('razoes-tecnicas'))
    await answerBox(page).fill('A ser apagado')
    await openHydrated(page, '/progresso')
    await page.getByText('Só uma pergunta').click()
    await page.getByRole('button', { name: 'Apagar: as respostas da pergunta 2' }).click()
    await openHydrated(page, '/guia/pipeline')
    await page.getByRole('checkbox', { name: 'Marcar como lido' }).check()
    await openHydrated(page, question('feature-store'))
    const other = await browser.context.newPage()
    await openHydrated(other, essay('ciclo-de-vida-do-pipeline'))
    await answerBox(page).pressSequentially(answer)
    await essayBox(other).pressSequentially(text)
    // The one place where time itself is what is tested.
    await page.waitForTimeout(second)
    await browser.kill()
    browser = await open()
    page = await browser.context.newPage()
  })
  test.afterAll(async () => {
    await browser.context.close()
    await profile.remove()
  })

  test('the answer being typed is in its box', async () => {
    await openHydrated(page, question('feature-store'))
    await expect(answerBox(page)).toHaveValue(answer)
  })

  test('the essay being typed in another tab is in its box', async () => {
    await openHydrated(page, essay('ciclo-de-vida-do-pipeline'))
    await expect(essayBox(page)).toHaveValue(text)
  })

  test('the answer sent and its judgement are there', async () => {
    await openHydrated(page, question('lancar-modelo'))
    await expect(page.getByText(sent)).toBeVisible()
    await expect(page.getByText('Pontuação: 0,5 de 1')).toBeVisible()
  })

  test('the chapter marked as read is marked', async () => {
    await openHydrated(page, '/guia/pipeline')
    await expect(page.getByRole('checkbox', { name: 'Marcar como lido' })).toBeChecked()
  })

  test('what was erased is still erased', async () => {
    await openHydrated(page, question('razoes-tecnicas'))
    await expect
      .poll(async () => Object.keys((await storedProgress(page)).drafts))
      .toContain('feature-store')
    await expect(answerBox(page)).toHaveValue('')
  })

  test('nothing is said to be wrong, and no text is there twice', async () => {
    await openHydrated(page, question('feature-store'))
    await expect(answerBox(page)).toHaveValue(answer)
    await expect(page.getByText('Há outro texto seu')).toBeHidden()
    await expect(page.getByRole('link', { name: 'Abrir Progresso' })).toBeHidden()
  })

  test('the next text is saved as ever', async () => {
    await openHydrated(page, question('coleta-de-dados'))
    await answerBox(page).fill('Depois da queda.')
    await expectDraft(page, 'coleta-de-dados', 'Depois da queda.')
    await page.reload()
    await waitForHydration(page)
    await expect(answerBox(page)).toHaveValue('Depois da queda.')
  })
})

test('a second kill keeps what the first one left and what came after it', async ({
  launchOptions,
  baseURL,
}) => {
  const profile = await makeProfile()
  const options = { ...launchOptions, baseURL: baseURL ?? '' }
  for (const [id, words] of [
    ['feature-store', 'Antes da primeira.'],
    ['ajuste-de-modelo', 'Antes da segunda.'],
  ] as const) {
    const browser = await openKillable(profile.dir, options)
    const page = await browser.context.newPage()
    await openHydrated(page, question(id))
    await answerBox(page).fill(words)
    await page.waitForTimeout(second)
    await browser.kill()
  }
  const { context } = await openKillable(profile.dir, options)
  const page = await context.newPage()
  await openHydrated(page, question('feature-store'))
  await expect(answerBox(page)).toHaveValue('Antes da primeira.')
  await openHydrated(page, question('ajuste-de-modelo'))
  await expect(answerBox(page)).toHaveValue('Antes da segunda.')
  await context.close()
  await profile.remove()
})

test('the answer typed last survives that a tab which slept is left, and a kill right after', async ({
  launchOptions,
  baseURL,
}) => {
  const profile = await makeProfile()
  const options = { ...launchOptions, baseURL: baseURL ?? '' }
  const browser = await openKillable(profile.dir, options)
  const asleep = await browser.context.newPage()
  await asleep.addInitScript(() => {
    addEventListener('storage', (event) => event.stopImmediatePropagation())
  })
  await openHydrated(asleep, question('ajuste-de-modelo'))
  const page = await browser.context.newPage()
  await openHydrated(page, question('feature-store'))
  await answerBox(page).fill(answer)
  await page.waitForTimeout(second)
  await asleep.goto('about:blank')
  await browser.kill()
  const { context } = await openKillable(profile.dir, options)
  const next = await context.newPage()
  await openHydrated(next, question('feature-store'))
  await expect(answerBox(next)).toHaveValue(answer)
  await context.close()
  await profile.remove()
})

test('a tab whose process is killed keeps the answer for the next one', async ({
  launchOptions,
  baseURL,
}) => {
  const profile = await makeProfile()
  const { context } = await openKillable(profile.dir, { ...launchOptions, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await openHydrated(page, question('feature-store'))
  await answerBox(page).fill(answer)
  await page.waitForTimeout(second)
  const hasCrashed = page.waitForEvent('crash')
  const session = await context.newCDPSession(page)
  // The call is never answered: the process that would is gone.
  void session.send('Page.crash').catch(() => {})
  await hasCrashed
  const next = await context.newPage()
  await openHydrated(next, question('feature-store'))
  await expect(answerBox(next)).toHaveValue(answer)
  await context.close()
  await profile.remove()
})
