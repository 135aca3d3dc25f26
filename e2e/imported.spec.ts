/*
 * Documents of other subjects and languages, imported and built: each site shows what it has, in its
 * language alone. The first document holds hostile text in every kind of place, too.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { expectNoAxeViolationsInThemes } from './support/axe.ts'
import { hostileDocument } from './support/hostile-document.ts'
import { importedGuides, type ImportedGuide } from './support/imported-guides.ts'
import { expectNoMarkup, watchScripts } from './support/no-markup.ts'
import { createFinder, readVisible } from './support/portuguese.ts'
import { buildAndServe, listAddresses, type TestSite } from './support/site.ts'
import { expect, longTime, openHydrated, test } from './support/test.ts'

for (const guide of importedGuides) {
  const { words } = guide
  const isHostile = guide.language === 'pt-br'

  test.describe(`a site imported from ${guide.file}`, () => {
    let folder: string
    let site: TestSite
    test.describe.configure({ mode: 'serial' })
    test.beforeAll(async () => {
      // A whole build, which finds no dead link either.
      test.setTimeout(180_000)
      folder = await mkdtemp(join('node_modules', '.cache', 'imported-'))
      site = await buildAndServe({ contentDir: await importInto(folder, guide, isHostile) })
    })
    test.afterAll(async () => {
      await site.close()
      await rm(folder, { recursive: true, force: true })
    })

    test('leads to what it has, in its language, and to nothing else', async ({ page }) => {
      await page.goto(site.url)
      await expect(page.locator('html')).toHaveAttribute('lang', guide.lang)
      const links = page
        .getByRole('navigation', { name: words.main, exact: true })
        .getByRole('link')
      await expect(links).toHaveText(words.navigation)
      await expectNoAxeViolationsInThemes(page)
      for (const address of guide.missing) {
        expect((await page.request.get(site.url + address.slice(1))).status()).toBe(404)
      }
    })

    test('has a quiz whose drafted ideas the learner judges, and remembers it', async ({
      page,
    }) => {
      await page.goto(`${site.url}questionario`)
      await page.getByRole('link', { name: guide.question }).click()
      await page.getByRole('textbox', { name: words.yourAnswer }).fill(guide.term)
      await page
        .getByRole('group', { name: words.howSure })
        .getByRole('radio', { name: words.high })
        .check()
      await page.getByRole('button', { name: words.check }).click()
      await expect(page.getByRole('heading', { name: words.keyIdeas })).toBeVisible()
      await expect(page.getByText(words.draft)).toBeVisible()
      for (const choice of await page.getByRole('radio', { name: words.have, exact: true }).all()) {
        await choice.check()
      }
      await expect(page.getByText(words.score)).toBeVisible()
      await expect(page.getByText(words.noReading)).toBeVisible()
      await expectOwnLanguage(page, guide)
      await expectNoAxeViolationsInThemes(page)

      const scope = await page.locator('html').getAttribute('data-scope')
      const keys = await page.evaluate(() => Object.keys(localStorage))
      expect(keys).toContain(`${scope}:guia-mlops`)
      expect(keys).not.toContain('guia-mlops')

      await page.goto(`${site.url}progresso`)
      await expect(page.getByRole('main').getByText(words.progressScore)).toBeVisible()
      await expectOwnLanguage(page, guide)
      await expectNoAxeViolationsInThemes(page)
    })

    test('has a glossary, a search and a review that work', async ({ page }) => {
      await page.goto(`${site.url}glossario`)
      await page.getByRole('searchbox', { name: words.searchGlossary }).fill(guide.typed)
      await expect(page.getByRole('main').getByRole('link', { name: guide.term })).toBeVisible()
      await expectOwnLanguage(page, guide)
      await expectNoAxeViolationsInThemes(page)

      await page.goto(`${site.url}busca?q=${guide.typed}`)
      await expect(
        page.getByRole('main').getByRole('link', { name: guide.term }).first(),
      ).toBeVisible()
      await expect(page.getByRole('searchbox', { name: words.searchAll })).toHaveValue(guide.typed)
      await expectOwnLanguage(page, guide)
      await expectNoAxeViolationsInThemes(page)

      await page.goto(`${site.url}revisao`)
      await page.getByRole('button', { name: words.start }).click()
      await expect(page.getByRole('textbox')).toBeVisible()
      await expectNoAxeViolationsInThemes(page)
      await page.getByRole('button', { name: words.dontKnow }).click()
      await expect(page.getByRole('button', { name: words.missed })).toBeVisible()
      await expectOwnLanguage(page, guide)
    })

    test('says nothing in Portuguese unless it is Portuguese', async ({ page }) => {
      test.setTimeout(longTime)
      const texts = [...(await readVisible(site.dir))]
      if (isHostile) {
        // What finds nothing in any text would find nothing in the others either.
        const find = await createFinder('es')
        expect(new Set(texts.flatMap(([, text]) => find(text))).size).toBeGreaterThan(200)
        return
      }
      const find = await createFinder(guide.language)
      const said = texts.flatMap(([file, text]) => find(text).map((words) => `${file}: ${words}`))
      expect(said).toEqual([])
      for (const address of await listAddresses(site.dir)) {
        await openHydrated(page, site.url + address.slice(1))
        await expectOwnLanguage(page, guide)
      }
    })

    if (!isHostile) return

    test('holds hostile text in every place, and it stays text', async ({ page }) => {
      test.setTimeout(longTime)
      const found = await watchScripts(page)
      const addresses = await listAddresses(site.dir)
      for (const address of addresses) {
        await openHydrated(page, site.url + address.slice(1))
        await expectNoMarkup(page, address)
      }
      const hostile = addresses.filter((address) => /injetado|script/.test(address))
      expect(hostile).toHaveLength(3)
      for (const address of hostile) {
        await openHydrated(page, site.url + address.slice(1))
        await expect(page.getByRole('main')).toContainText('<script>alert(1)</script>')
      }

      await openHydrated(page, `${site.url}questionario/https-injetado-example-a-js`)
      await page.getByRole('textbox', { name: words.yourAnswer }).fill('Nada.')
      await page.getByRole('radio', { name: words.high }).check()
      await page.getByRole('button', { name: words.check }).click()
      await expect(page.getByRole('heading', { name: words.keyIdeas })).toBeVisible()
      await expectNoMarkup(page, 'the key')

      await openHydrated(page, `${site.url}busca?q=script`)
      await expect(page.getByRole('main').getByText('<script>').first()).toBeVisible()
      await expectNoMarkup(page, 'the search')
      expect(found).toEqual([])
    })
  })
}

/** Runs the command on the document; says where the content is. */
async function importInto(
  folder: string,
  { file }: ImportedGuide,
  isHostile: boolean,
): Promise<string> {
  const document = join(folder, file)
  const text = await readFile(join('tests', 'fixtures', 'importer', file), 'utf8')
  await writeFile(document, isHostile ? hostileDocument(text) : text)
  const content = join(folder, 'content')
  const args = ['--import', 'tsx', 'src/commands/import.ts', document, '--out', content]
  await promisify(execFile)(process.execPath, args)
  return content
}

/** Of the page as it stands, with what the app has drawn by itself. */
async function expectOwnLanguage(page: Page, { language }: ImportedGuide): Promise<void> {
  if (language === 'pt-br') return
  const find = await createFinder(language)
  const text = await page.evaluate(() => {
    const named = document.querySelectorAll('[aria-label], [title], [placeholder]')
    const names = [...named].flatMap((element) =>
      ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    )
    return [document.title, document.body.innerText, ...names].join('\n')
  })
  expect(find(text)).toEqual([])
}
