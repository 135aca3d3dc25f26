import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { guidedPlan } from '../src/domain/lab/guided-plan.ts'
import { encodeRun } from '../src/domain/lab/run-link.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { expect, openHydrated, test } from './support/test.ts'

// The laboratory computes for real, and a busy machine is slow, not wrong.
test.describe.configure({ timeout: 300_000 })

const stageTitle = (page: Page) => page.getByRole('article').getByRole('heading', { level: 2 })
const run = (page: Page) => page.getByRole('button', { name: 'Executar etapa' })
const onwards = (page: Page) =>
  page.getByRole('button', { name: /^(?:Próxima etapa|Ver o fim da rodada)$/ })
const whatCameOut = (page: Page) => page.getByRole('heading', { name: 'O que saiu' })

async function startGuided(page: Page) {
  await openHydrated(page, '/laboratorio')
  await page.getByRole('button', { name: /^Começar a rodada guiada/ }).click()
}

async function playStage(page: Page) {
  await run(page).click()
  await expect(whatCameOut(page)).toBeFocused({ timeout: 60_000 })
  await onwards(page).click()
}

/** Presses Tab until the focus is there: nothing is out of a keyboard's reach. */
async function tabTo(page: Page, name: RegExp) {
  const most = 150
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab')
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '')
    if (name.test(text.trim())) return
  }
  throw new Error(`no Tab leads to ${String(name)}`)
}

