/* Documents of other subjects and languages, imported and built: each site shows what it has. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expectNoAxeViolations } from './support/axe.ts'
import { buildAndServe, type TestSite } from './support/site.ts'
import { expect, test } from './support/test.ts'

const guides = [
  {
    file: '01-fotossintese-h1.md',
    lang: 'pt-BR',
    navigation: ['Questionário', 'Glossário', 'Revisão', 'Redação', 'Progresso', 'Professores'],
    question: 'O que é a fotossíntese?',
    term: 'Tilacoide',
    typed: 'tilacoid',
    missing: ['/guia', '/laboratorio'],
  },
  {
    file: '02-revolucion-h2-negrita.md',
    lang: 'es',
    navigation: ['Questionário', 'Glossário', 'Revisão', 'Redação', 'Progresso', 'Professores'],
    question: '¿Qué fue el Porfiriato?',
    term: 'Sufragio efectivo',
    typed: 'sufragio',
    missing: ['/guia', '/laboratorio'],
  },
  {
    file: '05-guide-headings.md',
    lang: 'en',
    navigation: ['Guia', 'Questionário', 'Glossário', 'Revisão', 'Progresso', 'Professores'],
    question: 'What does GDP measure?',
    term: 'Inflation',
    typed: 'inflation',
    missing: ['/redacao', '/laboratorio'],
  },
]

for (const guide of guides) {
  test.describe(`a site imported from ${guide.file}`, () => {
    let folder: string
    let site: TestSite
    test.describe.configure({ mode: 'serial' })
    test.beforeAll(async () => {
      // A whole build, which finds no dead link either.
      test.setTimeout(180_000)
      folder = await mkdtemp(join('node_modules', '.cache', 'imported-'))
      const contentDir = join(folder, 'content')
      const document = join('tests', 'fixtures', 'importer', guide.file)
      const args = ['--import', 'tsx', 'src/commands/import.ts', document, '--out', contentDir]
      await promisify(execFile)(process.execPath, args)
      site = await buildAndServe({ contentDir })
    })
    test.afterAll(async () => {
      await site.close()
      await rm(folder, { recursive: true, force: true })
    })

    test('leads to what it has, in its language, and to nothing else', async ({ page }) => {
      await page.goto(site.url)
      await expect(page.locator('html')).toHaveAttribute('lang', guide.lang)
      const links = page
        .getByRole('navigation', { name: 'Principal', exact: true })
        .getByRole('link')
      await expect(links).toHaveText(guide.navigation)
      await expectNoAxeViolations(page)
      for (const address of guide.missing) {
        expect((await page.request.get(site.url + address.slice(1))).status()).toBe(404)
      }
    })

    test('has a quiz whose drafted ideas the learner judges', async ({ page }) => {
      await page.goto(`${site.url}questionario`)
      await page.getByRole('link', { name: guide.question }).click()
      await page.getByRole('textbox', { name: 'Sua resposta' }).fill('Uma resposta.')
      await page.getByRole('radio', { name: 'Alta' }).check()
      await page.getByRole('button', { name: 'Conferir resposta' }).click()
      await expect(page.getByRole('heading', { name: 'Ideias-chave' })).toBeVisible()
      await expect(page.getByText('Rascunho:')).toBeVisible()
      for (const choice of await page.getByRole('radio', { name: 'Tenho', exact: true }).all()) {
        await choice.check()
      }
      await expect(page.getByText('Pontuação: 1 de 1')).toBeVisible()
      await expect(page.getByText('O app não tem leitura própria')).toBeVisible()
      await expectNoAxeViolations(page)
    })

    test('has a glossary, a search and a review that work', async ({ page }) => {
      await page.goto(`${site.url}glossario`)
      await page.getByRole('searchbox', { name: 'Buscar no glossário' }).fill(guide.typed)
      await expect(page.getByRole('main').getByRole('link', { name: guide.term })).toBeVisible()
      await expectNoAxeViolations(page)

      await page.goto(`${site.url}busca?q=${guide.typed}`)
      await expect(
        page.getByRole('main').getByRole('link', { name: guide.term }).first(),
      ).toBeVisible()
      await expectNoAxeViolations(page)

      await page.goto(`${site.url}revisao`)
      await page.getByRole('button', { name: /^Começar/ }).click()
      await expect(page.getByRole('textbox')).toBeVisible()
      await expectNoAxeViolations(page)
    })
  })
}
