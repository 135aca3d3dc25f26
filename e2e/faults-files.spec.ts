/* Copies that leave and come back, and content that changed: each name says what must survive. */
import type { Page } from '@playwright/test'
import { emptyProgress, type Progress } from '../src/domain/progress/progress.ts'
import { writeProgressFile } from '../src/domain/progress/written-file.ts'
import {
  answerBox,
  essay,
  essayBox,
  expectDraft,
  question,
  readDownload,
  storageKey,
  storedOf,
  storedProgress,
  storedText,
  typeAnswer,
  visitWith,
} from './support/faults.ts'
import { expect, openHydrated, test, waitForHydration } from './support/test.ts'

const origin = `http://localhost:${process.env['E2E_PORT'] ?? '4320'}`
const at = '2026-11-02T12:00:00.000Z'
const attempt = {
  id: 'tentativa-1',
  at,
  revision: 'uma-revisao-de-antes',
  text: 'O que respondi naquele dia.',
  gaveUp: false,
  confidence: 'alta' as const,
  marks: {},
  score: 0.5,
  judgedAt: at,
}
const learned: Partial<Progress> = {
  attempts: { 'lancar-modelo': [attempt] },
  drafts: { 'feature-store': { text: 'Meu rascunho.', at } },
  essays: { 'estudo-de-caso': { text: 'Meu texto.', at } },
  read: { pipeline: { read: true, at } },
}
const fileOf = (progress: Partial<Progress>) =>
  writeProgressFile({ ...emptyProgress, ...progress }, at)

async function importText(page: Page, text: string, name = 'copia.json') {
  await page
    .getByLabel('Arquivo de progresso')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

const withoutMoment = (file: string) => file.replace(/"exportedAt": "[^"]*"/, '')

async function exportText(page: Page): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Exportar progresso' }).click()
  return readDownload(await download)
}

