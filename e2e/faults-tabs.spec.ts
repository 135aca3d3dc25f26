/* Two pages at once, and a clock that is moved: each name says what must survive. */
import type { BrowserContext, Locator, Page } from '@playwright/test'
import { expectNoAxeViolationsInThemes } from './support/axe.ts'
import {
  answerBox,
  essay,
  essayBox,
  expectDraft,
  question,
  storageKey,
  storedProgress,
  textsUnder,
  typeAnswer,
} from './support/faults.ts'
import { expect, openHydrated, test, waitForHydration } from './support/test.ts'

const here = 'Guarda as features num lugar só.'
const there = 'Um repositório que serve a todos os projetos.'
const other = (page: Page) => page.getByRole('region', { name: 'Outro texto' })

/** Two pages at the same address, both ready to be typed in. */
async function openTwice(context: BrowserContext, address: string): Promise<[Page, Page]> {
  const pages: [Page, Page] = [await context.newPage(), await context.newPage()]
  for (const page of pages) await openHydrated(page, address)
  return pages
}

/**
 * Letter by letter in both pages, in step. Their clocks go on with the letters alone: however busy
 * the machine is, neither has done with its words, nor paused, before the other one begins.
 */
async function typeInStep({ clock }: BrowserContext, left: Locator, right: Locator): Promise<void> {
  await clock.pauseAt(Date.now() + 60_000)
  for (let index = 0; index < Math.max(here.length, there.length); index++) {
    await left.pressSequentially(here.charAt(index))
    await right.pressSequentially(there.charAt(index))
    await clock.runFor(50)
  }
  await clock.resume()
}

/** All that the storage holds of a question: the draft and what stands beside it. */
async function textsOf(page: Page, id: string): Promise<string> {
  const { drafts, otherAnswers } = await storedProgress(page)
  return [drafts[id], ...(otherAnswers[id] ?? [])].map((one) => one?.text).join('\n')
}

test('typed in different questions at once, both answers survive', async ({ context }) => {
  const [left, right] = [await context.newPage(), await context.newPage()]
  await openHydrated(left, question('feature-store'))
  await openHydrated(right, question('ajuste-de-modelo'))
  await Promise.all([
    answerBox(left).pressSequentially(here),
    answerBox(right).pressSequentially(there),
  ])
  await expectDraft(left, 'feature-store', here)
  await expectDraft(left, 'ajuste-de-modelo', there)
  await expect(other(left)).toBeHidden()
})

test('typed letter by letter in one question at once, both answers survive', async ({
  context,
}) => {
  await context.clock.install()
  const [left, right] = await openTwice(context, question('feature-store'))
  await typeInStep(context, answerBox(left), answerBox(right))
  await expect.poll(() => textsOf(left, 'feature-store')).toContain(here)
  await expect.poll(() => textsOf(left, 'feature-store')).toContain(there)
  await expect(other(left)).toBeVisible()
  await left.close()
  await right.reload()
  await waitForHydration(right)
  await expect(other(right)).toHaveCount(1)
  const kept = [await answerBox(right).inputValue(), (await other(right).textContent()) ?? '']
  expect(kept.join(' ')).toContain(here)
  expect(kept.join(' ')).toContain(there)
})

test('typed letter by letter in one essay at once, both texts survive', async ({ context }) => {
  await context.clock.install()
  const [left, right] = await openTwice(context, essay('estudo-de-caso'))
  await typeInStep(context, essayBox(left), essayBox(right))
  await expect(other(left)).toBeVisible()
  await left.close()
  await right.reload()
  await waitForHydration(right)
  await expect(other(right)).toHaveCount(1)
  const kept = [await essayBox(right).inputValue(), (await other(right).textContent()) ?? '']
  expect(kept.join(' ')).toContain(here)
  expect(kept.join(' ')).toContain(there)
})

test.describe('of two answers to one question', () => {
  let page: Page
  test.beforeEach(async ({ context }) => {
    // Neither hears of the other, as a tab that sleeps.
    await context.addInitScript(() => {
      addEventListener('storage', (event) => event.stopImmediatePropagation())
    })
    const [left, right] = await openTwice(context, question('feature-store'))
    await answerBox(left).fill(here)
    await expect.poll(() => textsOf(left, 'feature-store')).toContain(here)
    await answerBox(right).fill(there)
    await expect.poll(() => textsOf(left, 'feature-store')).toContain(there)
    // Both have fallen silent: what is in the box from here on is the draft.
    await right.close()
    await left.reload()
    await waitForHydration(left)
    await expect(other(left)).toBeVisible()
    page = left
  })

  test('both survive a swap, one in the box and one beside it', async () => {
    const inBox = await answerBox(page).inputValue()
    const beside = inBox === here ? there : here
    await page.getByRole('button', { name: 'Trocar pelo outro' }).click()
    await expect(answerBox(page)).toHaveValue(beside)
    await expect(other(page)).toContainText(inBox)
  })

  test('both survive being joined, and one box is enough', async () => {
    await page.getByRole('button', { name: 'Juntar ao fim' }).click()
    await expect(other(page)).toBeHidden()
    const joined = await answerBox(page).inputValue()
    expect(joined).toContain(here)
    expect(joined).toContain(there)
    await expectDraft(page, 'feature-store', joined)
  })

  test('the other one survives being discarded by mistake', async () => {
    const beside = (await answerBox(page).inputValue()) === here ? there : here
    await page.getByRole('button', { name: 'Descartar o outro' }).click()
    await expect(other(page)).toBeHidden()
    await page.getByRole('button', { name: 'Desfazer' }).click()
    await expect(other(page)).toContainText(beside)
  })

  test('the other one survives that the first is sent', async () => {
    const beside = (await answerBox(page).inputValue()) === here ? there : here
    await page.getByRole('radio', { name: 'Baixa' }).check()
    await page.getByRole('button', { name: 'Conferir resposta' }).click()
    await expect(page.getByRole('heading', { name: 'Gabarito' })).toBeVisible()
    await expect(other(page)).toContainText(beside)
  })

  test('access to the other one survives in both themes', async () => {
    await expectNoAxeViolationsInThemes(page)
  })
})