test('the guided run is done by keyboard alone, to the end', async ({ page }) => {
  await openHydrated(page, '/laboratorio')
  await page.getByRole('heading', { level: 1 }).focus()
  await tabTo(page, /^Começar a rodada guiada/)
  await page.keyboard.press('Enter')
  for (const step of guidedPlan.steps) {
    await expect(run(page)).toBeVisible({ timeout: 60_000 })
    await tabTo(page, /^Executar etapa$/)
    await page.keyboard.press('Enter')
    await expect(whatCameOut(page), step.stage).toBeFocused({ timeout: 60_000 })
    await tabTo(page, /^(?:Próxima etapa|Ver o fim da rodada)$/)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('heading', { name: 'A rodada evitou 66 % da perda' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Diário da rodada' })).toBeVisible()
})

test('no stage has an accessibility fault, before its decision or after', async ({ page }) => {
  await startGuided(page)
  const seen = new Set<string>()
  for (const { stage } of guidedPlan.steps.slice(0, -4)) {
    await expect(run(page), stage).toBeVisible({ timeout: 60_000 })
    if (seen.has(stage)) {
      await playStage(page)
      continue
    }
    seen.add(stage)
    await page.emulateMedia({ colorScheme: 'light' })
    await expectNoAxeViolations(page)
    await run(page).click()
    await expect(whatCameOut(page)).toBeFocused({ timeout: 60_000 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectNoAxeViolations(page)
    await onwards(page).click()
  }
  expect(seen.size).toBe(13)
})

test('a free run that fails its requirement goes back to tuning', async ({ page }) => {
  await openHydrated(page, '/laboratorio')
  await page.getByRole('button', { name: 'Rodada livre' }).click()
  await page.getByRole('button', { name: 'Começar a rodada livre' }).click()
  for (const title of ['Coleta de Dados', 'Análise do Problema de Negócio']) {
    await expect(stageTitle(page)).toHaveText(title)
    await playStage(page)
  }
  await playStage(page)
  await expect(stageTitle(page)).toHaveText('Feature Store')
  for (const group of await page
    .getByRole('group', { name: /^Quais grupos/ })
    .getByRole('checkbox')
    .all())
    await group.uncheck()
  await run(page).click()
  await expect(page.getByText(/Escolha ao menos um grupo/)).toBeVisible()
  await page.getByRole('checkbox', { name: /^Valor/ }).check()
  await playStage(page)
  await playStage(page)
  await page.getByRole('radio', { name: /^Curto/ }).check()
  await playStage(page)
  await playStage(page)
  await expect(stageTitle(page)).toHaveText('Verificação de Desempenho')
  await run(page).click()
  await expect(page.getByText(/^NÃO: AUC/).first()).toBeVisible()
  await onwards(page).click()
  await expect(stageTitle(page)).toHaveText('Ajuste de Modelo')
  await page.getByRole('button', { name: 'Etapa anterior' }).click()
  await page.getByRole('button', { name: 'Refazer a partir daqui' }).click()
  await expect(run(page)).toBeVisible()
  await page.getByRole('button', { name: 'Desfazer' }).click()
  await expect(onwards(page)).toBeVisible()
})

test('a link gives the same digits as the laboratory without a browser', async ({ page }) => {
  const query = encodeRun(guidedPlan, null)
  const out = await mkdtemp(join('node_modules', '.cache', 'e2e-lab-'))
  try {
    const args = ['--import', 'tsx', 'src/commands/lab.ts', '--link', query, '--out', out]
    await promisify(execFile)(process.execPath, args)
    const { view } = JSON.parse(await readFile(join(out, 'run.json'), 'utf8'))
    await page.goto(`/laboratorio?${query}`)
    await expect(page.getByRole('heading', { name: /^A rodada evitou/ })).toBeVisible({
      timeout: 60_000,
    })
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Baixar em JSON' }).click()
    const opened = JSON.parse(await readFile(await (await download).path(), 'utf8'))
    expect(opened.worldHash).toBe(view.worldHash)
    expect(opened.costs).toEqual(view.costs)
    expect(opened.weeks.map(decided)).toEqual(view.weeks.map(decided))
  } finally {
    await rm(out, { recursive: true, force: true })
  }
})

/** What a week did and cost; p-values and the like may differ in a sixteenth digit. */
const decided = ({ cost, alerts, caught, trueAuc }: Record<string, unknown>) => ({
  cost,
  alerts,
  caught,
  trueAuc,
})

test('a link that was cut says so, and the runs stay', async ({ page }) => {
  await startGuided(page)
  await playStage(page)
  const query = encodeRun(guidedPlan, null)
  await openHydrated(page, `/laboratorio?${query.slice(0, -3)}`)
  await expect(page.getByRole('alert')).toContainText('não traz uma rodada inteira')
  await openHydrated(page, `/laboratorio?${query.replace('v=1', 'v=2')}`)
  await expect(page.getByRole('alert')).toContainText('versão mais nova')
  await page.getByRole('link', { name: 'Ir para o início do laboratório' }).click()
  await page.getByRole('link', { name: /^Continuar/ }).click()
  await expect(stageTitle(page)).toHaveText('Análise do Problema de Negócio')
})

test.describe('a laboratory that does not start', () => {
  test.use({ expectedComplaints: [/ERR_FAILED/] })

  test('says so, and plays once it can', async ({ page }) => {
    const script = '**/assets/worker-*.js'
    await page.route(script, (route) => route.abort())
    await startGuided(page)
    await expect(page.getByRole('alert')).toContainText('O laboratório parou')
    await page.unroute(script)
    await page.getByRole('button', { name: 'Tentar de novo' }).click()
    await expect(run(page)).toBeVisible({ timeout: 60_000 })
    await playStage(page)
  })
})

test.describe('a laboratory that dies in the middle of a stage', () => {
  test.use({ expectedComplaints: [/morto de propósito/] })

  for (const [how, die] of [
    ['by a fault', `setTimeout(() => { throw new Error('morto de propósito') })`],
    ['without a word', 'close()'],
  ] as const) {
    test(`says so ${how}, and goes on from the last good stage`, async ({ page }) => {
      await page.clock.install()
      await startGuided(page)
      await playStage(page)
      await expect(stageTitle(page)).toHaveText('Análise do Problema de Negócio')
      await page.workers()[0]?.evaluate(die)
      await run(page).click()
      await expect
        .poll(async () => {
          await page.clock.fastForward(61_000)
          return page.getByRole('alert').allInnerTexts()
        })
        .toEqual([expect.stringContaining('O laboratório parou')])
      await page.getByRole('button', { name: 'Tentar de novo' }).click()
      await expect(whatCameOut(page)).toBeVisible({ timeout: 60_000 })
      await onwards(page).click()
      await expect(stageTitle(page)).toHaveText('Preparação de Dados')
    })
  }
})

test('a run fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await startGuided(page)
  for (let stage = 0; stage < 3; stage += 1) {
    await expect(run(page)).toBeVisible({ timeout: 60_000 })
    await expectNoSideways(page)
    await run(page).click()
    await expect(whatCameOut(page)).toBeFocused({ timeout: 60_000 })
    await expectNoSideways(page)
    await onwards(page).click()
  }
  await page
    .getByText(/^Etapa 4 de 13/)
    .first()
    .click()
  await expect(page.getByRole('group', { name: 'Fluxo do pipeline' })).toBeVisible()
})

async function expectNoSideways(page: Page) {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
}