test.describe('with something learned', () => {
  test.use(visitWith(origin, storedOf(learned)))

  test('exported, cleared and imported, it survives to the byte', async ({ page }) => {
    await openHydrated(page, '/progresso')
    const stored = await storedText(page)
    const file = await exportText(page)
    await page.evaluate(() => localStorage.clear())
    await page.reload()
    await waitForHydration(page)
    await expect(page.getByText('Ainda não há nada guardado neste navegador.')).toBeVisible()
    await importText(page, file)
    await expect(page.getByText('“copia.json” foi importado')).toBeVisible()
    await expect.poll(() => storedText(page)).toBe(stored)
    expect(withoutMoment(await exportText(page))).toBe(withoutMoment(file))
  })

  const hostile: [string, string][] = [
    ['is cut off', fileOf({}).slice(0, 60)],
    ['is another app’s', '{"name":"package"}'],
    ['is from a version to come', fileOf({}).replace(/"version": \d+/, '"version": 99')],
    [
      'has an id that reaches for a prototype',
      fileOf({}).replace(
        '"drafts": {}',
        '"drafts": {"__proto__": {"text": "x", "at": "2026-01-01T00:00:00.000Z"}}',
      ),
    ],
    [
      'links to a script',
      fileOf({}).replace(
        '"lastPlace": null',
        '"lastPlace": {"address": "javascript:alert(1)", "title": "x", "at": "2026-01-01T00:00:00.000Z"}',
      ),
    ],
    [
      'has a moment after which nothing can be stamped',
      fileOf({ drafts: { 'feature-store': { text: 'x', at: '9999-12-31T23:59:59.999Z' } } }),
    ],
    ['is eleven million letters long', 'x'.repeat(11_000_000)],
    [
      'is whole, but larger than all the room there is',
      fileOf({ drafts: { 'coleta-de-dados': { text: 'x'.repeat(6_000_000), at } } }),
    ],
  ]
  for (const [name, text] of hostile) {
    test(`all of it survives the import of a file that ${name}`, async ({ page }) => {
      await openHydrated(page, '/progresso')
      const before = await storedText(page)
      await importText(page, text, 'hostil.json')
      await expect(page.getByText('“hostil.json” não foi importado')).toBeVisible()
      expect(await storedText(page)).toBe(before)
    })
  }

  test('an answer survives a file that claims its id for other words', async ({ page }) => {
    await openHydrated(page, '/progresso')
    const stolen = { ...attempt, text: 'Palavras de outro.', judgedAt: '2030-01-01T00:00:00.000Z' }
    await importText(page, fileOf({ attempts: { 'lancar-modelo': [stolen] } }))
    await expect
      .poll(async () =>
        (await storedProgress(page)).attempts['lancar-modelo']?.map((one) => one.text).sort(),
      )
      .toEqual([attempt.text, stolen.text])
  })

  test('words typed after an import survive, however late the times of the file', async ({
    page,
  }) => {
    await openHydrated(page, '/progresso')
    const late = { text: 'Do fim dos tempos.', at: '9499-12-31T23:59:59.999Z' }
    await importText(page, fileOf({ drafts: { 'feature-store': late } }))
    await expectDraft(page, 'feature-store', late.text)
    await openHydrated(page, question('feature-store'))
    await answerBox(page).fill('Digitado depois.')
    await expectDraft(page, 'feature-store', 'Digitado depois.')
    await page.reload()
    await waitForHydration(page)
    await expect(answerBox(page)).toHaveValue('Digitado depois.')
    await expect(page.getByRole('region', { name: 'Outro texto' })).toContainText('Meu rascunho.')
  })

  test('a draft survives a file with a later one: it stands beside it', async ({ page }) => {
    await openHydrated(page, '/progresso')
    const later = { text: 'Do telefone.', at: '2026-11-03T12:00:00.000Z' }
    await importText(page, fileOf({ drafts: { 'feature-store': later } }))
    await expectDraft(page, 'feature-store', later.text)
    await openHydrated(page, question('feature-store'))
    await expect(answerBox(page)).toHaveValue(later.text)
    await expect(page.getByRole('region', { name: 'Outro texto' })).toContainText('Meu rascunho.')
  })

  test('all of it survives “Apagar tudo” and a reload, in a copy', async ({ page }) => {
    await openHydrated(page, '/progresso')
    await page.getByRole('button', { name: 'Apagar tudo' }).click()
    await page.getByRole('button', { name: 'Sim, apagar tudo' }).click()
    await page.reload()
    await waitForHydration(page)
    await expect(page.getByText('Ainda não há nada guardado neste navegador.')).toBeVisible()
    await page.getByRole('button', { name: /^Restaurar: Antes de apagar/ }).click()
    await expect.poll(async () => (await storedProgress(page)).attempts).toEqual(learned.attempts)
    expect(await storedProgress(page)).toMatchObject(learned)
  })

  test('how it was survives an import and a reload, in a copy', async ({ page }) => {
    await openHydrated(page, '/progresso')
    await importText(page, fileOf({ read: { genaiops: { read: true, at } } }))
    await expect.poll(async () => Object.keys((await storedProgress(page)).read)).toHaveLength(2)
    await page.reload()
    await waitForHydration(page)
    await page.getByRole('button', { name: /^Restaurar: Antes de importar/ }).click()
    await expect.poll(async () => (await storedProgress(page)).read).toEqual(learned.read)
    await expect(
      page.getByRole('button', { name: /^Restaurar: Antes de restaurar uma cópia/ }),
    ).toBeVisible()
  })

  test('no copy survives being erased itself', async ({ page }) => {
    await openHydrated(page, '/progresso')
    await page.getByRole('button', { name: 'Apagar tudo' }).click()
    await page.getByRole('button', { name: 'Sim, apagar tudo' }).click()
    await page.getByRole('button', { name: /^Apagar a cópia: Antes de apagar/ }).click()
    await expect(page.getByText('A cópia foi apagada.')).toBeVisible()
    const all = () => page.evaluate(() => Object.values({ ...localStorage }).join(' '))
    await expect.poll(all).not.toContain('Meu rascunho.')
  })

  test('an answer survives that its question changed', async ({ page }) => {
    await openHydrated(page, question('lancar-modelo'))
    await expect(page.getByText('A pergunta mudou desde a sua resposta')).toBeVisible()
    await expect(page.getByText(attempt.text)).toBeVisible()
  })
})

test.describe('with words for what the guide no longer has', () => {
  const gone = { text: 'Para uma pergunta que saiu.', at }
  test.use(
    visitWith(
      origin,
      storedOf({ drafts: { 'saiu-do-guia': gone }, essays: { 'tema-que-saiu': gone } }),
    ),
  )

  test('they survive further work, and are in the export', async ({ page }) => {
    await typeAnswer(page, 'feature-store', 'De hoje.')
    expect((await storedProgress(page)).drafts['saiu-do-guia']).toEqual(gone)
    await openHydrated(page, essay('estudo-de-caso'))
    await essayBox(page).fill('De hoje.')
    await expect
      .poll(async () => (await storedProgress(page)).essays['estudo-de-caso']?.text)
      .toBe('De hoje.')
    expect((await storedProgress(page)).essays['tema-que-saiu']).toEqual(gone)
    await openHydrated(page, '/progresso')
    expect(await exportText(page)).toContain(gone.text)
    expect(await page.evaluate((key) => localStorage.getItem(key), storageKey)).toContain(gone.text)
  })
})