test('what one tab types survives in the box of another that looks on', async ({ context }) => {
  const [left, right] = await openTwice(context, question('feature-store'))
  await answerBox(left).pressSequentially(here)
  await expect(answerBox(right)).toHaveValue(here)
  await answerBox(right).press('End')
  await answerBox(right).pressSequentially(' E mais.')
  await expect(answerBox(left)).toHaveValue(`${here} E mais.`)
  await expect(other(left)).toBeHidden()
})

test('an answer being typed survives that another tab erases the essays', async ({ context }) => {
  const [left, right] = [await context.newPage(), await context.newPage()]
  await openHydrated(left, essay('estudo-de-caso'))
  await essayBox(left).fill('Sai.')
  await expect
    .poll(async () => (await storedProgress(left)).essays['estudo-de-caso']?.text)
    .toBe('Sai.')
  await openHydrated(right, question('feature-store'))
  await openHydrated(left, '/progresso')
  const typing = answerBox(right).pressSequentially(here)
  await left.getByRole('button', { name: 'Apagar redações' }).click()
  await typing
  await expectDraft(left, 'feature-store', here)
  await expect.poll(async () => (await storedProgress(left)).essays).toEqual({})
})

test('what an old tab types survives an update in another tab, and joins it', async ({ page }) => {
  await typeAnswer(page, 'feature-store', 'Antes da atualização.')
  const before = await page.evaluate((key) => localStorage.getItem(key), storageKey)
  await page.evaluate((key) => localStorage.setItem(key, '{"state":{},"version":99}'), storageKey)
  await answerBox(page).fill('Digitado na aba antiga.')
  await expect(page.getByText('O guia foi atualizado: recarregue esta página')).toBeVisible()
  await expect(answerBox(page)).toHaveValue('Digitado na aba antiga.')
  await expect
    .poll(async () => (await textsUnder(page, `${storageKey}-guardado-`)).join(''))
    .toContain('Digitado na aba antiga.')
  expect(await page.evaluate((key) => localStorage.getItem(key), storageKey)).toContain('99')
  // The app of the next load reads both, as the updated one would.
  await page.evaluate(
    ([key, text]) => localStorage.setItem(key ?? '', text ?? ''),
    [storageKey, before],
  )
  await page.reload()
  await waitForHydration(page)
  await expect(answerBox(page)).toHaveValue('Digitado na aba antiga.')
  await expect.poll(() => textsUnder(page, `${storageKey}-guardado-`)).toEqual([])
})

const year = 365 * 24 * 60 * 60 * 1000

/** Moves the clock of every page from now on, as the learner's device would have it. */
async function moveClock(page: Page, by: number): Promise<void> {
  await page.clock.setSystemTime(Date.now() + by)
}

for (const [name, first, then] of [
  ['back by a year', 0, -year],
  ['forward by fifty years and back', 50 * year, 0],
  ['forward by a year', 0, year],
] as const) {
  test(`the last words survive a clock moved ${name}, here and in another tab`, async ({
    page,
    context,
  }) => {
    await moveClock(page, first)
    await typeAnswer(page, 'feature-store', 'Primeiro.')
    const watching = await context.newPage()
    await openHydrated(watching, question('feature-store'))
    await moveClock(page, then)
    await answerBox(page).fill('Depois.')
    await expectDraft(page, 'feature-store', 'Depois.')
    await expect(answerBox(watching)).toHaveValue('Depois.')
    await page.reload()
    await waitForHydration(page)
    await expect(answerBox(page)).toHaveValue('Depois.')
  })
}

test('an erasure survives a clock moved back, against a tab that still has it all', async ({
  page,
  context,
}) => {
  await moveClock(page, year)
  await typeAnswer(page, 'feature-store', 'A apagar.')
  const stale = await context.newPage()
  await openHydrated(stale, question('coleta-de-dados'))
  await openHydrated(page, '/progresso')
  await moveClock(page, -year)
  await page.getByRole('button', { name: 'Apagar tudo' }).click()
  await page.getByRole('button', { name: 'Sim, apagar tudo' }).click()
  await answerBox(stale).fill('Nova.')
  await expectDraft(page, 'coleta-de-dados', 'Nova.')
  await expect
    .poll(async () => (await storedProgress(page)).drafts['feature-store'])
    .toBeUndefined()
})

test.describe('in another time zone', () => {
  test.use({ timezoneId: 'Pacific/Kiritimati' })

  test('the words of the zone before survive, and the next ones win', async ({ page, browser }) => {
    await typeAnswer(page, 'feature-store', 'No leste.')
    const state = await page.context().storageState()
    const west = await browser.newContext({ storageState: state, timezoneId: 'Pacific/Pago_Pago' })
    const next = await west.newPage()
    await openHydrated(next, new URL(question('feature-store'), page.url()).href)
    await expect(answerBox(next)).toHaveValue('No leste.')
    await answerBox(next).fill('No oeste.')
    await expectDraft(next, 'feature-store', 'No oeste.')
    await west.close()
  })
})
