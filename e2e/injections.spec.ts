/*
 * Text that would be script elsewhere, through every door: no script runs, no request leaves, and
 * the browser's security policy has nothing to refuse. The suite's own guard fails on requests to
 * other hosts and on whatever the console says.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { injections } from '../tests/support/injections.ts'
import { expectNoMarkup, watchScripts } from './support/no-markup.ts'
import { buildAndServe } from './support/site.ts'
import { expect, longTime, openHydrated, test, waitForHydration } from './support/test.ts'

const exportedAt = '2026-01-02T03:04:05.000Z'

const found = new WeakMap<Page, string[]>()

test.beforeEach(async ({ page }) => {
  found.set(page, await watchScripts(page))
})

test.afterEach(({ page }) => expect(found.get(page)).toEqual([]))

test('through the query and the hash of an address', async ({ page }) => {
  test.setTimeout(longTime)
  for (const injection of injections) {
    const text = encodeURIComponent(injection)
    await openHydrated(page, `/busca?q=${text}#${text}`)
    await expect(page.getByRole('searchbox').first()).toHaveValue(injection)
    await expectNoMarkup(page, injection)
  }
})

/** Where a text may come in through a link, and how the page that it leads to is called. */
const addresses: [title: RegExp, address: (text: string) => string][] = [
  [/^Glossário/, (text) => `/glossario?q=${text}#${text}`],
  [/^Professores/, (text) => `/professores?filtro=${text}&tipo=${text}`],
  [/^Questionário/, (text) => `/questionario?modo=${text}&desde=${text}&lacunas=${text}`],
  [/Feature Store/, (text) => `/questionario/feature-store?modo=simulado&ate=${text}#${text}`],
  [/^Laboratório/, (text) => `/laboratorio?v=1&s=${text}&d=${text}&k=${text}&h=${text}&c=${text}`],
  [/^Página não encontrada/, (text) => `/guia/${text}?embed=${text}#${text}`],
  [/^Guia Completo/, (text) => `/?${text}#${text}`],
]

test('through the path, the query and the hash of every kind of address', async ({ page }) => {
  test.setTimeout(longTime)
  await openHydrated(page, '/')
  for (const injection of injections) {
    const text = encodeURIComponent(injection)
    for (const [title, addressOf] of addresses) {
      // As the back button comes upon it: a load for each would take an hour.
      await page.evaluate((address) => {
        history.pushState(null, '', address)
        dispatchEvent(new PopStateEvent('popstate'))
      }, addressOf(text))
      await expect(page).toHaveTitle(title)
      await expectNoMarkup(page, injection)
    }
  }
})

test('through messages to the page, and what says that the storage changed', async ({ page }) => {
  await openHydrated(page, '/questionario/feature-store')
  await page.evaluate((texts) => {
    for (const text of texts) {
      postMessage(text)
      postMessage({ kind: text, type: text, data: { html: text } })
      dispatchEvent(new StorageEvent('storage', { key: 'guia-mlops', newValue: text }))
    }
  }, injections)
  await expect(page.getByRole('textbox', { name: 'Sua resposta' })).toHaveValue('')
  await expectNoMarkup(page, 'a message')
})

test('through the link of a study route', async ({ page }) => {
  test.setTimeout(longTime)
  for (const injection of injections) {
    const text = encodeURIComponent(injection)
    const fields = `v=1&t=${text}&n=${text}&d=${text}&m=${text}&i=guia.pipeline_${text}&c=${text}`
    await openHydrated(page, `/roteiro?${fields}`)
    await expect(page.getByRole('main')).toContainText(/roteiro/i)
    await expectNoMarkup(page, injection)
  }
})

/** Progress with the injection in every field that holds a text. */
function progressWith(injection: string) {
  const at = exportedAt
  const attempt = {
    id: injection,
    at,
    judgedAt: at,
    revision: injection,
    text: injection,
    gaveUp: false,
    confidence: 'alta',
    marks: {},
    score: 0,
  }
  return {
    drafts: { 'feature-store': { text: injection, at } },
    read: {},
    attempts: { 'lancar-modelo': [attempt] },
    theme: 'sistema',
    resetAt: null,
    essays: { 'tres-perspectivas': { text: injection, at } },
    lastPlace: { address: '/guia', title: injection, at },
  }
}

test('through a file that is imported', async ({ page }) => {
  test.setTimeout(longTime)
  await openHydrated(page, '/progresso')
  const take = async (name: string, content: string) => {
    const buffer = Buffer.from(content)
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer })
    await expect(page.getByText(`“${name}”`).last()).toBeVisible()
  }
  for (const [index, injection] of injections.entries()) {
    await take(`${index}.json`, injection)
    const progress = progressWith(injection)
    await take(
      `${index}-inteiro.json`,
      JSON.stringify({ app: 'guia-mlops', version: 1, exportedAt, progress }),
    )
    const place = { ...progress, lastPlace: { address: injection, title: 'x', at: exportedAt } }
    await take(
      `${index}-lugar.json`,
      JSON.stringify({ app: 'guia-mlops', version: 1, exportedAt, progress: place }),
    )
    await expectNoMarkup(page, injection)
  }
  for (const address of ['/', '/questionario/lancar-modelo', '/redacao/tres-perspectivas']) {
    await openHydrated(page, address)
    await expectNoMarkup(page, address)
  }
})

test('through what is stored', async ({ page }) => {
  test.setTimeout(longTime)
  await openHydrated(page, '/progresso')
  for (const injection of injections) {
    for (const text of [
      injection,
      JSON.stringify({ version: 1, state: progressWith(injection) }),
    ]) {
      await page.evaluate((stored) => {
        localStorage.clear()
        localStorage.setItem('guia-mlops', stored)
        localStorage.setItem('guia-mlops-guardado-2026-01-02T03-04-05-000Z', stored)
        sessionStorage.setItem('guia-mlops:posicoes', stored)
      }, text)
      await page.reload()
      await waitForHydration(page)
      await expectNoMarkup(page, injection)
    }
  }
})

test('through the words of an author', async ({ page }) => {
  test.setTimeout(longTime)
  const content = await mkdtemp(join('node_modules', '.cache', 'injections-'))
  await cp('tests/fixtures/content/base', content, { recursive: true })
  // Escaped as an author would who wants the very signs to be read.
  const literal = injections
    .filter((text) => !text.includes('\0') && !text.includes('\t'))
    .map((text) => text.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&'))
  const edits: [file: string, words: string, by: string][] = [
    ['guia/01-motivo.md', 'Abertura do capítulo.', literal.join('\n\n')],
    ['questionario.md', 'Por que medir?', literal.slice(0, 12).join(' ')],
    ['glossario.md', 'Mudança dos dados.', literal.join(' ')],
    ['redacao.md', 'Discuta os ganhos.', literal.slice(12, 24).join(' ')],
  ]
  for (const [file, words, by] of edits) {
    const path = join(content, file)
    await writeFile(
      path,
      (await readFile(path, 'utf8')).replace(words, () => by),
    )
  }
  const site = await buildAndServe({ contentDir: content })
  try {
    for (const address of ['guia/motivo', 'questionario/medir', 'glossario/drift', 'redacao']) {
      await openHydrated(page, site.url + address)
      await expect(page.getByRole('main')).toContainText('<script>alert(1)</script>')
      await expectNoMarkup(page, address)
    }
  } finally {
    await site.close()
    await rm(content, { recursive: true })
  }
})
